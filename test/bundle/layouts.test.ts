// The two layouts of the script: the same tour in both, and the same figures. The plain one needs no `new Function`.

import { layoutAsked } from '../../src/build/layout';
import type { ScriptFiles } from '../../workbench/host/script';
import { allTexts, at, goTo, OCTOBER, october, openFile, request } from './a-file';
import { scriptIn } from './a-layout';
import { checkOn, turnOn } from './mornings';

/** Create, type, Progress, alerts on, two mornings' checks, the next period: what anyone sees of it. */
function tour(script: ScriptFiles) {
  const host = openFile('2011-10-20', { script });
  host.run('onOpen', { args: [{ authMode: 'LIMITED' }], authMode: 'LIMITED' });
  host.run('openSetUp');
  request(
    host,
    'createSheet',
    october({ name: 'Deals' }, { name: 'Rate', kind: 'rate', target: '20%', unit: 'percent' }),
  );
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[5], ['19%']]);
  // The mark of the last edit is another one each time.
  const { mark: _mark, ...progress } = request(host, 'loadProgress');
  turnOn(host, { checksInARow: 1 });
  checkOn(host, '2011-10-22');
  goTo(host, '2011-10-31');
  request(host, 'createNextPeriod', { sheet: OCTOBER });
  const { menus, sidebar, outbox, log } = host;
  return {
    menus,
    sidebar,
    progress,
    outbox,
    log,
    texts: allTexts(host),
  };
}

test('a tour shows the same in both layouts, to the last cell and mail', async () => {
  const page = tour(await scriptIn('page'));
  expect(page.progress.kpis.map(({ name, status }) => [name, status])).toEqual([
    ['Deals', 'behind'],
    ['Rate', expect.any(String)],
  ]);
  expect(page.outbox.length).toBeGreaterThan(0);
  expect(page.log).toEqual([]);
  expect(tour(await scriptIn('plain'))).toEqual(page);
});

test('where a function does not tell its comments, the parts of the script come with the large tier', async () => {
  const withoutComments = ({ code, ...others }: ScriptFiles) => ({
    code: `Function.prototype.toString = function () { return 'function ' + this.name + '() { [source] }'; };\n${code}`,
    ...others,
  });
  const page = await scriptIn('page');
  expect(tour(withoutComments(page))).toEqual(tour(page));
});

test('where code must not be made out of texts, the plain layout works, and only that', async () => {
  const strict = ({ code, ...others }: ScriptFiles) => ({
    code: `Function = function () { throw new EvalError('Code generation from strings disallowed'); };\n${code}`,
    ...others,
  });
  const page = await scriptIn('page');
  expect(() => tour(strict(page))).toThrow('Code generation');
  const script = await scriptIn('plain');
  expect(tour(strict(script)).progress).toEqual(tour(script).progress);
});

test('the plain layout has the large tier in Code.js, and no page for it', async () => {
  const { code, pages } = await scriptIn('plain');
  expect(Object.keys(pages ?? {})).not.toContain('App');
  expect(code).not.toContain('new Function');
  expect(code.length).toBeGreaterThan((await scriptIn('page')).code.length * 2);
});

test.each<[string[], string | undefined, string]>([
  [[], undefined, 'page'],
  [[], '', 'page'],
  [['--layout', 'plain'], undefined, 'plain'],
  [['--deploy', '--layout', 'page'], 'plain', 'page'],
  [[], 'plain', 'plain'],
])('the options %j, where the environment says %s, ask for %s', (args, KPI_PACER_LAYOUT, layout) => {
  expect(layoutAsked(args, { KPI_PACER_LAYOUT })).toBe(layout);
});

test.each([
  ['--layout', ''],
  ['--layout', 'flat'],
  ['--layout', '--deploy'],
])('the options %s %s are refused, and say which layouts there are', (...args) => {
  expect(() => layoutAsked(args, {})).toThrow('There are these: page, plain');
});
