/** Two documents in English, by title and by text, and what is typed in other forms of their words. */
export type EnglishNeed = { title: string; text: string; typed: string[] };

export const englishNeeds: EnglishNeed[] = [
  {
    title: 'Saving steam in noodle workshops',
    text: 'The noodle workshop saves steam by closing its lids.',
    typed: ['save steam noodle workshop', 'noodle workshops saving steam'],
  },
  {
    title: 'Recycled fishing nets become carpets',
    text: 'A carpet can be made by recycling a fishing net.',
    typed: ['recycling fishing nets', 'recycle fishing net carpet'],
  },
  {
    title: 'Drying pepper with solar heat',
    text: 'Farmers dried their peppers in solar tunnels.',
    typed: ['dry pepper solar'],
  },
  {
    title: 'Measuring leaks of ammonia',
    text: 'The leaking of ammonia was measured at night.',
    typed: ['measure ammonia leak', 'Ammonia leaks'],
  },
  {
    title: 'Insulated ovens for bakeries',
    text: 'A bakery insulates its oven with rock wool.',
    typed: ['insulating bakery ovens'],
  },
  {
    title: 'Reusing brine in olive jars',
    text: 'The brine of the olive jars is reused twice.',
    typed: ['reuse brine olives'],
  },
  {
    title: 'Training welders at the shipyard',
    text: 'The shipyard trains each welder for two weeks.',
    typed: ['train welder shipyard', 'trained welders'],
  },
  {
    title: 'Cooling towers that waste less',
    text: 'We cooled the machines by a tower of bamboo.',
    typed: ['cooling tower'],
  },
  {
    title: 'Repairing steam traps pays back',
    text: 'Each repaired trap of the steam line was tagged.',
    typed: ['repair steam traps'],
  },
  {
    title: 'Composting flower waste of temples',
    text: 'The temple composts its flowers behind the hall.',
    typed: ['compost temple flowers'],
  },
  {
    title: 'Lighting the tannery by daylight',
    text: 'The tanneries were lighted by sheets in the roof.',
    typed: ['tannery lighting'],
  },
  {
    title: 'Replacing mercury lamps',
    text: 'All lamps with mercury have been replaced.',
    typed: ['replace mercury lamp'],
  },
];

/** What the texts around them are made of. */
export const englishSentences = [
  'The programme has visited {n} factories in the province since {year}.',
  'Managers say that the first step is to look at the bills of each month.',
  'A small team walks through the plant and writes down what it sees.',
  'The cost was about {n} million dong, and it came back within a year.',
  'Water use went down by {n} per cent after the change.',
  'The department offers advice without a fee to small companies.',
  'Workers were asked for ideas, and {n} of these were carried out.',
  'The results were presented at a meeting in Bien Hoa in {year}.',
  'Electricity prices are expected to rise again next year.',
  'Every shift keeps a log, which hangs beside the machine.',
  'Local radio told the story in three short programmes.',
  'The rules ask larger sites to report once a year.',
  'Some of the equipment was bought second hand.',
  'Neighbours have fewer reasons to complain about smoke and smell.',
  'The industrial park shares one treatment plant among {n} companies.',
  'A good meter is cheaper than a bad guess.',
];

export const englishTitles = [
  'Notes from a factory visit in {year}',
  'What small companies can do in {n} days',
  'Questions and answers from the helpline',
  'A year of the programme: {year}',
];
