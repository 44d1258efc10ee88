// What it means how Google's services have answered.

import { formatMessage, LIST_JOIN, SELF_CHECK_FOUND, type SelfCheckKey } from '../words';
import { expected, type Finding, fine, type Judged, problem } from './finding';

/** What someone has allowed: null where Google doesn't say which of it. */
export interface Rights {
  readonly hasToConsent: boolean;
  readonly granted: readonly string[] | null;
}

const SCOPE = 'https://www.googleapis.com/auth/';

/** @param wanted the ends of the scopes' addresses, as the words for permissions have them */
export function judgeRights({ hasToConsent, granted }: Rights, wanted: readonly string[]): Judged {
  const missing = granted === null ? [] : wanted.filter((scope) => !granted.includes(SCOPE + scope));
  if (missing.length > 0)
    return problem(formatMessage(SELF_CHECK_FOUND.missing, { what: missing.join(LIST_JOIN) }));
  return hasToConsent ? problem(SELF_CHECK_FOUND.someMissing) : fine(SELF_CHECK_FOUND.allGranted);
}

export const judgeUser = (hasAddress: boolean): Judged =>
  expected(hasAddress, hasAddress ? SELF_CHECK_FOUND.addressKnown : SELF_CHECK_FOUND.addressUnknown);

export const judgeQuota = (count: number): Judged =>
  expected(count > 0, formatMessage(SELF_CHECK_FOUND.mailsLeft, { count }));

export const judgeKept = (isSame: boolean): Judged =>
  expected(isSame, isSame ? SELF_CHECK_FOUND.yes : SELF_CHECK_FOUND.notKept);

export const judgeLock = (isTaken: boolean, seconds: number): Judged =>
  expected(isTaken, isTaken ? SELF_CHECK_FOUND.yes : formatMessage(SELF_CHECK_FOUND.busy, { seconds }));

export const judgeAccepted = (isAccepted: boolean): Judged =>
  expected(isAccepted, isAccepted ? SELF_CHECK_FOUND.accepted : SELF_CHECK_FOUND.nothing);

/** What a name for whole columns reads back as, after rows were added to the sheet. */
export interface NamedColumns {
  readonly a1: string;
  readonly hasAddedRows: boolean;
}

/** No formula of ours needs the name to be open: it only finds the sheet. */
export function judgeNamedColumns({ a1, hasAddedRows }: NamedColumns): Judged {
  if (a1 === '') return problem(SELF_CHECK_FOUND.empty);
  return fine(formatMessage(hasAddedRows ? SELF_CHECK_FOUND.range : SELF_CHECK_FOUND.closedRange, { a1 }));
}

/** The longest that is still good, in milliseconds. Published figures are a fifth of it or less. */
const LONGEST = {
  cellTime: 15_000,
  readTime: 3000,
  writeTime: 5000,
  propertyTime: 2000,
  sidebarTime: 8000,
  pageTime: 8000,
} as const satisfies Partial<Record<SelfCheckKey, number>>;

export type TimeKey = keyof typeof LONGEST;

/** How long something took. */
export function judgeTime(key: TimeKey, milliseconds: number): Finding {
  const seconds = (Math.max(0, milliseconds) / 1000).toFixed(1);
  return {
    key,
    ...expected(milliseconds <= LONGEST[key], formatMessage(SELF_CHECK_FOUND.took, { seconds })),
  };
}
