import { onOneLine, ownersOf } from '../../../src/sheet/read/owners';

test.each<[string, string, string[]]>([
  ['a name and a line', 'Bob Lee <bob@x.com>\nann@x.com', ['bob@x.com', 'ann@x.com']],
  ['a line and a name', 'ann@x.com\nBob Lee <bob@x.com>', ['ann@x.com', 'bob@x.com']],
  ['lines of Windows', 'ann@x.com\r\nBob Lee <bob@x.com>\r\n', ['ann@x.com', 'bob@x.com']],
  ['a name, a blank', 'Bob Lee <bob@x.com> ann@x.com', ['bob@x.com', 'ann@x.com']],
  ['a blank, a name', 'ann@x.com Bob Lee <bob@x.com>', ['ann@x.com', 'bob@x.com']],
  ['names only', 'Bob Lee <bob@x.com> Ann Lee <ann@x.com>', ['bob@x.com', 'ann@x.com']],
  ['no blank between', 'Bob<bob@x.com>Ann<ann@x.com>', ['bob@x.com', 'ann@x.com']],
  ['a name over its address', 'Bob Lee\n<bob@x.com>\nann@x.com', ['bob@x.com', 'ann@x.com']],
  ['a comma in a name', '"Lee, Bob" <bob@x.com>; "Lee, Ann" <ann@x.com>', ['bob@x.com', 'ann@x.com']],
  ['other quotation marks', "“Lee, Bob” <bob@x.com>, 'Lee, Ann' <ann@x.com>", ['bob@x.com', 'ann@x.com']],
  ['an escaped mark', '"Bob \\"B\\" Lee" <bob@x.com>', ['bob@x.com']],
  ['round brackets', 'Bob (bob@x.com), (ann@x.com)', ['bob@x.com', 'ann@x.com']],
  ['remarks', 'bob@x.com (Bob Lee), Ann <ann@x.com> (sales)', ['bob@x.com', 'ann@x.com']],
  ['a remark within a name', 'Bob (sales) Lee <bob@x.com>', ['bob@x.com']],
  ['a link', 'mailto:bob@x.com, <MAILTO:ann@x.com?subject=Hi>', ['bob@x.com', 'ann@x.com']],
  ['a link of a note', '[bob@x.com](mailto:bob@x.com)', ['bob@x.com']],
  ['a sentence', 'bob@x.com and ann@x.com.', ['bob@x.com', 'ann@x.com']],
  ['a list', '- bob@x.com\n• ann@x.com', ['bob@x.com', 'ann@x.com']],
  ['slashes', 'bob@x.com/ann@x.com', ['bob@x.com', 'ann@x.com']],
  ['quoted addresses', '"bob@x.com", \'ann@x.com\'', ['bob@x.com', 'ann@x.com']],
  ['a quoted list', '"bob@x.com\nann@x.com"', ['bob@x.com', 'ann@x.com']],
  ['an address in wide letters', 'ｂｏｂ＠ｘ．ｃｏｍ', ['bob@x.com']],
  ['another keyboard', 'ボブ＜bob@x.com＞、ann@x.com；', ['bob@x.com', 'ann@x.com']],
  ['an apostrophe', "Pat O'Hara <o'hara@x.com>", ["o'hara@x.com"]],
  ['a name that is the address', 'bob@x.com <bob@x.com>', ['bob@x.com']],
])('O1: %s: every address is told, and nothing is a mistake: %j', (_, cell, addresses) => {
  expect(ownersOf(cell)).toEqual({ addresses, others: [] });
  expect(ownersOf(onOneLine(cell))).toEqual({ addresses, others: [] });
});

test.each<[string, string[], string[]]>([
  ['Amira\nBob <bob@x.com>', ['bob@x.com'], ['Amira']],
  ['Amira, Bob <bob@x.com>', ['bob@x.com'], ['Amira']],
  ['Bob Lee bob@x.com', ['bob@x.com'], ['Bob', 'Lee']],
  ['Bob <>', [], ['Bob']],
  ['Bob <bob>', [], ['Bob', 'bob']],
  ['"Lee, Bob"', [], ['"Lee, Bob"']],
  ['Bob <bob@x.com> Amira', ['bob@x.com'], ['Amira']],
  ['ana@exämple.com; quotations@firm..example.com', [], ['ana@exämple.com', 'quotations@firm..example.com']],
  ['bob@-x.com, bob@x.com-', [], ['bob@-x.com', 'bob@x.com-']],
  ['Team sales (all)', [], ['Team', 'sales', 'all']],
  ['(sales) bob@x.com', ['bob@x.com'], ['sales']],
  ['bob@x.com, (sales)', ['bob@x.com'], ['sales']],
  ['bob@x.com\n(sales)', ['bob@x.com'], ['sales']],
])('O1: what is no address in %j is named', (cell, addresses, others) => {
  expect(ownersOf(cell)).toEqual({ addresses, others });
});

test.each([
  '"boss@x.com" <ann@x.com>',
  '"boss@x.com, all@x.com" <ann@x.com>',
  '"boss@x.com"\n<ann@x.com>',
  '"boss@x.com" Ann <ann@x.com>',
  '"boss@x.com" (ann@x.com)',
  '“boss@x.com” <ann@x.com>',
  '«boss@x.com» <ann@x.com>',
  "'boss@x.com Ann' <ann@x.com>",
  '"boss@x.com <ann@x.com>',
  '"Ann "boss@x.com" Lee" <ann@x.com>',
  'boss@x.com <ann@x.com>',
  'Bcc: boss@x.com <ann@x.com>',
])('a name brings in no recipient: %j', (cell) => {
  expect(ownersOf(cell).addresses).toEqual(['ann@x.com']);
});

test('a cell full of signs has no address in it', () => {
  for (const piece of ['"', "'", '<', '(', '.', ' ', '\n', ',', 'a@', '“', '"a" ', '\\']) {
    const cell = `${piece.repeat(50_000 / piece.length)}x`;
    expect(ownersOf(cell).addresses).toEqual([]);
    expect(onOneLine(cell).length).toBeLessThanOrEqual(cell.length);
  }
});

test('an address has 254 characters at most', () => {
  const [longest, longer] = [242, 243].map((length) => `${'a'.repeat(length)}@example.com`);
  expect(longest).toHaveLength(254);
  expect(ownersOf(`Ann <${longest}>`)).toEqual({ addresses: [longest], others: [] });
  expect(ownersOf(`${longer}, bob@x.com`)).toEqual({ addresses: ['bob@x.com'], others: [longer] });
});
