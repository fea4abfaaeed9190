import type { Role } from '../../../access/roles.ts';
import { paragraph, type Newsroom } from '../../testing/newsroom.ts';
import type { PublishingStatus } from '../../status.ts';
import { lastOf } from '../rows.ts';
import type { Schedule } from '../schedule.ts';
import { tick } from '../tick.ts';

/** The next whole minute: the earliest that can be arranged. */
export const nextMinute = (): string =>
  new Date(Math.floor(Date.now() / 60_000 + 1) * 60_000).toISOString();

/** Short ways to arrange something and to let its minute come. */
export const arrange = (newsroom: Newsroom) => {
  const { as, payload, settings } = newsroom;

  const schedule = (id: string, more: object = {}, who: Role = 'reviewer') =>
    as(who, 'POST', '/api/publishing/schedule', {
      collection: 'articles',
      id,
      action: 'publish',
      at: nextMinute(),
      ...more,
    });
  const last = async (id: string): Promise<Schedule> => {
    const found = await lastOf(payload, id);
    if (!found) throw new Error(`nothing arranged for ${id}`);
    return found;
  };

  return {
    schedule,
    last,
    /** A draft with text, and a publish of it arranged for the next minute; gives its id. */
    scheduled: async (title: string, data: object = {}): Promise<string> => {
      const id = await newsroom.draft({ title, body: paragraph('Nội dung.'), ...data });
      const { status, body } = await schedule(id);
      if (status !== 200) throw new Error(`not arranged: ${JSON.stringify(body)}`);
      return id;
    },
    /** What a process does one second after the minute of this document's schedule. */
    tickAfter: async (id: string, seconds = 1): Promise<number> => {
      const due = Date.parse((await last(id)).at) + seconds * 1000;
      return tick(payload, settings, () => due);
    },
    cancel: async (id: string, who: Role = 'reviewer') =>
      as(who, 'POST', '/api/publishing/schedule/cancel', { schedule: (await last(id)).id }),
    status: async (id: string, who: Role = 'reviewer') =>
      (await as(who, 'GET', `/api/publishing/status?collection=articles&id=${id}`))
        .body as unknown as PublishingStatus,
    newest: (id: string) => payload.findByID({ collection: 'articles', id, draft: true, depth: 0 }),
  };
};
