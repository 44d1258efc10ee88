// A check that ends in an error, and what the Alerts tab says of it.

import type { Host } from '../../workbench/host/host';
import { ask, at, goTo, OCTOBER, october, openFile, openMade, request } from './a-file';
import { countedCalls } from './kills';

function watched(): Host {
  const host = openMade(october({ name: 'Deals', check: 'weekly' }), '2011-10-20');
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 5);
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 1 });
  return host;
}
/** Whether the run ended in an error. */
const runTrigger = (host: Host) =>
  host.triggers.map(({ id }) => host.fireTrigger(id).error !== undefined).includes(true);
const lastError = (host: Host) => request(host, 'loadAlerts').lastError;

/** How many calls a good check makes. */
function callsOfCheck(): number {
  const host = watched();
  host.clearRecords();
  runTrigger(host);
  return countedCalls(host).length;
}

test('whichever call fails, a daily check that ends in an error is told with its day and reason, and a good one takes it back', () => {
  const calls = callsOfCheck();
  const workbook = watched().save();
  let told = 0;
  for (let call = 1; call <= calls; call += 5) {
    const host = openFile('2011-10-20', { workbook });
    host.clearRecords();
    host.failAt(call);
    const hasFailed = runTrigger(host);
    host.failAt(0);
    const error = lastError(host);
    // One that fails before it knows that it is the right one, or keeps nothing, tells Google only.
    expect(error === null || hasFailed).toBe(true);
    if (error === null) continue;
    told += 1;
    expect(error.when).toMatch(/^2011-10-20/);
    expect(error.why).not.toBe('');
    goTo(host, '2011-10-21');
    runTrigger(host);
    expect(lastError(host)).toBeNull();
    expect(request(host, 'loadAlerts').lastCheck?.when).toContain('2011-10-21');
  }
  expect(told).toBeGreaterThan(3);
});

test('so is one that someone started, and the next reason takes the place of the last', () => {
  const host = watched();
  host.failAt(12);
  expect(ask(host, 'checkAtOnce')).toMatchObject({ refused: expect.any(String) });
  host.failAt(0);
  const first = lastError(host);
  expect(first?.when).toMatch(/^2011-10-20/);
  goTo(host, '2011-10-22');
  host.failAt(12);
  ask(host, 'checkAtOnce');
  host.failAt(0);
  expect(lastError(host)?.when).toMatch(/^2011-10-22/);
  expect(request(host, 'checkAtOnce').what).not.toBe('');
  expect(lastError(host)).toBeNull();
});

test('that alerts are off is no error', () => {
  const host = openMade(october({ name: 'Deals' }), '2011-10-20');
  expect(ask(host, 'checkAtOnce')).toMatchObject({ refused: expect.stringContaining('off') });
  expect(lastError(host)).toBeNull();
});

test('settings and state that an older version kept are read as they were', () => {
  const host = watched();
  runTrigger(host);
  const file = host.save();
  const document: Record<string, string> = { ...file.properties?.document };
  for (const key of ['alerts.settings', 'alerts.state']) {
    const { lastError: _error, declined: _declined, ...older } = JSON.parse(document[key] ?? '');
    document[key] = JSON.stringify(older);
  }
  const again = openFile('2011-10-21', {
    workbook: { ...file, properties: { ...file.properties, document } },
  });
  const { form, lastCheck, lastError: error } = request(again, 'loadAlerts');
  expect([form.isOn, form.sheets.length, error]).toEqual([true, 1, null]);
  expect(lastCheck?.when).toMatch(/^2011-10-20/);
});
