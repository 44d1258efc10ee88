// The self-check as it is read: every point with what was expected, found, what it means and what to do.

import {
  formatMessage,
  SELF_CHECK_DIFFERS,
  SELF_CHECK_OUTCOMES,
  SELF_CHECK_TEXT,
  SELF_CHECK_UNKNOWN,
  SELF_CHECK_WAITING,
  SELF_CHECKS,
  type SelfCheckKey,
} from '../words';
import type { Finding, Outcome } from './finding';

/** A point as it is read; what means nothing says nothing. */
export interface ReportLine {
  readonly key: SelfCheckKey;
  readonly outcome: Outcome;
  readonly assumption: string;
  readonly expected: string;
  readonly found: string;
  readonly means: string | null;
  readonly advice: string | null;
}

/** What needs someone comes first, what is as expected last. */
const ORDER: readonly Outcome[] = ['problem', 'differs', 'unknown', 'waiting', 'fine'];

const KEYS = Object.keys(SELF_CHECKS) as SelfCheckKey[];

/** The lines of what was found; of two findings of a point, the later one. */
export function reportOf(findings: readonly Finding[]): ReportLine[] {
  const latest = new Map(findings.map((finding) => [finding.key, finding]));
  const lines = KEYS.flatMap((key) => {
    const finding = latest.get(key);
    return finding === undefined ? [] : [lineOf(finding)];
  });
  return ORDER.flatMap((outcome) => lines.filter((line) => line.outcome === outcome));
}

function lineOf({ key, outcome, found }: Finding): ReportLine {
  const { assumption, expected, means, advice } = SELF_CHECKS[key];
  const said = {
    fine: { means: null, advice: null },
    differs: SELF_CHECK_DIFFERS,
    problem: { means, advice },
    unknown: SELF_CHECK_UNKNOWN,
    waiting: SELF_CHECK_WAITING,
  }[outcome];
  return { key, outcome, assumption, expected, found, ...said };
}

/** How many points have turned out so. */
export const countOf = (lines: readonly ReportLine[], outcome: Outcome): number =>
  lines.filter((line) => line.outcome === outcome).length;

/** The report as text. */
export function reportText(lines: readonly ReportLine[]): string {
  return [SELF_CHECK_TEXT.title, ...lines.map(textOf)].join('\n\n');
}

function textOf({ outcome, assumption, expected, found, means, advice }: ReportLine): string {
  return [
    formatMessage(SELF_CHECK_TEXT.line, { outcome: SELF_CHECK_OUTCOMES[outcome], assumption }),
    formatMessage(SELF_CHECK_TEXT.expected, { text: expected }),
    formatMessage(SELF_CHECK_TEXT.found, { text: found }),
    ...(means === null ? [] : [formatMessage(SELF_CHECK_TEXT.means, { text: means })]),
    ...(advice === null ? [] : [formatMessage(SELF_CHECK_TEXT.advice, { text: advice })]),
  ].join('\n');
}
