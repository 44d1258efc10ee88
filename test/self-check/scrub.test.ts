// What is said of a failure has nothing in it that is anybody's.

import { scrubbed } from '../../src/self-check/scrub';

test.each<[string, string]>([
  ['Please contact ann.o@shop.example for it.', 'Please contact (left out) for it.'],
  ['連絡先: zoe@例え.jp です。', '連絡先: (left out) です。'],
  ['Look at https://docs.google.com/spreadsheets/d/1aB/edit#gid=0 first.', 'Look at (left out) first.'],
  [
    'A sheet with the name "Salaries 2026" already exists.',
    'A sheet with the name (left out) already exists.',
  ],
  ['Das Tabellenblatt „Gehälter“ ist geschützt.', 'Das Tabellenblatt (left out) ist geschützt.'],
  ['Document 1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms is missing.', 'Document (left out) is missing.'],
  [
    'Required permissions: https://www.googleapis.com/auth/script.send_mail',
    'Required permissions: https://www.googleapis.com/auth/script.send_mail',
  ],
  ['two\n  lines', 'two lines'],
])('%s', (message, said) => {
  expect(scrubbed(message)).toBe(said);
});

test('a long one is cut', () => {
  expect(scrubbed('so '.repeat(200))).toHaveLength(201);
});
