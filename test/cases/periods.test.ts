// Periods that stay what they are, from one sheet to the next; and sheets that someone made by hand.

import type { SetupForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { at, goTo, OCTOBER, october, openFile, request } from '../bundle/a-file';
import { logOf, pass, turnOnAtOneCheck } from './watching';

const made = (day: string, form: SetupForm): { host: Host; sheet: string } => {
  const host = openFile(day);
  return { host, sheet: request(host, 'createSheet', form).sheet };
};
const periodOf = (host: Host, sheet: string) => host.spreadsheet.texts(sheet, 'A3:B3').flat().join(' to ');
const next = (host: Host, sheet: string) => request(host, 'createNextPeriod', { sheet }).sheet;

test.each([
  ['2026-01-25', '2026-02-24', '2026-02-25 to 2026-03-24', '2026-03-25 to 2026-04-24'],
  ['2026-01-16', '2026-02-15', '2026-02-16 to 2026-03-15', '2026-03-16 to 2026-04-15'],
  ['2025-12-31', '2026-01-30', '2026-01-31 to 2026-02-27', '2026-02-28 to 2026-03-30'],
  ['2026-02-06', '2026-05-05', '2026-05-06 to 2026-08-05', '2026-08-06 to 2026-11-05'],
  ['2025-04-06', '2026-04-05', '2026-04-06 to 2027-04-05', '2027-04-06 to 2028-04-05'],
  ['2026-03-02', '2026-03-15', '2026-03-16 to 2026-03-29', '2026-03-30 to 2026-04-12'],
])('P1: after %s to %s come %s and %s', (start, end, second, third) => {
  const { host, sheet } = made(start, { ...october({}), start, end });
  const after = next(host, sheet);
  expect(periodOf(host, after)).toBe(second);
  const last = next(host, after);
  expect(periodOf(host, last)).toBe(third);
  // Its KPIs are of the sheet's days, and its name is its own.
  expect(
    host.spreadsheet
      .texts(last, `${at('start', 6)}:${at('end', 6)}`)
      .flat()
      .join(' to '),
  ).toBe(third);
  expect(new Set([sheet, after, last]).size).toBe(3);
});

test.each([
  ['2011-10-16', '2011-10-31', '2011-11-01 to 2011-11-30'],
  ['2011-10-03', '2011-10-31', '2011-11-01 to 2011-11-30'],
  ['2011-10-31', '2011-10-31', '2011-11-01 to 2011-11-30'],
  // One that goes on beyond the sheet is not over, and stays.
  ['2011-10-16', '2011-12-31', '2011-10-16 to 2011-12-31'],
])('P2: a KPI of %s to %s is of %s on the next sheet', (start, end, period) => {
  const { host, sheet } = made('2011-10-20', october({}, { name: 'Late', start, end }));
  const after = next(host, sheet);
  const row = (number: number) =>
    host.spreadsheet
      .texts(after, `${at('start', number)}:${at('end', number)}`)
      .flat()
      .join(' to ');
  expect([row(6), row(7)]).toEqual(['2011-11-01 to 2011-11-30', period]);
});

describe('P3: sheets that nobody watches', () => {
  const watchedFile = () => {
    const { host } = made('2011-10-20', october({ owner: 'ann@x.com', check: 'weekly' }));
    turnOnAtOneCheck(host);
    pass(host, 1);
    return host;
  };
  const offers = (host: Host) => logOf(host).filter((row) => row.includes('alerts do not watch it'));
  /** What a person gets who duplicates a tab: the same cells, under another name. */
  const duplicate = (host: Host, name: string, start: string, end: string) => {
    host.spreadsheet.addSheet({ name, rows: 100, columns: 31 });
    const rows = ['A1:AE1', 'A2:AE2', 'A3:AE3', 'A5:AE5', 'A6:AE6'];
    for (const a1 of rows) {
      const [texts = []] = host.spreadsheet.texts(OCTOBER, a1);
      host.spreadsheet.enterRows(name, a1.split(':')[0] ?? 'A1', [texts]);
    }
    host.spreadsheet.enterRows(name, 'A3', [[start, end]]);
  };

  test('P3: a tab that was duplicated, with other days, is offered once, and watched when it is chosen', () => {
    const host = watchedFile();
    duplicate(host, 'November by hand', '2011-11-01', '2011-11-30');
    pass(host, 3);
    expect(offers(host)).toEqual([expect.stringMatching(/^November by hand \| .*tick it in the Alerts tab/)]);
    const { form, sheets } = request(host, 'loadAlerts');
    expect(sheets.map(({ name }) => name)).toContain('November by hand');
    request(host, 'saveAlerts', { ...form, sheets: sheets.map(({ id }) => id) });
    pass(host, 1);
    expect(offers(host)).toHaveLength(1);
  });

  test('P3: so is one made by hand over some days; a list that looks like none is not', () => {
    const host = watchedFile();
    host.spreadsheet.addSheet({ name: 'By hand' });
    host.spreadsheet.addSheet({ name: 'Team' });
    host.spreadsheet.enterRows('Team', 'A1', [
      ['Name', 'Owner', 'Start'],
      ['Ann', 'ann@x.com', '2011-10-01'],
    ]);
    pass(host, 2);
    expect(offers(host)).toEqual([]);
    host.spreadsheet.enterRows('By hand', 'B2', [
      ['KPI', 'Owner', 'Target', 'Actual', 'Start', 'End'],
      ['Calls', 'ann@x.com', 100, 5, '2011-10-01', '2011-10-31'],
    ]);
    // Each morning one of the sheets that were none is looked at again.
    const mornings = host.engine.sheetNames().length;
    for (let morning = 0; morning < mornings; morning++) {
      host.spreadsheet.enter('By hand', 'E3', 5 + morning);
      pass(host, 1);
    }
    expect(offers(host)).toEqual([expect.stringMatching(/^By hand \| /)]);
  });

  test('P3: not what was left out on purpose, what is over, or what was watched before', () => {
    const { host } = made('2011-10-20', october({ check: 'weekly' }));
    request(host, 'createSheet', { ...october({ check: 'weekly' }), name: 'Left out', calendar: null });
    const { form, sheets } = request(host, 'loadAlerts');
    const all = sheets.map(({ id }) => id);
    const left = sheets.filter(({ name }) => name !== 'Left out').map(({ id }) => id);
    request(host, 'saveAlerts', { ...form, isOn: true, hour: 8, sheets: left });
    duplicate(host, 'September', '2011-09-01', '2011-09-30');
    pass(host, 2);
    expect(offers(host)).toEqual([]);
    request(host, 'saveAlerts', { ...form, isOn: true, hour: 8, sheets: all });
    request(host, 'saveAlerts', { ...form, isOn: true, hour: 8, sheets: left });
    pass(host, 1);
    expect(offers(host)).toEqual([]);
  });

  test('P3: a check costs the same again once it has looked', () => {
    const host = watchedFile();
    const cost = () => {
      const before = host.remoteCalls;
      for (const { id } of host.triggers) host.fireTrigger(id);
      return host.remoteCalls - before;
    };
    // Something was typed before: the first check looks again.
    cost();
    const usual = cost();
    duplicate(host, 'November by hand', '2011-11-01', '2011-11-30');
    cost();
    expect(cost()).toBe(usual);
    expect(cost()).toBe(usual);
  });

  test('P3: a file whose last check was by an older version is read, and goes on', () => {
    const host = watchedFile();
    const saved = host.save();
    const document = { ...saved.properties?.document };
    const { settledSheets, otherSheets, mark, ...older } = JSON.parse(document['alerts.state'] ?? '{}');
    expect([settledSheets, otherSheets, mark].every((one) => one !== undefined)).toBe(true);
    document['alerts.state'] = JSON.stringify(older);
    const again = openFile('2011-10-22', {
      workbook: { ...saved, properties: { ...saved.properties, document } as never },
    });
    expect(request(again, 'loadAlerts').lastCheck?.when).toMatch(/^2011-10-21/);
    again.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[5]]);
    const [mail] = pass(again, 1);
    expect(mail?.to).toEqual(['ann@x.com']);
    expect(offers(again)).toEqual([]);
  });
});

test('P1: a sheet that follows is watched as the one before it was', () => {
  const { host, sheet } = made('2026-02-20', {
    ...october({ owner: 'ann@x.com', check: 'weekly' }),
    start: '2026-01-25',
    end: '2026-02-24',
  });
  turnOnAtOneCheck(host);
  const after = next(host, sheet);
  goTo(host, '2026-03-15');
  host.spreadsheet.enter(after, at('actual', 6), 5);
  const mails = pass(host, 1).filter(({ subject }) => subject.includes('needs action'));
  expect(mails.map(({ body }) => body.includes(after))).toEqual([true]);
});
