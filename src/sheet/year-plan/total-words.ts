// What heads a sum or an average over months: in no language is it a KPI or a month.

import { normalized } from '../../cells/text';
import { inSheetsOfAny } from '../../words';

/** Whether a text heads a total: `Total`, `Q1`, `2026年度`, `上期計`. */
export function isTotal(text: string): boolean {
  const plain = normalized(text).replace(/[.:]$/, '');
  return inSheetsOfAny(
    ({ TOTAL_FORMS }) =>
      TOTAL_FORMS.words.some((word) => word === plain) ||
      TOTAL_FORMS.patterns.some((pattern) => new RegExp(pattern).test(plain)),
  ).includes(true);
}
