import { localFormula } from '../../src/cells/local-formula';
import { catalogue } from '../../src/functions/catalogue';

const GERMAN = { decimal: ',', group: '.' } as const;

test.each([
  ['=ACHIEVEMENT(50, 100)', '=ACHIEVEMENT(50; 100)'],
  ['=ACHIEVEMENT(7.5%, 10, "level, lower", 8%)', '=ACHIEVEMENT(7,5%; 10; "level, lower"; 8%)'],
  [
    '={DATE(2026,4,1), "Calls", 12; 1.5, "a ""b, c""", 9}',
    '={DATE(2026;4;1) \\ "Calls" \\ 12; 1,5 \\ "a ""b, c""" \\ 9}',
  ],
])('%s is typed as %s where the decimal sign is a comma', (english, local) => {
  expect(localFormula(english, GERMAN)).toBe(local);
  expect(localFormula(english, { decimal: '.', group: ',' })).toBe(english);
});

test('no example of a function keeps a comma between its arguments', () => {
  for (const { examples } of catalogue()) {
    for (const { formula } of examples) {
      const outsideTexts = localFormula(formula, GERMAN).replace(/"(?:[^"]|"")*"/g, '');
      expect(outsideTexts.replace(/\d,\d/g, '')).not.toContain(',');
    }
  }
});
