// Every state of the sidebar: fit for assistive technology, and never wider than 300 pixels, whatever is in it.

import type { ProgressView, SidebarStart } from '../../src/protocol/replies';
import { OFF, ON, PREVIEW, THEIRS } from './alert-replies';
import { kpi, NEW_FILE, OCTOBER, PROGRESS, TROUBLED } from './replies';
import { describeSidebar, type Script, type Sidebar } from './sidebar-page';

const never = () => new Promise(() => {});

/** What people type who mean harm, or no harm at all. */
const HOSTILE = [
  '=HYPERLINK("http://x")',
  '<img src=x onerror="window.wasHarmed = true">',
  '</script><script>window.wasHarmed = true</script>',
  '+1',
  'W'.repeat(200),
  '😀'.repeat(100),
  'a line\nbreak',
];

const HARMFUL_VIEW: ProgressView = {
  ...TROUBLED,
  sheet: 'W'.repeat(100),
  kpis: HOSTILE.map((name, index) =>
    kpi(name, index % 2 === 0 ? 'behind' : 'ahead', index + 6, {
      owner: name,
      gap: '-123,456,789.7%',
      landing: '$1,065,073,123,456,789',
      target: '$1,065,073,123,456,789',
      overdue: name,
      pace: name,
      notes: { owner: name, cause: name, action: name, actionDue: name },
      fixedNotes: { owner: name },
      explanation: {
        days: name,
        rule: name,
        figures: [{ label: name, formula: name, filledIn: name, result: name, value: 1 }],
      },
    }),
  ),
  advice: HOSTILE,
  problems: HOSTILE.map((message) => ({ message, cell: 'A1' })),
  broken: [
    {
      column: 'expected',
      header: 'Expected',
      message: 'W'.repeat(300),
      cells: [{ cell: 'K8', content: '=x' }],
    },
  ],
  blocked: [
    {
      column: 'landing',
      header: 'Landing',
      message: 'W'.repeat(300),
      cells: [{ cell: 'H9', content: 'x'.repeat(5000) }],
    },
  ],
};
const HARMFUL_START: SidebarStart = {
  ...NEW_FILE,
  activeSheet: HOSTILE[1] ?? '',
  calendar: { weekdays: HOSTILE[1] ?? '', holidays: [] },
  logged: HOSTILE,
};

interface State {
  readonly script: Script;
  readonly tab?: 'setup' | 'progress' | 'alerts';
  readonly act?: (sidebar: Sidebar) => Promise<unknown>;
}

const toggleAll = async ({ page }: Sidebar) => {
  for (const fold of await page.locator('summary:visible').all()) await fold.click();
};
const fillHostileKpis = async (sidebar: Sidebar) => {
  const { page } = sidebar;
  await page.getByLabel('Template').selectOption('blank');
  await page.getByLabel('How actuals arrive').selectOption('log');
  for (const name of HOSTILE) {
    await page.getByRole('button', { name: 'Add a KPI' }).click();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Owner').fill(name);
    await page.getByLabel('Target').fill(name);
    await page.getByLabel('Kind').selectOption('rate');
  }
  await toggleAll(sidebar);
};
const press = (name: string) => (sidebar: Sidebar) => sidebar.press(name);

const STATES: Readonly<Record<string, State>> = {
  'while it opens': { script: { loadSidebar: never } },
  'that can not open': { script: { loadSidebar: { refused: 'Not now.' } } },
  'Set up, untouched': { script: { loadSidebar: NEW_FILE } },
  'Set up without KPIs': {
    script: { loadSidebar: NEW_FILE },
    act: async ({ page }) => {
      await page.getByLabel('Template').selectOption('blank');
      await page.getByRole('button', { name: 'Create sheet' }).click();
    },
  },
  'Set up, all unfolded': {
    script: { loadSidebar: NEW_FILE },
    act: async (sidebar) => {
      await sidebar.page.locator('.card .toggle').first().click();
      await toggleAll(sidebar);
    },
  },
  'Set up, hostile': { script: { loadSidebar: HARMFUL_START }, act: fillHostileKpis },
  'Set up, hostile, with mistakes': {
    script: { loadSidebar: HARMFUL_START },
    act: async (sidebar) => {
      await fillHostileKpis(sidebar);
      await press('Create sheet')(sidebar);
    },
  },
  'Set up, busy': { script: { loadSidebar: NEW_FILE, createSheet: never }, act: press('Create sheet') },
  'Set up, a KPI removed': { script: { loadSidebar: NEW_FILE }, act: press('Remove Deals') },
  'Set up, done': {
    script: { loadSidebar: NEW_FILE, createSheet: { sheet: 'W'.repeat(100), notes: HOSTILE } },
    act: press('Create sheet'),
  },
  'Progress, busy': { script: { loadSidebar: OCTOBER, loadProgress: never } },
  'Progress, filled': { script: { loadSidebar: OCTOBER, loadProgress: PROGRESS } },
  'Progress without KPIs': { script: { loadSidebar: OCTOBER, loadProgress: { ...PROGRESS, kpis: [] } } },
  'Progress of another sheet': {
    script: { loadSidebar: NEW_FILE, loadProgress: { refused: 'It has no column Target.' } },
    tab: 'progress',
  },
  'Progress, troubled and at work': {
    script: { loadSidebar: OCTOBER, loadProgress: TROUBLED, clearBlocked: never },
    act: async (sidebar) => {
      await toggleAll(sidebar);
      await press('Clear it')(sidebar);
    },
  },
  'Progress, a KPI being edited, with mistakes': {
    script: { loadSidebar: OCTOBER, loadProgress: PROGRESS, selectKpi: { done: true } },
    act: async (sidebar) => {
      await sidebar.page.locator('.kpi-row .toggle').nth(3).click();
      await press('Edit Appointments')(sidebar);
      await sidebar.page.getByLabel('Owner').fill(HOSTILE[4] ?? '');
      await press('Save')(sidebar);
    },
  },
  'Progress, hostile, being edited': {
    script: { loadSidebar: OCTOBER, loadProgress: HARMFUL_VIEW, selectKpi: { done: true } },
    act: async (sidebar) => {
      await sidebar.page.locator('.kpi-row .toggle').nth(4).click();
      await sidebar.page.locator('.notes .edit').click();
    },
  },
  'Progress, hostile, explained': {
    script: { loadSidebar: OCTOBER, loadProgress: HARMFUL_VIEW, selectKpi: { refused: HOSTILE[1] ?? '' } },
    act: async (sidebar) => {
      await toggleAll(sidebar);
      await sidebar.page.locator('.kpi-row .toggle').nth(4).click();
      await sidebar.page.locator('.explained [role=alert]').waitFor();
    },
  },
};

