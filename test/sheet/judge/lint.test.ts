// Names that say rate, in every language, whichever is spoken.

import { lint } from '../../../src/sheet/judge/lint';
import type { SheetKpi } from '../../../src/sheet/read/content';
import { readSheet } from '../../../src/sheet/read/read-sheet';
import { COLUMN_WORDS, LANGUAGES, speak } from '../../../src/words';
import { SHEET_DAYS } from '../a-sheet';

afterEach(() => speak('en'));

function named(name: string, kind = 'Total'): readonly SheetKpi[] {
  const keys = ['kpi', 'owner', 'target', 'actual', 'start', 'end', 'kind'] as const;
  const row = [name, 'a@x.com', 100, 50, '2026-04-01', '2026-04-30', kind];
  return readSheet([keys.map((key) => COLUMN_WORDS[key].header), row], SHEET_DAYS).kpis;
}
const isTold = (kpis: readonly SheetKpi[]) => lint(kpis).some(({ rule }) => rule === 'rateAsTotal');

const RATES = ['Win rate', 'Cost per lead', 'Churn %', '解約％'];
const JAPANESE_RATES = [
  '受注率',
  '受注率(新規)',
  '受注割合',
  '平均単価',
  '客単価',
  '前年比',
  'ＣＶＲ　比率',
  '月平均件数',
];
const COUNTS = ['Orders', 'Operations', 'Pirates', '受注件数', '効率化件数', '比較資料送付', '単品売上'];

describe.each(LANGUAGES)('while %s is spoken', (language) => {
  test.each([...RATES, ...JAPANESE_RATES])('%p should not be a total', (name) => {
    const kpis = named(name);
    speak(language);
    expect(kpis).toHaveLength(1);
    expect(isTold(kpis)).toBe(true);
  });

  test.each(COUNTS)('%p may be one', (name) => {
    const kpis = named(name);
    speak(language);
    expect(isTold(kpis)).toBe(false);
  });
});

test('a rate is called one rightly', () => {
  expect(isTold(named('受注率', '率・平均'))).toBe(false);
});
