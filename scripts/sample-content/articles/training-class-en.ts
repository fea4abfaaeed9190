import { article } from './article.ts';

export const trainingClassEnglish = article('two-day-class-one-in-the-room-one-on-the-floor', {
  language: 'en',
  translationOf: 'lop-tap-huan-hai-ngay-tai-nha-may',
  title: 'A two-day class: one day in the room, one on the shop floor',
  summary:
    'Thirty-four learners from seventeen establishments in Bien Hoa and Long Thanh learned to form a team, draw a flow chart and find measures in a metal workshop.',
  published: '2026-03-17 07:30',
  picture: 'training',
  topics: ['danh-gia-san-xuat-sach-hon', 'quan-ly-noi-vi'],
  industries: ['gia-cong-kim-loai', 'cao-su-va-nhua'],
  places: ['phuong-bien-hoa', 'xa-long-thanh'],
  related: ['policy-documents/889-qd-ttg'],
  attachments: ['bang-kiem-mot-vong-nha-may'],
  body: `On 12 and 13 March the centre held the year’s first class on self-assessment of cleaner production in Bien Hoa Ward. The 34 learners came from 17 makers of metal, plastic and rubber goods; most were foremen, technicians and environmental officers.

Unlike earlier classes, the second day had no projector. The class went to a metal workshop that had agreed to open its doors, split into four groups, and gave each group one corner of the floor and three hours to find measures.

## Day one: four things to learn

- Forming a team: who must be there, and why someone from accounts always is.
- Drawing the flow: materials, electricity, water and chemicals going in; products, heat, wastewater and scrap going out.
- Pricing a waste stream: the loss is not only the cost of treatment but the material already paid for.
- Choosing measures: do now, do this quarter, needs investment.

![In the classroom: from a chart of electricity use to “which shift, which machine?”](training)

## Day two: four corners of a workshop

| Group | Corner | Measures found | Can be done now |
| 1 | Compressor and air lines | 9 | 6 |
| 2 | Cleaning baths, powder coating | 11 | 4 |
| 3 | Blanks and scrap store | 7 | 5 |
| 4 | Lighting, fans, office | 8 | 7 |
| | **Total** | **35** | **22** |

Group 1 found air leaks with soapy water and a stethoscope. Group 2 proposed a sloping tray so that liquid dripping from the racks runs back to its bath, not to the floor. Group 3 measured that 6% of the steel was cut to waste only because the cutting plan had not followed the new sheet size.

> I have been eleven years in my own workshop; my eyes are used to it and I see nothing. In someone else’s, an hour is enough. I shall invite another team to look at mine. *(A foreman)*

The owner received 35 slips, each with one measure and the name of whoever proposed it. He chose 22 to do within the month, and the centre will come back in three months to measure.

## Homework

Each establishment forms a team of three to five, walks round with the checklist and sends the centre three measures it will take within 30 days. After 90 days the centre calls each one with two questions: what was done, and what was measured?

:::note Joining the next class
There is no fee. Each establishment may send up to three people, at least one of whom should work at a machine. Those willing to host the practical day may register first.

Communication and training are among the tasks of [Decision 889/QĐ-TTg](policy-documents/889-qd-ttg) for 2021–2030. The two-page checklist, in Vietnamese, can be downloaded below.

::download bang-kiem-mot-vong-nha-may | Checklist used in class (Vietnamese)`,
});
