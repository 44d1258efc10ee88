// The parts of the small tier: what is loaded when, and what the build refuses.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import vm from 'node:vm';
import { bundleInParts, partsIn } from '../../src/build/parts';
import { SMALL_TIER_PARTS } from '../../src/build/small-tier-parts';
import { readDist } from '../../workbench/dist';

const { code } = readDist();

/** Calls a function of the script in a realm of its own: the answer, and the parts that were compiled for it. */
function callOf(call: string): { answer: unknown; parts: string[] } {
  const context = vm.createContext({ compiled: [] });
  vm.runInContext(
    `var Native = Function; Function = function (...args) { compiled.push(args[args.length - 1]); return Native(...args); }`,
    context,
  );
  vm.runInContext(code, context);
  const answer: unknown = vm.runInContext(call, context);
  const names = Object.keys(SMALL_TIER_PARTS);
  const texts = partsIn(code);
  return {
    answer: JSON.parse(JSON.stringify(answer)),
    parts: (context.compiled as string[]).map((text) => names[texts.indexOf(text)] ?? text),
  };
}

describe('what a call from a cell compiles', () => {
  test.each<[string, unknown, string[]]>([
    ['ACHIEVEMENT(80, 100)', 0.8, []],
    ['PACE_GAP(50, 100, 46113, 46142, 46132)', expect.closeTo(-1 / 6), []],
    ['LANDING(50, new Date(2026, 3, 1), new Date(2026, 3, 30), 46132, "", "", "", 100)', 75, ['days']],
    ['ACHIEVEMENT([[80], [20]], [[100], [40]])', [[0.8], [0.5]], ['columns']],
    ['PACE_GAP([[50], [20]], [[100], [40]], 46113, 46142, 46132)', expect.any(Array), ['columns']],
    ['ACHIEVEMENT([[80], [""]], [[100], [""]])', [[0.8], ['']], ['calls', 'columns', 'planned']],
    ['ACHIEVEMENT(80, 100, "total")', 0.8, ['calls', 'planned', 'words']],
    ['PACE_GAP(50, 100, 46113, 46142, 46132, "", "", "", 40)', expect.closeTo(0.1), ['planned']],
    [
      'PACE_GAP([[50], [20]], [[100], [40]], 46113, 46142, 46132, "", "", "", [[40], [10]])',
      expect.any(Array),
      ['columns', 'planned'],
    ],
    ['KPI_STATUS(50, 100, 46113, 46142, 46132)', 'Behind', ['calls', 'planned', 'status', 'words']],
    [
      'PACE_GAP(50, 100, 46113, 46142, 46132, "Mon-Fri")',
      expect.any(Number),
      ['calendars', 'calls', 'days', 'planned', 'words'],
    ],
  ])('%s', (call, answer, parts) => {
    const called = callOf(call);
    expect({ ...called, parts: called.parts.sort() }).toEqual({ answer, parts });
  });
});

describe('a tier of one’s own', () => {
  let folder = '';
  beforeEach(() => {
    mkdirSync('node_modules/.cache', { recursive: true });
    folder = mkdtempSync(join('node_modules', '.cache', 'parts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs a tier with the modules, of which `part.ts` is a part, and hands back its exports. */
  async function tierOf(modules: Readonly<Record<string, string>>): Promise<Record<string, () => unknown>> {
    for (const [name, text] of Object.entries(modules)) writeFileSync(join(folder, name), text);
    const path = (name: string) => relative('.', join(folder, name));
    const body = await bundleInParts(
      path('tier.ts'),
      { one: [path('part.ts')], two: [path('other.ts')] },
      '[]',
    );
    return new Function(body)() as Record<string, () => unknown>;
  }

  test('has what it keeps once, whoever asks', async () => {
    const { told } = await tierOf({
      'tier.ts': `import { count, counted } from './kept'; import { countHere } from './part'; import { countThere } from './other';
        export function told() { count(); countHere(); countThere(); return counted(); }`,
      'kept.ts': 'let n = 0; export const count = () => { n++; }; export const counted = () => n;',
      'part.ts': `import { count } from './kept'; export const countHere = () => count();`,
      'other.ts': `import { countHere } from './part'; export function countThere() { countHere(); }`,
    });
    expect(told?.()).toBe(3);
  });

  test('shares its classes', async () => {
    const { isOurs } = await tierOf({
      'tier.ts': `import { Problem } from './problem'; import { fail } from './part';
        export function isOurs() { try { fail(); } catch (error) { return error instanceof Problem; } }`,
      'problem.ts': 'export class Problem extends Error {}',
      'part.ts': `import { Problem } from './problem'; export function fail() { throw new Problem('no'); }`,
      'other.ts': '',
    });
    expect(isOurs?.()).toBe(true);
  });

  test('passes on what it exports of a part', async () => {
    const { sum } = await tierOf({
      'tier.ts': `export { sum } from './part';`,
      'part.ts': 'export function sum() { return 1 + 1; }',
      'other.ts': '',
    });
    expect(sum?.()).toBe(2);
  });

  test.each(['export const words = { one: 1 };', 'export let words = 1;', 'export class words {}'])(
    'takes only functions out of a part: not %s',
    async (text) => {
      const made = tierOf({
        'tier.ts': `import { words } from './part'; export function f() { return words; }`,
        'part.ts': text,
        'other.ts': '',
      });
      await expect(made).rejects.toThrow(/the part one exports words.*, which is no function/);
    },
  );
});
