// The self-check on the built script: green where all is as KPI Pacer expects, red with advice where the host is told
// otherwise; and whatever fails, the file is as it was.

import type { Finding } from '../../src/self-check/finding';
import { reportOf, reportText } from '../../src/self-check/report';
import { SELF_CHECK_MARK, SELF_CHECK_SHEET, SELF_CHECKS, type SelfCheckKey } from '../../src/words';
import { readDist } from '../../workbench/dist';
import { LATENCIES } from '../../workbench/host/clock/latency';
import type { Host, HostOptions } from '../../workbench/host/host';
import type { Turned } from '../../workbench/host/turned';
import { allTexts, ask, october, openFile, request } from './a-file';
import { countedCalls } from './kills';

const MINUTE_MS = 60_000;
const ME = 'user@example.com';
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

const workbook = (locale?: string, more: object = {}): HostOptions['workbook'] => ({
  timeZone: 'Europe/London',
  ...(locale !== undefined && { locale }),
  sheets: [
    { name: 'Mine', rows: 20, columns: 5, cells: { A1: 'kept' } },
    { name: 'Other', rows: 20, columns: 5 },
  ],
  ...more,
});

const aFile = (options: Partial<HostOptions> = {}) =>
  openFile('2011-10-17', { workbook: workbook(), ...options });

/** Runs the check, then lets ten minutes pass: all findings. */
function check(host: Host, meanwhile: () => void = () => {}): readonly Finding[] {
  const { findings } = request(host, 'runSelfCheck');
  meanwhile();
  host.advanceTo(host.now + 10 * MINUTE_MS);
  return [...findings, ...request(host, 'loadSelfCheck').findings];
}

/** The points that are not as expected: their outcomes by their keys. */
const othersOf = (findings: readonly Finding[]) =>
  Object.fromEntries(
    reportOf(findings)
      .filter(({ outcome }) => outcome !== 'fine')
      .map(({ key, outcome }) => [key, outcome]),
  );

/** All that must be as before: what sheets show, names, rules, where the user is; not what the check keeps. */
function stateOf(host: Host) {
  const { spreadsheet, engine } = host;
  const { named, sheets } = spreadsheet.save() as { named?: unknown; sheets: readonly object[] };
  const { document = {}, ...others } = host.properties;
  const kept = Object.entries(document).filter(([key]) => key !== 'selfcheck.background');
  return {
    texts: allTexts(host),
    names: engine.areaNames(),
    active: engine.sheetName(engine.model.getters.getActiveSheetId()),
    named,
    sheets,
    properties: { ...others, document: Object.fromEntries(kept) },
    mails: host.outbox.length,
  };
}

