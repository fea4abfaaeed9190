import { article } from './article.ts';

export const cashewDryingEnglish = article('cashew-five-measures-save-430-million-dong', {
  language: 'en',
  translationOf: 'hat-dieu-nam-viec-tiet-kiem-430-trieu',
  title: 'A cashew plant: five measures that save 430 million dong a year',
  summary:
    'A three-day quick assessment at a cashew processor in Long Khanh found heat leaving by bare pipes, failed steam traps and the dryer’s exhaust.',
  published: '2026-01-15 08:30',
  picture: 'cashew',
  topics: ['hoi-va-nhiet', 'danh-gia-san-xuat-sach-hon', 'quan-ly-noi-vi'],
  industries: ['che-bien-thuc-pham'],
  programmes: ['san-xuat-tieu-dung-ben-vung', 'tiet-kiem-nang-luong'],
  places: ['phuong-long-khanh'],
  related: ['policy-documents/889-qd-ttg'],
  attachments: ['bang-kiem-mot-vong-nha-may'],
  body: `A cashew processor in Long Khanh Ward runs 10 tonnes of raw nuts a day, about 280 days a year, for some 560 tonnes of kernels. The owner called the centre with a short question: “Firewood keeps getting dearer. Where can I cut?” The answer came after a three-day quick assessment.

## Day one: follow the steam

The team was the boiler foreman, an electrician, one of the plant’s accountants and two officers of the centre. They walked from the boiler to the steamers, the dryer and back, with a checklist and an infrared thermometer.

- 46 metres of steam pipe and 9 valves had no insulation; the surface was above 140 °C.
- 11 steam traps leaked all the time; hot condensate ran straight to the drain.
- The dryer threw out all its hot air, although the exhaust is already dry in the second half of a batch.
- The air compressor was set to 7.5 bar while the shelling machines need only 6.

![A tray dryer: late in the batch the hot air is still dry and can be returned](cashew)

## Five measures, in money

Day two was for measuring, day three for sums. The plant chose five measures, in order of payback.

| Measure | Cost (million dong) | Saving a year (million dong) | Payback (months) |
| Grade nuts more carefully before shelling | 0 | 90 | at once |
| Stop air leaks, lower pressure to 6.5 bar | 6 | 30 | 2.4 |
| Insulate 46 m of pipe and 9 valves | 38 | 64 | 7.1 |
| Replace traps, return condensate to the boiler | 72 | 96 | 9.0 |
| Recirculate hot air in the second half of a batch | 120 | 150 | 9.6 |
| **Total** | **236** | **430** | **6.6** |

The first line buys no machine. Nuts that fit the blade break less: broken kernels fell by 0.4 percentage points, or 2.24 tonnes a year, and a tonne of whole kernels sells for about 40 million dong more than a tonne of broken ones: nearly 90 million in all.

> I used to ask what a kilo of firewood costs. Now I ask how many kilos a tonne of nuts takes. *(The owner)*

## Keeping the gain

1. Write firewood, electricity and output on one page each shift, and divide by tonnes of raw nuts.
2. Give each team one number: firewood rate for the boiler, final moisture for the dryer, broken kernels for shelling.
3. Every three months, walk the same route with the same checklist.

:::warning Do not recirculate while the nuts are wet
Returning moist air early in a batch slows drying and invites mould. Measure the humidity of the exhaust first, then decide at which hour to open the return damper.

This follows the [national programme on sustainable production and consumption](policy-documents/889-qd-ttg): use less material and fuel for each unit of product before treating what comes out of the pipe. A plant that wants to do it alone can start with the two-page checklist below, in Vietnamese; to have someone walk along, call the centre and ask for dates and terms.

::download bang-kiem-mot-vong-nha-may | Walk-round checklist (Vietnamese)`,
});
