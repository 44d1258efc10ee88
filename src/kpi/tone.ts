// What a status means for whoever looks: one grouping for the sheet's colours, the sidebar's and the mails'.

import type { Status } from './status';

/** Well, not quite, not well; or nothing that could be well or not. */
export type StatusTone = 'good' | 'careful' | 'bad' | 'idle';

const TONES = {
  achieved: 'good',
  ahead: 'good',
  onTrack: 'good',
  atRisk: 'careful',
  behind: 'bad',
  missed: 'bad',
  notStarted: 'idle',
  noData: 'idle',
  noTarget: 'idle',
} as const satisfies Record<Status, StatusTone>;

/** @example toneOf('behind') // => 'bad' */
export const toneOf = (status: Status): StatusTone => TONES[status];

/** The statuses of a tone. */
export const statusesOf = (tone: StatusTone): Status[] =>
  (Object.keys(TONES) as Status[]).filter((status) => TONES[status] === tone);
