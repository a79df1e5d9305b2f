// What stands on the time axis beside the months: twelve spotlights and five dialogues.

const SPOTLIGHTS = [
  'Migration',
  'Care',
  'Gender',
  'Business',
  'Climate',
  'Digital',
  'Children',
  'Youth',
  'Space',
  'Disability',
  'Justice',
  'Peace',
];
const DIALOGUES = {
  Africa: '2023-05-10',
  Americas: '2023-06-14',
  'Arab States': '2023-07-05',
  Asia: '2023-09-20',
  Europe: '2023-10-20',
};

export const EVENTS = [
  ...SPOTLIGHTS.map((name, month) => ({
    kind: 'spotlight',
    name,
    date: new Date(Date.UTC(2023, month, 15)),
  })),
  ...Object.entries(DIALOGUES).map(([name, day]) => ({ kind: 'dialogue', name, date: new Date(day) })),
];
