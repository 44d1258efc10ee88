// Faults in the code: that they are made where they should be, and that the tests next to them notice. `npm run mutants`
// makes hundreds.

import { readdirSync, readFileSync } from 'node:fs';
import { Noticing, type Place, TESTS } from './dies';
import { mutantsOf, scriptOf, withMutant } from './mutate';
import { nameOf, placesIn } from './places';
import { SURVIVORS } from './survivors';

test('operators, conditions, constants and returns are changed, one at a time', () => {
  const script = scriptOf(`
    import { limit } from './limit';
    export function isMany(count: number): boolean {
      if (!count) return false;
      return count + 1 >= limit && count !== 7;
    }
  `);
  const changes = mutantsOf(script).map(({ before, after }) => `${before} -> ${after}`);
  expect(changes).toEqual([
    '!count -> true',
    '!count -> false',
    '!count -> count',
    'false -> undefined',
    'false -> true',
    'count + 1 >= limit && count !== 7 -> undefined',
    'count + 1 >= limit && count !== 7 -> count + 1 >= limit || count !== 7',
    'count + 1 >= limit -> count + 1 > limit',
    'count + 1 -> count - 1',
    '1 -> 2',
    'count !== 7 -> count === 7',
    '7 -> 8',
  ]);
  for (const mutant of mutantsOf(script)) expect(withMutant(script, mutant)).not.toBe(script);
});

test('each of them is a script, whatever stands beside it', () => {
  const script = scriptOf(
    'export const sum = (a: number, b?: number, c?: number) => a ?? b ?? (c || (b ?? c) || a);',
  );
  const mutants = mutantsOf(script);
  expect(mutants.map(({ after }) => after)).toContain('(a ?? b) && c || (b ?? c) || a');
  for (const mutant of mutants) expect(scriptOf(withMutant(script, mutant))).not.toBe(script);
});

/** The first fault in a module that changes this into that. */
function faultIn(file: string, change: string): Place {
  const script = scriptOf(readFileSync(file, 'utf8'));
  const mutant = mutantsOf(script).find(({ before, after }) => `${before} -> ${after}` === change);
  if (mutant === undefined) throw new Error(`${file} has no ${change}`);
  return { file, script, mutant };
}

const noticing = new Noticing();
afterAll(() => noticing.stop());

test.each([
  ['src/kpi/status.ts', 'pace >= limits.ahead -> pace > limits.ahead', 'test/kpi/status'],
  ['src/cells/choice.ts', 'normalized(form) === plain -> normalized(form) !== plain', 'test/cells/choices'],
  ['src/functions/signature.ts', 'index < required -> index <= required', 'test/functions/call'],
])('%s: %s is noticed by %s', async (file, change, tests) => {
  expect(await noticing.noticedBy([[tests]], faultIn(file, change))).toBe(`${tests}.test.ts`);
});

test('tests that are to notice faults need nothing of Jest but what the runner has', () => {
  const patterns = Object.values(TESTS).flat(2);
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).map(
    (file) => `test/${file.replaceAll('\\', '/')}`,
  );
  const noticing = files.filter(
    (file) => file.endsWith('.test.ts') && patterns.some((pattern) => new RegExp(pattern).test(file)),
  );
  expect(noticing.length).toBeGreaterThan(100);
  expect(noticing.filter((file) => /\bjest\./.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('what changes nothing is not', async () => {
  const place = faultIn('src/kpi/status.ts', 'pace >= limits.ahead -> pace > limits.ahead');
  const same = { ...place, mutant: { ...place.mutant, after: place.mutant.before } };
  expect(await noticing.noticedBy([['test/kpi/status']], same)).toBeNull();
});

test('what its process dies of is noticed, and so is the next fault', async () => {
  const place = faultIn('src/kpi/status.ts', 'pace >= limits.ahead -> pace > limits.ahead');
  const deadly = { ...place, mutant: { ...place.mutant, after: 'process.exit(0)' } };
  expect(await noticing.noticedBy([['test/kpi/status']], deadly)).toBe('test/kpi/status.test.ts');
  expect(await noticing.noticedBy([['test/kpi/status']], place)).toBe('test/kpi/status.test.ts');
});

test('whoever is named among the survivors is there, in one line only', () => {
  const linesOf = new Map<string, Set<number>>();
  for (const { place } of placesIn('src')) {
    const lines = linesOf.get(nameOf(place)) ?? new Set();
    linesOf.set(nameOf(place), lines.add(place.script.lastIndexOf('\n', place.mutant.start)));
  }
  for (const name of SURVIVORS.keys()) expect([name, linesOf.get(name)?.size]).toEqual([name, 1]);
});

test('faults are drawn from all of the core, from a folder, or from a file', () => {
  const filesOf = (only: string) => [...new Set(placesIn(only).map(({ place }) => place.file))];
  expect(filesOf('src/kpi/day.ts')).toEqual(['src/kpi/day.ts']);
  expect(filesOf('src/kpi')).toContain('src/kpi/day.ts');
  expect(filesOf('src/kpi').every((file) => file.startsWith('src/kpi/'))).toBe(true);
  expect(filesOf('src')).toContain('src/sheet/table/a1.ts');
});
