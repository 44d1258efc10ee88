// A file whose script was updated, one that another version has written to, and a copy of a file.

import { ALERT_NOTICES, REFUSALS } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import type { WorkbookFile } from '../../workbench/host/workbook';
import { allTexts, ask, at, OCTOBER, october, openFile, openMade, request } from './a-file';

const DAY = '2011-10-20';
const NEXT_DAY = '2011-10-21';
const SETTINGS = 'alerts.settings';
const VERSION = 'file.version';

type Kept = Record<string, unknown>;

/** A file with one KPI that is behind, and alerts on with choices of its own. */
function watched(): Host {
  const host = openMade(october({ name: 'Deals', check: 'weekly' }), DAY);
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 5);
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', {
    ...form,
    isOn: true,
    hour: 6,
    checksInARow: 1,
    repeatDays: '3',
    manager: 'boss@example.com',
  });
  return host;
}

const propertiesOf = (file: WorkbookFile) => (file.properties?.document ?? {}) as Record<string, string>;
const settingsIn = (file: WorkbookFile): Kept => JSON.parse(propertiesOf(file)[SETTINGS] ?? '{}');

/** The file with these properties of the document in place of its own; `undefined` takes one away. */
function withProperties(file: WorkbookFile, changes: Record<string, string | undefined>): WorkbookFile {
  const document = Object.entries({ ...propertiesOf(file), ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...file, properties: { ...file.properties, document: Object.fromEntries(document) } };
}

const without = (kept: Kept, field: string): Kept =>
  Object.fromEntries(Object.entries(kept).filter(([key]) => key !== field));

const openAgain = (workbook: WorkbookFile) => openFile(NEXT_DAY, { workbook });

/** The trigger's run; what it threw. */
const runTrigger = (host: Host) => host.triggers.map(({ id }) => host.fireTrigger(id).error);

const mailed = (host: Host) => host.outbox.map(({ to }) => to.join());
const logOf = (host: Host) =>
  allTexts(host)
    ['Alert log']?.map((row) => row.join('|'))
    .join('\n') ?? '';

describe('M11: settings that are not as this version writes them', () => {
  const NESTED = [
    'checksInARow',
    'repeatDays',
    'weekdays',
    'onHolidays',
    'manager',
    'escalateAfterDays',
    'summaryTo',
    'summaryWeekday',
  ];

  test.each(['version', 'isOn', 'hour', 'owner', 'trigger', 'sheets', 'settings', ...NESTED])(
    'without %s alerts stay on, the others are kept, and it is told in the tab and in the log',
    (field) => {
      const before = watched().save();
      const kept = settingsIn(before);
      const changed = NESTED.includes(field)
        ? { ...kept, settings: without(kept.settings as Kept, field) }
        : without(kept, field);
      const host = openAgain(withProperties(before, { [SETTINGS]: JSON.stringify(changed) }));
      const view = request(host, 'loadAlerts');
      expect(view.notice).toBe(ALERT_NOTICES.incomplete);
      expect(view.form.isOn).toBe(true);
      const usual = { hour: 8, checksInARow: 2, repeatDays: '7', manager: '' };
      const chosen = { hour: 6, checksInARow: 1, repeatDays: '3', manager: 'boss@example.com' };
      for (const [name, value] of Object.entries(chosen)) {
        const isLost = name === field || (field === 'settings' && NESTED.includes(name));
        expect(view.form).toMatchObject({ [name]: isLost ? usual[name as keyof typeof usual] : value });
      }
      expect(runTrigger(host)).toEqual([undefined]);
      expect(logOf(host)).toContain('Not all settings of alerts could be read');
      // Saved once more, they are whole again.
      const { form } = request(host, 'loadAlerts');
      const mustChoose = field === 'owner' || field === 'sheets';
      if (!mustChoose) expect(request(host, 'saveAlerts', form)).toMatchObject({ notice: null });
    },
  );

  test.each([
    ['an hour that there is not', { hour: 25 }, { hour: 8 }],
    ['sheets that are no list', { sheets: 'all' }, { sheets: [] }],
    ['a field that another version has more', { version: 2, quiet: true }, { hour: 6 }],
    ['an older version', { version: 0 }, { hour: 6 }],
  ])('with %s they are kept as far as they can be, and it is told', (_, changes, form) => {
    const before = watched().save();
    const text = JSON.stringify({ ...settingsIn(before), ...changes });
    const view = request(openAgain(withProperties(before, { [SETTINGS]: text })), 'loadAlerts');
    expect(view).toMatchObject({ notice: ALERT_NOTICES.incomplete, turnedOnBy: 'user@example.com', form });
  });

  test.each(['', 'on', '[]', '{', 'null'])('%j is no settings at all: off, and told', (text) => {
    const host = openAgain(withProperties(watched().save(), { [SETTINGS]: text }));
    expect(request(host, 'loadAlerts')).toMatchObject({
      notice: ALERT_NOTICES.unreadable,
      turnedOnBy: null,
    });
  });

  test('a state with one field missing loses no memory: nobody is told twice', () => {
    const host = watched();
    request(host, 'checkAtOnce');
    expect(mailed(host)).toEqual(['ana@example.com']);
    const before = host.save();
    for (const field of ['memoryParts', 'askedOn', 'lastCheck', 'logRow']) {
      const state = without(JSON.parse(propertiesOf(before)['alerts.state'] ?? '{}'), field);
      const again = openAgain(withProperties(before, { 'alerts.state': JSON.stringify(state) }));
      const mails = again.outbox.length;
      runTrigger(again);
      expect([field, again.outbox.length - mails]).toEqual([field, 0]);
    }
  });
});

describe('versions', () => {
  test('the first write notes down which version wrote, and nothing before it does', () => {
    const host = openFile(DAY);
    request(host, 'loadSidebar');
    request(host, 'loadAlerts');
    expect(propertiesOf(host.save())[VERSION]).toBeUndefined();
    request(host, 'createSheet', october({ name: 'Deals' }));
    expect(propertiesOf(host.save())[VERSION]).toBe('1');
  });

  test('a file from before versions were noted down works: its alerts go on, and it gets the version', () => {
    const before = watched().save();
    const old = without(settingsIn(before), 'file');
    const host = openAgain(withProperties(before, { [VERSION]: undefined, [SETTINGS]: JSON.stringify(old) }));
    expect(request(host, 'loadAlerts')).toMatchObject({ notice: null, turnedOnBy: 'user@example.com' });
    expect(runTrigger(host)).toEqual([undefined]);
    expect(mailed(host)).toEqual(['ana@example.com']);
    expect(propertiesOf(host.save())[VERSION]).toBe('1');
    const { form } = request(host, 'loadAlerts');
    request(host, 'saveAlerts', form);
    expect(settingsIn(host.save()).file).toBe('workbench');
  });

  test.each(['2', '17', '1.5'])(
    'a file of version %s is refused in words, and nothing in it is changed',
    (version) => {
      const before = withProperties(watched().save(), { [VERSION]: version });
      const host = openAgain(before);
      const texts = allTexts(host);
      const { form } = request(openAgain(watched().save()), 'loadAlerts');
      const refusal = { refused: REFUSALS.newerFile };
      expect(ask(host, 'createSheet', october({ name: 'More' }))).toEqual(refusal);
      expect(ask(host, 'createNextPeriod', { sheet: OCTOBER })).toEqual(refusal);
      expect(ask(host, 'loadAlerts')).toEqual(refusal);
      expect(ask(host, 'saveAlerts', form)).toEqual(refusal);
      expect(ask(host, 'checkAtOnce')).toEqual(refusal);
      host.run('checkNow');
      expect(host.toasts.at(-1)?.message).toBe(REFUSALS.newerFile);
      // Google tells whoever the trigger belongs to why it failed.
      expect(runTrigger(host).map(String)).toEqual([expect.stringContaining(REFUSALS.newerFile)]);
      expect(host.outbox).toEqual([]);
      expect(allTexts(host)).toEqual(texts);
      expect(propertiesOf(host.save())).toEqual(propertiesOf(before));
    },
  );

  test.each(['', 'one', '1', '0'])('a version that says %j is none that is newer', (version) => {
    const host = openAgain(withProperties(watched().save(), { [VERSION]: version }));
    expect(request(host, 'loadAlerts').turnedOnBy).toBe('user@example.com');
    request(host, 'createSheet', { ...october({ name: 'More' }), calendar: null });
    expect(propertiesOf(host.save())[VERSION]).toBe('1');
  });
});

describe('a copy of a file', () => {
  /** As Google might copy it: everything but the triggers, under an id of its own. */
  const copyOf = (host: Host) => openAgain({ ...host.save(), id: 'copy', triggers: [] });

  test('does not believe that its alerts are on, and says why; the choices are there', () => {
    const copy = copyOf(watched());
    expect(request(copy, 'loadAlerts')).toMatchObject({
      notice: ALERT_NOTICES.copied,
      turnedOnBy: null,
      isSomeoneElses: false,
      isStopped: false,
      form: { isOn: false, hour: 6, manager: 'boss@example.com' },
    });
    expect(ask(copy, 'checkAtOnce')).toMatchObject({ refused: expect.stringContaining('Alerts are off') });
    expect(copy.outbox).toEqual([]);
  });

  test('sends nothing, even where its trigger was copied too', () => {
    const copy = openAgain({ ...watched().save(), id: 'copy' });
    expect(copy.triggers).toHaveLength(1);
    expect(runTrigger(copy)).toEqual([undefined]);
    expect(copy.outbox).toEqual([]);
    expect(copy.triggers).toEqual([]);
  });

  test('does not watch a sheet that is made in it', () => {
    const copy = copyOf(watched());
    request(copy, 'createNextPeriod', { sheet: OCTOBER });
    expect(request(copy, 'loadAlerts')).toMatchObject({ notice: ALERT_NOTICES.copied, turnedOnBy: null });
  });

  test('turned on in it, they are its own: what the other file told is told anew, once', () => {
    const host = watched();
    request(host, 'checkAtOnce');
    const copy = copyOf(host);
    const before = copy.outbox.length;
    const { form } = request(copy, 'loadAlerts');
    expect(request(copy, 'saveAlerts', { ...form, isOn: true })).toMatchObject({
      notice: null,
      turnedOnBy: 'user@example.com',
    });
    runTrigger(copy);
    expect(mailed(copy).slice(before)).toEqual(['ana@example.com']);
    runTrigger(copy);
    expect(copy.outbox).toHaveLength(before + 1);
    expect(copy.engine.sheetNames().filter((name) => name.startsWith('Alert log'))).toEqual(['Alert log']);
    // The other file goes on as it was.
    expect(request(host, 'loadAlerts')).toMatchObject({ notice: null, turnedOnBy: 'user@example.com' });
  });
});