describe('where all is as expected', () => {
  test.each([undefined, 'de_DE', 'fr_FR', 'pt_BR', 'ja_JP'])(
    'every point is green, in the locale %s, and its own trigger and sheet are gone',
    (locale) => {
      const host = aFile({ workbook: workbook(locale) });
      const before = stateOf(host);
      const findings = check(host);
      expect(othersOf(findings)).toEqual({});
      const keys = new Set(findings.map(({ key }) => key));
      // The page measures one itself.
      expect(Object.keys(SELF_CHECKS).filter((key) => !keys.has(key as SelfCheckKey))).toEqual(['pageTime']);
      expect(stateOf(host)).toEqual(before);
      expect(host.triggers).toEqual([]);
      expect(host.notEmulated).toEqual([]);
      expect(host.log).toEqual([]);
    },
  );

  test('it leaves a file with a progress sheet, settings and alerts alone', () => {
    const host = aFile();
    request(host, 'createSheet', october({ name: 'Deals' }, { actuals: 'log' }));
    const { form } = request(host, 'loadAlerts');
    request(host, 'saveAlerts', { ...form, isOn: true });
    const before = stateOf(host);
    const triggers = host.triggers.map(({ id }) => id);
    expect(othersOf(check(host))).toEqual({});
    expect(stateOf(host)).toEqual(before);
    expect(host.triggers.map(({ id }) => id)).toEqual(triggers);
  });

  test.each(['typical', 'pessimistic'] as const)('it takes less than a minute at %s speed', (latency) => {
    const host = aFile({ latency });
    const before = host.now;
    const { findings } = request(host, 'runSelfCheck');
    expect(host.now - before).toBeLessThan(MINUTE_MS);
    expect(findings.filter(({ outcome }) => outcome === 'problem')).toEqual([]);
  });

  test('what follows by itself is on its way at first, and there when it is opened again', () => {
    const host = aFile();
    expect(request(host, 'loadSelfCheck')).toEqual({ findings: [] });
    const { findings } = request(host, 'runSelfCheck');
    const waiting = findings.filter(({ outcome }) => outcome === 'waiting').map(({ key }) => key);
    expect(waiting).toEqual(expect.arrayContaining(['background', 'backgroundCells']));
    expect(request(host, 'loadSelfCheck').findings.map(({ outcome }) => outcome)).toContain('waiting');
    host.advanceTo(host.now + 3 * MINUTE_MS);
    const later = request(host, 'loadSelfCheck').findings;
    expect(later.map(({ key }) => key)).toEqual(waiting);
    expect(later.map(({ outcome }) => outcome)).toEqual(waiting.map(() => 'fine'));
  });

  test('it is in the menu, and the menu opens its page', () => {
    const host = aFile();
    host.run('onOpen', { args: [{ authMode: 'LIMITED' }], authMode: 'LIMITED' });
    expect(host.menus[0]?.entries).toContainEqual({
      kind: 'item',
      caption: 'Check this installation',
      functionName: 'openSelfCheck',
    });
    host.run('openSelfCheck');
    expect(host.sidebar?.content).toContain('<body data-tab="check">');
  });

  test('the report says nothing personal: no names, no addresses, no ids', () => {
    const host = aFile({
      mayEdit: false,
      user: { email: 'zoe@secret.example' },
      workbook: {
        timeZone: 'Europe/London',
        locale: 'de_DE',
        id: 'secretFile1234567890',
        name: 'Secret plan',
        sheets: [{ name: 'Payroll', cells: { A1: 'Salaries' } }],
      },
    });
    const text = reportText(reportOf(check(host)));
    expect(text).toContain('[Needs you] You may add a sheet to this file');
    expect(text).not.toMatch(/zoe|secret|payroll|salaries/i);
  });
});

interface Otherwise {
  readonly what: string;
  readonly options?: Partial<HostOptions>;
  readonly act?: (host: Host) => unknown;
  readonly meanwhile?: (host: Host) => unknown;
  /** What is not as expected: all of it. */
  readonly points: Readonly<Partial<Record<SelfCheckKey, string>>>;
  /** What the first of them advises. */
  readonly advice: string;
}

const turned = (one: Turned): Partial<HostOptions> => ({ turned: [one] });
const slow = (change: Partial<typeof LATENCIES.typical>) => ({
  latency: { ...LATENCIES.optimistic, ...change },
});
const ofSheet = (outcome: string, ...but: readonly SelfCheckKey[]) =>
  Object.fromEntries(
    [
      'today',
      'todayDirect',
      'todayThroughCell',
      'headerFills',
      'emptiedCells',
      'blockedHeader',
      'wholeColumn',
      'namesFound',
      'lookupColumn',
      'sortedColumn',
      'blanks',
      'dates',
      'percents',
      'oneCellRange',
      'omitted',
      'errorCells',
      'errorValues',
      'semicolons',
      'formulasRead',
      'builtIns',
      'apostrophes',
      'typedDays',
      'numberFormats',
      'conditionalFormats',
      'validations',
      'protection',
      'groups',
      'notes',
      'namedRange',
      'cellTime',
      'readTime',
      'writeTime',
    ]
      .filter((key) => !but.includes(key as SelfCheckKey))
      .map((key) => [key, outcome]),
  );
const manySheets = Array.from({ length: 200 }, (_, index) => ({ name: `S${index}`, rows: 1, columns: 1 }));
const noBackground = {
  backgroundId: 'unknown',
  backgroundFile: 'unknown',
  backgroundUser: 'unknown',
  backgroundMails: 'unknown',
  backgroundCells: 'unknown',
};

