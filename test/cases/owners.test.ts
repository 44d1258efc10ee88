// Everyone who stands in an Owner cell hears of it, and KPIs of one name are their owners'.

import type { Host } from '../../workbench/host/host';
import { ask, at, goTo, OCTOBER, october, openFile, request } from '../bundle/a-file';
import { logOf, pass, preview, turnOnAtOneCheck } from './watching';

/** A sheet of KPIs that are far behind, with these Owner cells. */
function late(names: readonly string[], owners: readonly string[]): Host {
  const host = openFile('2011-10-20');
  request(
    host,
    'createSheet',
    october(...names.map((_, index) => ({ name: `K${index}`, check: 'weekly' as const }))),
  );
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    names.map((_, index) => [index + 1]),
  );
  names.forEach((name, index) => {
    host.spreadsheet.enter(OCTOBER, at('kpi', 6 + index), name);
    host.spreadsheet.enter(OCTOBER, at('owner', 6 + index), owners[index] ?? '');
  });
  return host;
}
const told = (host: Host) =>
  pass(host, 1)
    .flatMap(({ to }) => to)
    .sort();

test.each([
  ['Bob Lee <bob@x.com>\nann@x.com', ['ann@x.com', 'bob@x.com'], []],
  ['ann@x.com; "Lee, Bob" <bob@x.com>', ['ann@x.com', 'bob@x.com'], []],
  ['(ann@x.com) / mailto:bob@x.com', ['ann@x.com', 'bob@x.com'], []],
  ['ＡＮＮ <ann@x.com>、bob@x.com', ['ann@x.com', 'bob@x.com'], []],
  ['ann@x.com, Bob', ['ann@x.com'], ['Bob']],
  ['"boss@x.com" <ann@x.com>', ['ann@x.com'], []],
])('O1: of %j all are told, and what is no address is named', (cell, addresses, others) => {
  const host = late(['Calls'], [cell]);
  turnOnAtOneCheck(host);
  expect(
    preview(host)
      .mails.map(({ to }) => to)
      .sort(),
  ).toEqual(addresses);
  expect(told(host)).toEqual(addresses);
  const said = logOf(host).filter((row) => row.includes('is not an e-mail address'));
  expect(said).toEqual(others.map((other) => expect.stringContaining(`"${other}" is not an e-mail address`)));
});

test.each(['Ann Lee <ann@x.com>', 'Ann Lee <ann@x.com>\nbob@x.com', '"Lee, Ann" <ann@x.com>; bob@x.com'])(
  'O2: the form of the next period, and Set up, take %j',
  (cell) => {
    const host = late(['Calls'], [cell]);
    goTo(host, '2011-10-31');
    const { form } = request(host, 'loadNextPeriod', { sheet: OCTOBER });
    expect(ask(host, 'createSheet', form)).toMatchObject({ sheet: 'November 2011' });
    expect(host.spreadsheet.text('November 2011', at('owner', 6))).toContain('ann@x.com');
    expect(ask(host, 'createSheet', { ...october({ owner: cell }), name: 'Mine' })).toMatchObject({
      sheet: 'Mine',
    });
  },
);

test.each([
  [
    ['Calls', 'Calls'],
    ['a@x.com', 'b@x.com'],
    ['Calls (a@x.com)', 'Calls (b@x.com)'],
  ],
  [
    ['Calls', ' calls ', 'Calls'],
    ['a@x.com', 'b@x.com', 'c@x.com, a@x.com'],
    ['Calls (a@x.com)', 'calls (b@x.com)', 'Calls (c@x.com)'],
  ],
  [
    ['Deals won', 'Deals  won'],
    ['Ann <a@x.com>', 'b@x.com'],
    ['Deals won (a@x.com)', 'Deals  won (b@x.com)'],
  ],
])('O3: rows %j of owners %j are KPIs of their own', (names, owners, shown) => {
  const host = late(names, owners);
  const { kpis, problems } = request(host, 'loadProgress');
  expect(problems).toEqual([]);
  expect(kpis.map(({ name }) => name.replace(/\s+/g, ' ')).sort()).toEqual(
    shown.map((name) => name.replace(/\s+/g, ' ')).sort(),
  );
  turnOnAtOneCheck(host);
  const mails = pass(host, 1);
  expect(new Set(mails.flatMap(({ to }) => to))).toEqual(
    new Set(owners.flatMap((owner) => owner.match(/\w@x\.com/g) ?? [])),
  );
  // Each has its own row in History.
  expect(
    host.spreadsheet
      .texts('History', 'C2:C9')
      .flat()
      .filter((name) => name !== ''),
  ).toHaveLength(names.length);
  for (const name of kpis.map((kpi) => kpi.name)) {
    expect(request(host, 'selectKpi', { sheet: OCTOBER, kpi: name })).toEqual({ done: true });
  }
});

test('O3: two rows of one name and one owner are one KPI, and the second is named', () => {
  const host = late(['Calls', 'Calls'], ['Ann <a@x.com>', 'a@x.com']);
  const { kpis, problems } = request(host, 'loadProgress');
  expect(kpis.map(({ row }) => row)).toEqual([6]);
  expect(problems).toEqual([{ cell: 'A7', message: expect.stringContaining('in row 6 already') }]);
  turnOnAtOneCheck(host);
  expect(told(host)).toEqual(['a@x.com']);
  expect(logOf(host)).toContainEqual(expect.stringContaining('Row 7: "Calls" is in row 6 already'));
});
