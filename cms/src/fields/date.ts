import type { DateField } from 'payload';

type Options = Pick<DateField, 'name' | 'label' | 'required' | 'index'> & {
  description?: string;
  sidebar?: boolean;
};

/** A moment with its time of day, as people in Viet Nam write it. */
export const instantField = ({ description, sidebar, ...field }: Options): DateField => ({
  ...field,
  type: 'date',
  admin: {
    description,
    position: sidebar ? 'sidebar' : undefined,
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'dd/MM/yyyy HH:mm',
      timeFormat: 'HH:mm',
    },
  },
});

/** A calendar day; stored as noon UTC, so that it is the same day in Viet Nam. */
export const dayField = ({ description, sidebar, ...field }: Options): DateField => ({
  ...field,
  type: 'date',
  admin: {
    description,
    position: sidebar ? 'sidebar' : undefined,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
  },
});
