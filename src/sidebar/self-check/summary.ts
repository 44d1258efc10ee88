// The self-check in a sentence.

import { countOf, type ReportLine } from '../../self-check/report';
import { formatMessage, SELF_CHECK_PAGE } from '../../words';

/** How many points are as expected, or need someone. */
export function summaryOf(lines: readonly ReportLine[]): string {
  const all = lines.length;
  const problems = countOf(lines, 'problem');
  if (problems === 1) return formatMessage(SELF_CHECK_PAGE.needsYou, { all });
  if (problems > 1) return formatMessage(SELF_CHECK_PAGE.needYou, { count: problems, all });
  const count = countOf(lines, 'fine');
  const waiting = countOf(lines, 'waiting');
  if (count === all) return formatMessage(SELF_CHECK_PAGE.allFine, { count });
  return count + waiting === all
    ? formatMessage(SELF_CHECK_PAGE.fineSoFar, { count, waiting })
    : formatMessage(SELF_CHECK_PAGE.noneNeeds, { all, others: all - count - waiting });
}
