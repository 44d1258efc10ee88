// The part of the self-check that runs by itself, a minute later: what it has found, or why nothing has come of it.

import { formatMessage, SELF_CHECK_FOUND } from '../words';
import { differs, expected, type Finding, fine, type Judged, unknown, waiting } from './finding';
import { judgeQuota, judgeUser } from './judge';
import { failedWith } from './scrub';

/** An answer of Google, or the message it refused with. */
export type Answer<Value> = { readonly is: Value } | { readonly failed: string };

/** What it has found. */
export interface InBackground {
  /** When it began: milliseconds. */
  readonly at: number;
  /** Whether it was told the id of the trigger that was made. */
  readonly knowsTrigger: Answer<boolean>;
  readonly seesFile: Answer<boolean>;
  readonly hasUser: Answer<boolean>;
  readonly mailsLeft: Answer<number>;
  /** What a formula with TODAY() showed: today's figure or another; null where it couldn't be tried. */
  readonly cell: Answer<{ readonly isFresh: boolean; readonly shown: string } | null>;
}

/** What is kept with the file. */
export interface KeptBackground {
  /** When it was asked for, in milliseconds. */
  readonly askedAt: number;
  /** The id of the trigger. */
  readonly trigger: string;
  readonly found: InBackground | null;
}

const MINUTE_MS = 60_000;
/** Google says that a trigger may come so much later. */
const MOST_MINUTES = 15;

const KEYS = [
  'background',
  'backgroundId',
  'backgroundFile',
  'backgroundUser',
  'backgroundMails',
  'backgroundCells',
] as const;

/** How it has turned out by now. */
export function judgeBackground({ askedAt, found }: Omit<KeptBackground, 'trigger'>, now: number): Finding[] {
  if (found !== null) return judgeFound(found, minutesBetween(askedAt, found.at));
  const minutes = minutesBetween(askedAt, now);
  if (minutes <= MOST_MINUTES) return KEYS.map((key) => ({ key, ...waiting(SELF_CHECK_FOUND.notYet) }));
  const never = formatMessage(SELF_CHECK_FOUND.neverCame, { minutes });
  return KEYS.map((key) => ({ key, ...(key === 'background' ? expected(false, never) : unknown(never)) }));
}

/** Where it could not even be asked for. */
export const noBackground = (): Finding[] =>
  KEYS.map((key) => ({ key, ...unknown(SELF_CHECK_FOUND.noTrigger) }));

function judgeFound(
  { knowsTrigger, seesFile, hasUser, mailsLeft, cell }: InBackground,
  minutes: number,
): Finding[] {
  const isInTime = minutes <= MOST_MINUTES;
  const came = formatMessage(isInTime ? SELF_CHECK_FOUND.onTime : SELF_CHECK_FOUND.cameLate, { minutes });
  return [
    { key: 'background', ...expected(isInTime, came) },
    {
      key: 'backgroundId',
      // Whose it is tells the daily check as much.
      ...judged(knowsTrigger, (is) => (is ? fine(SELF_CHECK_FOUND.yes) : differs(SELF_CHECK_FOUND.empty))),
    },
    {
      key: 'backgroundFile',
      ...judged(seesFile, (is) => expected(is, is ? SELF_CHECK_FOUND.yes : SELF_CHECK_FOUND.empty)),
    },
    { key: 'backgroundUser', ...judged(hasUser, judgeUser) },
    { key: 'backgroundMails', ...judged(mailsLeft, judgeQuota) },
    {
      key: 'backgroundCells',
      ...judged(cell, (is) => {
        if (is === null) return unknown(SELF_CHECK_FOUND.noSheet);
        const text =
          is.shown === ''
            ? SELF_CHECK_FOUND.nothing
            : formatMessage(SELF_CHECK_FOUND.shows, { text: is.shown });
        // The daily check computes its own figures.
        return is.isFresh ? expected(true, text) : differs(text);
      }),
    },
  ];
}

const judged = <Value>(answer: Answer<Value>, judge: (value: Value) => Judged): Judged =>
  'failed' in answer ? failedWith(answer.failed) : judge(answer.is);

const minutesBetween = (from: number, to: number) => Math.max(0, Math.ceil((to - from) / MINUTE_MS));
