// The day of an action, as it is typed beside the sheet.

import { noteProblems } from '../../src/protocol/read-notes';
import { tidied } from '../../src/sheet/read/kpi-notes';

test.each([
  ['2026-04-30', '2026-04-30'],
  ['2026/4/30', '2026-04-30'],
  [' ２０２６年４月３０日 ', '2026-04-30'],
  ['令和8年4月30日(木)', '2026-04-30'],
  ['', ''],
])('%p is written as %p', (to, written) => {
  expect(noteProblems({ actionDue: { from: '', to } })).toEqual([]);
  expect(tidied('actionDue', to)).toBe(written);
});

test.each(['4/30', '30.4.2026', '2026/2/30', '明日', '1899-12-30'])('%p is refused', (to) => {
  const [problem] = noteProblems({ actionDue: { from: '', to } });
  expect(problem?.path).toBe('actionDue');
});

test('a day in a text of another field is left as it is', () => {
  expect(tidied('cause', '2026/4/30')).toBe('2026/4/30');
});
