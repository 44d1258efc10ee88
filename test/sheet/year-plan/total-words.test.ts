import { isTotal } from '../../../src/sheet/year-plan/total-words';

test.each(['2026年度', '2026年', '2026年計', '令和8年度計', '令和8年', '第1四半期計'])(
  '%s heads a total, and no month or KPI',
  (header) => {
    expect(isTotal(header)).toBe(true);
  },
);

test.each(['2026年4月', '4月', '受注件数'])('%s heads none', (header) => {
  expect(isTotal(header)).toBe(false);
});
