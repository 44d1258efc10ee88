// What there can be to tell about a KPI, in one table. A new kind has a row here, its words in `NEWS_REASONS`, its
// headline and rows in render/card.ts, and a rule that finds it in follow.ts or standing.ts.

/** How a card looks: its colour, and what it means is never said by the colour alone. */
export type Tone = 'good' | 'calm' | 'due' | 'bad';

/**
 * The parts of a mail, in their order, each with the most cards that it shows: more make no one act, and Gmail cuts off
 * what is longer than 102 KB.
 */
export const PARTS = {
  wins: { tone: 'good', mostCards: 5 },
  better: { tone: 'calm', mostCards: 5 },
  action: { tone: 'bad', mostCards: 8 },
  results: { tone: 'calm', mostCards: 5 },
  figures: { tone: 'due', mostCards: 5 },
  escalated: { tone: 'bad', mostCards: 5 },
  summary: { tone: 'calm', mostCards: 30 },
} as const satisfies Readonly<Record<string, { readonly tone: Tone; readonly mostCards: number }>>;

/** A part that has news in it. */
export type Part = Exclude<keyof typeof PARTS, 'summary'>;
export const NEWS_PARTS = Object.keys(PARTS).filter((part) => part !== 'summary') as readonly Part[];

/** Which mail matters most when not all can be sent: what can still be mended, then what is over. */
export const URGENCY: readonly Part[] = ['action', 'escalated', 'results', 'figures', 'better', 'wins'];

interface NewsDescription {
  /** By which it is kept: never to be changed, and never to be used again. */
  readonly letter: string;
  readonly part: Part;
  readonly tone: Tone;
}

export const NEWS = {
  /** Behind, as often as the settings ask for. */
  behind: { letter: 'b', part: 'action', tone: 'bad' },
  /** An allowance is broken while the period runs. */
  missed: { letter: 'm', part: 'action', tone: 'bad' },
  /** The target is reached while the period runs. */
  achieved: { letter: 'a', part: 'wins', tone: 'good' },
  /** No longer behind. */
  recovered: { letter: 'r', part: 'wins', tone: 'good' },
  /** No longer behind, and still short of the target. */
  better: { letter: 'i', part: 'better', tone: 'calm' },
  /** The period is over: the target was reached. */
  won: { letter: 'w', part: 'wins', tone: 'good' },
  /** The period is over: the target was not reached. */
  lost: { letter: 'l', part: 'results', tone: 'bad' },
  /** The period is over: not reached by what is there so far, but its last figures are missing. */
  short: { letter: 's', part: 'results', tone: 'calm' },
  /** The figure is due. */
  overdue: { letter: 'o', part: 'figures', tone: 'due' },
  /** Behind for long, and nothing is being done: for the manager. */
  escalated: { letter: 'e', part: 'escalated', tone: 'bad' },
  /** The figure is missing for long: for the manager. */
  missing: { letter: 'f', part: 'escalated', tone: 'due' },
  /** A goal that lands short, at a pace that was never held: for the manager. */
  outOfReach: { letter: 'g', part: 'escalated', tone: 'bad' },
  /** The recovery action is due: on the next counting day, or on this one. */
  actionSoon: { letter: 't', part: 'action', tone: 'due' },
  /** The day by which the recovery action was to be done has passed. */
  actionDue: { letter: 'd', part: 'action', tone: 'due' },
} as const satisfies Readonly<Record<string, NewsDescription>>;

export type NewsKind = keyof typeof NEWS;

/** The kind that is kept by a letter. */
export function newsKept(letter: string | undefined): NewsKind | undefined {
  return (Object.keys(NEWS) as NewsKind[]).find((kind) => NEWS[kind].letter === letter);
}
