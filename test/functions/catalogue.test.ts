// What people are told of the functions, in the help of Sheets and in the documents.

import { catalogue } from '../../src/functions/catalogue';

const described = (name: string) => catalogue().find((one) => one.name === name);

test('each argument says what may stand in it', () => {
  const typesOf = (name: string) => described(name)?.args.map((one) => [one.name, one.type]);
  expect(typesOf('ELAPSED')).toEqual([
    ['start', 'Date|Array<Array<Date>>'],
    ['end', 'Date|Array<Array<Date>>'],
    ['as_of', 'Date|Array<Array<Date>>'],
    ['calendar', 'string|Array<Array<*>>'],
  ]);
  expect(typesOf('LINK_STRENGTH')?.slice(0, 3)).toEqual([
    ['driver', 'string|Array<Array<string>>'],
    ['result', 'string|Array<Array<string>>'],
    ['log', 'Array<Array<*>>'],
  ]);
  expect(typesOf('ACHIEVEMENT')?.[0]).toEqual(['actual', 'number|Array<Array<number>>']);
});

test('those that may be left out come last, and stand in brackets', () => {
  expect(described('ACHIEVEMENT')?.args.map(({ isOptional }) => isOptional)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(described('ACHIEVEMENT')?.signature).toBe('ACHIEVEMENT(actual, target, [kind], [baseline])');
});

test('each function has a label, a summary, help for each argument, and examples', () => {
  for (const { label, summary, args, examples } of catalogue()) {
    expect([label, summary, ...args.map(({ help }) => help)]).not.toContain('');
    expect(examples.length).toBeGreaterThan(0);
  }
});