const OTHERWISE: readonly Otherwise[] = [
  {
    what: 'TODAY() is refused in arguments',
    options: { refuseToday: true },
    points: { todayDirect: 'problem', todayThroughCell: 'problem', backgroundCells: 'differs' },
    advice: 'Put the day into a cell as a date',
  },
  {
    what: 'semicolons are refused',
    options: turned('semicolons'),
    points: {
      ...ofSheet('problem', 'today', 'errorValues', 'apostrophes', 'typedDays', 'numberFormats'),
      protection: 'fine',
      groups: 'fine',
      notes: 'fine',
      namedRange: 'fine',
      cellTime: 'fine',
      readTime: 'fine',
      writeTime: 'fine',
      blockedHeader: 'fine',
      backgroundCells: 'differs',
      errorCells: 'problem',
    },
    advice: '',
  },
  {
    what: 'cells that a script empties stay in the way',
    options: turned('emptying'),
    points: { emptiedCells: 'problem' },
    advice: 'press Delete',
  },
  {
    what: 'an apostrophe is shown',
    options: turned('apostrophes'),
    points: { apostrophes: 'problem' },
    advice: 'Begin names of KPIs with a letter.',
  },
  {
    what: 'a header formula fills nothing',
    options: turned('spilling'),
    points: {
      headerFills: 'problem',
      emptiedCells: 'problem',
      blockedHeader: 'problem',
      wholeColumn: 'problem',
      errorCells: 'problem',
    },
    advice: 'Copy this check as text',
  },
  {
    what: 'functions over whole columns are not known',
    options: turned('arrayFunctions'),
    points: { namesFound: 'problem', lookupColumn: 'problem', sortedColumn: 'problem' },
    advice: 'type the figures into the goal tree',
  },
  {
    what: 'blanks arrive as 0',
    options: turned('blanks'),
    points: { blanks: 'problem', omitted: 'problem' },
    advice: 'Copy this check as text',
  },
  {
    what: 'dates arrive as texts',
    options: turned('dates'),
    points: {
      dates: 'problem',
      omitted: 'problem',
      blanks: 'problem',
      todayDirect: 'problem',
      todayThroughCell: 'problem',
      backgroundCells: 'differs',
    },
    advice: '',
  },
  {
    what: 'one cell with an error fails the whole column',
    options: turned('errors'),
    points: { errorCells: 'problem' },
    advice: 'IFERROR',
  },
  { what: 'one cell arrives as a list', options: turned('oneCellRanges'), points: {}, advice: '' },
  {
    what: 'a typed day stays a text',
    options: turned('typedDays'),
    points: { typedDays: 'problem' },
    advice: 'Type such dates into the cell yourself',
  },
  {
    what: 'protection never only warns',
    options: turned('warnings'),
    points: { protection: 'problem' },
    advice: 'Data > Protect sheets and ranges',
  },
  {
    what: 'colours by formula are not kept',
    options: turned('rules'),
    points: { conditionalFormats: 'problem' },
    advice: 'Copy this check as text',
  },
  {
    what: 'the account speaks German, and so do its errors',
    options: { language: 'de' },
    points: { errorValues: 'differs' },
    advice: 'Nothing.',
  },
  {
    what: 'formulas read in English in a German file',
    options: { workbook: workbook('de_DE'), formulasAsRead: 'english' },
    points: { formulasRead: 'differs' },
    advice: 'Nothing.',
  },
  {
    what: 'there are no mails left',
    options: { mailQuota: 0 },
    points: { quota: 'problem', backgroundMails: 'problem' },
    advice: 'Wait until tomorrow',
  },
  {
    what: 'someone holds the lock',
    act: (host) => host.holdLock('document', 'ann@example.com'),
    points: { lock: 'problem', temporarySheet: 'unknown', ...ofSheet('unknown'), backgroundCells: 'unknown' },
    advice: 'Wait a minute, then check again',
  },
  {
    what: 'the file is not theirs to edit',
    options: { mayEdit: false },
    points: { temporarySheet: 'problem', ...ofSheet('unknown'), backgroundCells: 'problem' },
    advice: 'Ask the owner of the file',
  },
  {
    what: 'the file has 200 sheets',
    options: { workbook: { timeZone: 'Europe/London', sheets: manySheets } },
    points: { temporarySheet: 'problem', ...ofSheet('unknown'), backgroundCells: 'problem' },
    advice: '200 sheets',
  },
  {
    what: 'the properties are full',
    options: {
      workbook: workbook(undefined, {
        properties: {
          document: Object.fromEntries(
            Array.from({ length: 56 }, (_, index) => [`other.${index}`, 'x'.repeat(9000)]),
          ),
        },
      }),
    },
    points: { properties: 'problem' },
    advice: '500 KB',
  },
  {
    what: 'the right to send mail is missing',
    options: { runsWithoutConsent: true },
    act: (host) => host.revoke(ME, [scope('script.send_mail')]),
    meanwhile: (host) => host.authorize(ME),
    points: { rights: 'problem', quota: 'problem' },
    advice: 'tick every box',
  },
  {
    what: 'the right to know the address is missing',
    options: { runsWithoutConsent: true },
    act: (host) => host.revoke(ME, [scope('userinfo.email')]),
    meanwhile: (host) => host.authorize(ME),
    points: { rights: 'problem', user: 'problem' },
    advice: 'tick every box',
  },
  {
    what: 'the right to run by itself is missing',
    options: { runsWithoutConsent: true },
    act: (host) => host.revoke(ME, [scope('script.scriptapp')]),
    points: { rights: 'problem', trigger: 'problem', background: 'unknown', ...noBackground },
    advice: 'tick every box',
  },
  {
    what: 'there are 20 triggers already',
    options: {
      workbook: workbook(undefined, {
        triggers: Array.from({ length: 20 }, (_, index) => ({
          id: String(index),
          handler: 'checkDaily',
          owner: ME,
          created: 0,
          timeZone: 'Etc/UTC',
          schedule: { kind: 'days', every: 1, hour: 8, minute: 0 },
          due: null,
        })),
      }),
    },
    points: { trigger: 'problem', background: 'unknown', ...noBackground },
    advice: 'too many triggers',
  },
  {
    what: 'the trigger is disabled',
    meanwhile: (host) => {
      for (const { id } of host.triggers) host.disableTrigger(id);
      host.setNow(host.now + 20 * MINUTE_MS);
    },
    points: { background: 'problem', ...noBackground },
    advice: 'script.google.com/home/triggers',
  },
  {
    what: 'consent is taken back before the trigger runs',
    meanwhile: (host) => {
      host.revoke(ME);
      host.advanceTo(host.now + 20 * MINUTE_MS);
      host.authorize(ME);
    },
    points: { background: 'problem', ...noBackground },
    advice: 'script.google.com/home/triggers',
  },
  {
    what: 'triggers are an hour late',
    options: { triggersLateBy: 60 * MINUTE_MS },
    meanwhile: (host) => host.advanceTo(host.now + 90 * MINUTE_MS),
    points: { background: 'problem' },
    advice: 'script.google.com/home/triggers',
  },
  {
    what: 'triggers never see cells calculated',
    options: { cellsInTriggers: 'loading' },
    points: { backgroundCells: 'differs' },
    advice: 'Nothing.',
  },
  {
    what: 'reading takes long',
    options: slow({ read: 4000 }),
    points: { readTime: 'problem' },
    advice: 'remove empty rows',
  },
  {
    what: 'writing takes long',
    options: slow({ commit: 6000 }),
    points: { writeTime: 'problem' },
    advice: 'keep progress sheets in a file of their own',
  },
  {
    what: 'properties take long',
    options: slow({ setProperty: 2500 }),
    points: { propertyTime: 'problem' },
    advice: 'Google has slow hours',
  },
];

