// Praise in the team summary, in English.

export const PRAISE = {
  heading: 'Wins of the week',
  reached: 'Target reached',
  recovered: 'Recovered',
  recoveredFrom: 'From {before} of the target on {day} to {now}',
  recoveredPlain: 'No longer behind',
  streak: 'Streak',
  names: 'Well done',
} as const;

const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];

const ENDINGS: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  return ORDINALS[number - 1] ?? `${number}${isTeen ? 'th' : (ENDINGS[number % 10] ?? 'th')}`;
}

/** `Third month in a row`. */
export const STREAKS = {
  week: (count: number) => `${ordinal(count)} week in a row`,
  month: (count: number) => `${ordinal(count)} month in a row`,
  quarter: (count: number) => `${ordinal(count)} quarter in a row`,
  year: (count: number) => `${ordinal(count)} year in a row`,
  other: (count: number) => `${ordinal(count)} period in a row`,
} as const;