const alerts = (script: Script, ...presses: string[]): State => ({
  script: { loadSidebar: OCTOBER, ...script },
  tab: 'alerts',
  act: async (sidebar) => {
    await sidebar.page.locator('#panel-alerts .scroller').waitFor();
    for (const name of presses) await press(name)(sidebar);
    await sidebar.page.waitForTimeout(50);
    const folded = sidebar.page.locator('details:not([open]) > summary:visible');
    while ((await folded.count()) > 0) await folded.first().click();
  },
});
const HOSTILE_SHEETS = HOSTILE.map((name, index) => ({ id: String(index), name }));
const LONG = `${'w'.repeat(200)}@example.com`;
const ALERT_STATES: Readonly<Record<string, State>> = {
  'Alerts, on their way': { script: { loadSidebar: OCTOBER, loadAlerts: never }, tab: 'alerts' },
  'Alerts without a sheet': alerts({ loadAlerts: { ...OFF, sheets: [] } }),
  'Alerts, off': alerts({ loadAlerts: OFF }),
  'Alerts, on': alerts({ loadAlerts: ON }),
  'Alerts, someone else’s': alerts({ loadAlerts: THEIRS }),
  'Alerts, busy': {
    script: { loadSidebar: OCTOBER, loadAlerts: THEIRS, saveAlerts: never },
    tab: 'alerts',
    act: press('Turn alerts off'),
  },
  'Alerts, checking': alerts({ loadAlerts: ON, checkAtOnce: never }, 'Check now'),
  'Alerts, with mistakes': alerts(
    {
      loadAlerts: {
        ...ON,
        form: {
          ...ON.form,
          weekdays: [],
          sheets: [],
          repeatDays: 'x',
          manager: HOSTILE[1] ?? '',
          summaryTo: 'W'.repeat(200),
          escalateAfterDays: '-1',
        },
      },
    },
    'Preview',
  ),
  'Alerts, previewed': alerts({ loadAlerts: ON, previewAlerts: PREVIEW }, 'Preview'),
  'Alerts, hostile': alerts(
    {
      loadAlerts: {
        ...THEIRS,
        sheets: HOSTILE_SHEETS,
        turnedOnBy: LONG,
        me: LONG,
        timeZone: 'W'.repeat(100),
        lastCheck: { when: '2011-10-20 08:24', what: HOSTILE[1] ?? '' },
        lastError: { when: '2011-10-20 08:24', why: HOSTILE.join(' ') },
      },
      previewAlerts: {
        mails: HOSTILE.map((subject) => ({ to: subject, subject, about: HOSTILE })),
        silent: HOSTILE.map((kpi) => ({ kpi, sheet: kpi, reason: kpi })),
      },
      sendTestMail: { refused: HOSTILE[1] ?? '' },
    },
    'Preview',
    'Send me a test',
  ),
};

describeSidebar('the sidebar', (open) => {
  test.each<[string, State]>(Object.entries({ ...STATES, ...ALERT_STATES }))(
    '%s',
    async (_name, { script, tab, act }) => {
      const sidebar = await open(script, tab && { tab });
      const errors: string[] = [];
      sidebar.page.on('pageerror', ({ message }) => errors.push(message));
      await act?.(sidebar);
      await sidebar.page.waitForTimeout(100);
      expect(await sidebar.violations()).toEqual([]);
      expect(await sidebar.overflow()).toBeLessThanOrEqual(0);
      expect(await sidebar.page.evaluate(() => Reflect.get(window, 'wasHarmed'))).toBeUndefined();
      expect(errors).toEqual([]);
    },
  );

  test('loads nothing from anywhere', async () => {
    const { page } = await open({ loadSidebar: NEW_FILE });
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    // The browser may ask for an icon of its own accord.
    expect(loaded.filter((name) => !name.endsWith('/favicon.ico'))).toEqual([]);
  });
});