describe('where something is otherwise', () => {
  test.each(OTHERWISE.map((one) => [one.what, one] as const))(
    '%s: it says so, and what to do',
    (_, { options, act, meanwhile, points, advice }) => {
      const host = aFile(options);
      act?.(host);
      const before = stateOf(host);
      const findings = check(host, () => meanwhile?.(host));
      const wanted = Object.entries(points).filter(([, outcome]) => outcome !== 'fine');
      expect(othersOf(findings)).toEqual(Object.fromEntries(wanted));
      const [first] = reportOf(findings);
      if (wanted.length > 0) expect(first?.advice).toContain(advice);
      expect(stateOf(host)).toEqual(before);
    },
  );

  test('where the large tier does not load, the menu item says so beside the grid', () => {
    const script = readDist();
    const code = script.code.replace(
      'function kpiPacerApp_() {',
      'function kpiPacerApp_() { throw new EvalError("Code generation from strings disallowed");',
    );
    const host = aFile({ script: { ...script, code } });
    host.run('openSelfCheck');
    expect(host.sidebar).toBeUndefined();
    expect(host.toasts).toEqual([
      {
        title: 'KPI Pacer',
        message: expect.stringMatching(
          /does not load: .*Code generation.* Install it again from the package/,
        ),
        seconds: -1,
      },
    ]);
  });
});

describe('whatever call fails', () => {
  const calls = (() => {
    const host = aFile();
    host.clearRecords();
    request(host, 'runSelfCheck');
    return countedCalls(host);
  })();
  const isLeft = (host: Host) => host.engine.sheetNames().some((name) => name.startsWith(SELF_CHECK_SHEET));
  /** Some of the many; another first one each time would find as much. */
  const EVERY = 7;

  test.each([{}, { after: true }])('%j: the sheet is gone, and nothing else has changed', (fault) => {
    expect(calls.length).toBeGreaterThan(100);
    for (let call = 1; call <= calls.length; call += EVERY) {
      const host = aFile();
      const before = stateOf(host);
      host.failAt(call, fault);
      let told: unknown;
      try {
        const reply = ask(host, 'runSelfCheck');
        told = 'refused' in reply ? reply.refused : reportText(reportOf(reply.findings));
      } catch (error) {
        told = String(error);
      }
      host.failAt(0);
      const { method } = calls[call - 1] ?? {};
      expect([call, method, stateOf(host)]).toEqual([call, method, before]);
      expect([call, told]).toEqual([
        call,
        expect.stringMatching(/Service Spreadsheets failed|check of this/),
      ]);
    }
  });

  test('a run that is killed leaves a sheet at most, and the next run removes it', () => {
    for (let call = 1; call <= calls.length; call += 2 * EVERY) {
      const host = aFile();
      const before = stateOf(host);
      host.failAt(call, { kill: true });
      expect(() => ask(host, 'runSelfCheck')).toThrow();
      host.failAt(0);
      expect([call, othersOf(check(host))]).toEqual([call, {}]);
      expect([call, isLeft(host)]).toEqual([call, false]);
      expect({ ...stateOf(host), active: '' }).toEqual({ ...before, active: '' });
    }
  });

  test('a sheet of the user’s own is not taken for ours, whatever its name', () => {
    const host = aFile();
    host.spreadsheet.addSheet({ name: SELF_CHECK_SHEET, cells: { A1: 'my own' } });
    host.spreadsheet.addSheet({ name: `${SELF_CHECK_SHEET} (7)`, cells: { A1: SELF_CHECK_MARK } });
    expect(othersOf(check(host))).toEqual({});
    expect(host.engine.sheetNames()).toEqual(['Mine', 'Other', SELF_CHECK_SHEET]);
    expect(host.spreadsheet.text(SELF_CHECK_SHEET, 'A1')).toBe('my own');
  });

  test('what is kept can be nonsense: then nothing was found', () => {
    const host = aFile({
      workbook: workbook(undefined, { properties: { document: { 'selfcheck.background': '{"at":' } } }),
    });
    expect(request(host, 'loadSelfCheck')).toEqual({ findings: [] });
  });
});

test('where what is kept with the file can not be read, the page opens all the same, and says so', () => {
  const host = aFile();
  // The large tier comes out of a page: two calls. Then the properties are asked for.
  const names = (run: () => unknown) => {
    host.clearRecords();
    run();
    return host.calls.map(({ method }) => method);
  };
  const asked = names(() => host.run('openSelfCheck')).indexOf('getProperties') + 1;
  expect(asked).toBeGreaterThan(0);
  host.failAt(asked);
  host.run('openSelfCheck');
  expect(host.sidebar?.content).toContain('data-tab="check"');
  host.failAt(names(() => request(host, 'loadSelfCheck')).indexOf('getProperties') + 1);
  expect(request(host, 'runSelfCheck').findings.length).toBeGreaterThan(30);
});
