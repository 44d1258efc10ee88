// Every state of the sidebar: fit for assistive technology, and never wider than 300 pixels, whatever is in it.

import type { EndpointName } from '../../src/protocol/endpoints';
import type { Host } from '../../workbench/host/host';
import { soon } from '../browser/soon';
import { goTo, OCTOBER } from '../bundle/a-file';
import {
  HARM,
  HOSTILE,
  hostileAlerts,
  hostileFile,
  hostileMonth,
  LONG_NAME,
  rename,
  WIDE,
} from './a-hostile-file';
import { monthFile, troubledFile } from './a-month';
import { periodOver } from './a-period-over';
import { failNext, openMine } from './a-sidebar-file';
import {
  fileWithAlertsOff,
  fileWithAlertsOn,
  fileWithBensAlerts,
  fileWithNews,
  TODAY,
} from './a-watched-file';
import { describeSidebar, lost, type OpenOptions, type Sidebar } from './sidebar-page';

interface State {
  readonly file: () => Host;
  readonly options?: (host: Host) => OpenOptions;
  readonly act?: (sidebar: Sidebar) => Promise<unknown>;
  /** A selector of what is there once the state is reached. */
  readonly shows: string;
}

const newFile = () => openMine(TODAY);
const losing = (name: EndpointName, tab?: OpenOptions['tab']) => (): OpenOptions => ({
  meanwhile: { [name]: lost },
  ...(tab !== undefined && { tab }),
});

const toggleAll = async ({ page }: Sidebar) => {
  for (const fold of await page.locator('summary:visible').all()) await fold.click();
};
const unfoldAll = async ({ page }: Sidebar) => {
  const folded = page.locator('details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
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
const openKpi = ({ page }: Sidebar, name: string) =>
  page.locator('.kpi-row .toggle', { hasText: name }).click();

const STATES: Readonly<Record<string, State>> = {
  'while it opens': { file: newFile, options: losing('loadSidebar'), shows: 'text=Opening' },
  'that can not open': {
    file: newFile,
    options: (host) => ({ meanwhile: { loadSidebar: () => failNext(host) } }),
    shows: '[role=alert]',
  },
  'Set up, untouched': { file: newFile, shows: '.card' },
  'Set up without KPIs': {
    file: newFile,
    act: async ({ page }) => {
      await page.getByLabel('Template').selectOption('blank');
      await page.getByRole('button', { name: 'Create sheet' }).click();
    },
    shows: '[role=alert]',
  },
  'Set up, all unfolded': {
    file: newFile,
    act: async (sidebar) => {
      await sidebar.page.locator('.card .toggle').first().click();
      await toggleAll(sidebar);
    },
    shows: '.card.open',
  },
  'Set up, hostile': { file: hostileFile, act: fillHostileKpis, shows: '.card.open' },
  'Set up, hostile, with mistakes': {
    file: hostileFile,
    act: async (sidebar) => {
      await fillHostileKpis(sidebar);
      await press('Create sheet')(sidebar);
    },
    shows: '[role=alert]',
  },
  'Set up, busy': {
    file: newFile,
    options: losing('createSheet'),
    act: press('Create sheet'),
    shows: 'form[aria-busy=true]',
  },
  'Set up, a KPI removed': { file: newFile, act: press('Remove Deals'), shows: 'text=Undo' },
  'Set up, done': {
    file: hostileFile,
    act: async (sidebar) => {
      await sidebar.page.getByLabel('Sheet name').fill(LONG_NAME);
      await press('Create sheet')(sidebar);
    },
    shows: 'text=There is a sheet called',
  },
  'Progress, busy': { file: monthFile, options: losing('loadProgress'), shows: 'text=Reading' },
  'Progress, filled': { file: monthFile, shows: '.kpi-row' },
  'Progress without KPIs': { file: withoutKpis, shows: '.head h2' },
  'Progress of another sheet': {
    file: newFile,
    options: () => ({ tab: 'progress' }),
    shows: '.empty [role=alert]',
  },
  'Progress, troubled and at work': {
    file: troubledFile,
    options: losing('clearBlocked'),
    act: async (sidebar) => {
      await sidebar.page.locator('.kpi-row').first().waitFor();
      await toggleAll(sidebar);
      await press('Clear it')(sidebar);
    },
    shows: '.progress[aria-busy=true]',
  },
  'Progress, a KPI being edited, with mistakes': {
    file: monthFile,
    act: async (sidebar) => {
      await openKpi(sidebar, 'Appointments');
      await press('Edit Appointments')(sidebar);
      await sidebar.page.getByLabel('Owner').fill(WIDE);
      await press('Save')(sidebar);
    },
    shows: '#field-kpi-owner-note',
  },
  'Progress, hostile, being edited': {
    file: hostileMonth,
    act: async (sidebar) => {
      await openKpi(sidebar, WIDE);
      await sidebar.page.locator('.notes .edit').click();
    },
    shows: '#field-kpi-owner-note',
  },
  'Progress, hostile, explained': {
    file: hostileMonth,
    options: (host) => ({ meanwhile: { selectKpi: () => rename(host, HARM) } }),
    act: async (sidebar) => {
      await sidebar.page.locator('.kpi-row').first().waitFor();
      await toggleAll(sidebar);
      await openKpi(sidebar, HARM);
    },
    shows: '.explained [role=alert]',
  },
};

const openClosing = async (sidebar: Sidebar) => {
  await press('Close the period')(sidebar);
  await sidebar.page.locator('.close-period h2').waitFor();
};
const CLOSE_STATES: Readonly<Record<string, State>> = {
  'Close the period': { file: periodOver, act: openClosing, shows: '.close-period .results' },
  'Close the period, closed, with its mail': {
    file: periodOver,
    act: async (sidebar) => {
      await openClosing(sidebar);
      await press('Close the period')(sidebar);
      await sidebar.page.locator('.close-period details').waitFor();
      await unfoldAll(sidebar);
    },
    shows: '.close-period .mail-text',
  },
  'Close the period, hostile': {
    file: () => {
      const host = hostileMonth();
      goTo(host, '2011-11-02');
      return host;
    },
    act: openClosing,
    shows: '.close-period .results',
  },
};

/** A sheet whose rows someone has deleted. */
function withoutKpis(): Host {
  const host = monthFile();
  host.spreadsheet.deleteRows(OCTOBER, 6, 9);
  return host;
}

interface AlertsState extends Partial<Pick<State, 'options' | 'shows'>> {
  readonly presses?: readonly string[];
}

/** The Alerts tab, with all its folds open. */
const alerts = (
  file: () => Host,
  { presses = [], shows = '#panel-alerts .scroller', options }: AlertsState = {},
): State => ({
  file,
  options: (host) => ({ tab: 'alerts', ...options?.(host) }),
  act: async (sidebar) => {
    await sidebar.page.locator('#panel-alerts .scroller').waitFor();
    for (const name of presses) await press(name)(sidebar);
    await sidebar.page.locator(shows).first().waitFor();
    await unfoldAll(sidebar);
  },
  shows,
});

const makeMistakes = async (sidebar: Sidebar) => {
  const { page } = sidebar;
  await page.locator('#panel-alerts .scroller').waitFor();
  await unfoldAll(sidebar);
  const ticked = page.locator('#panel-alerts input[type=checkbox]:checked:not([role=switch]):visible');
  while ((await ticked.count()) > 0) await ticked.first().press('Space');
  await page.getByLabel('Tell again').fill('x');
  await page.getByLabel('Manager’s address').fill(HARM);
  await page.getByLabel('Team summary to').fill(WIDE);
  await page.getByLabel('After how many counting days').fill('-1');
  await press('Preview')(sidebar);
};

const ALERT_STATES: Readonly<Record<string, State>> = {
  'Alerts, on their way': {
    file: fileWithAlertsOff,
    options: losing('loadAlerts', 'alerts'),
    shows: '#panel-alerts [role=status]',
  },
  'Alerts without a sheet': alerts(newFile, { shows: '.empty' }),
  'Alerts, off': alerts(fileWithAlertsOff),
  'Alerts, on': alerts(fileWithAlertsOn),
  'Alerts, someone else’s': alerts(fileWithBensAlerts, { shows: 'text=Only ben@example.com' }),
  'Alerts, busy': {
    file: fileWithBensAlerts,
    options: losing('saveAlerts', 'alerts'),
    act: press('Turn alerts off'),
    shows: 'form.alerts[aria-busy=true]',
  },
  'Alerts, checking': alerts(fileWithAlertsOn, {
    options: losing('checkAtOnce'),
    presses: ['Check now'],
    shows: 'form.alerts[aria-busy=true]',
  }),
  'Alerts, with mistakes': {
    file: fileWithAlertsOn,
    options: () => ({ tab: 'alerts' }),
    act: makeMistakes,
    shows: '[role=alert]',
  },
  'Alerts, previewed': alerts(fileWithNews, { presses: ['Preview'], shows: '.mail' }),
  'Alerts, hostile': alerts(hostileAlerts, {
    presses: ['Preview', 'Send me a test'],
    shows: 'text=Invalid email',
  }),
};

describeSidebar('the sidebar', (open) => {
  test.each<[string, State]>(Object.entries({ ...STATES, ...CLOSE_STATES, ...ALERT_STATES }))(
    '%s',
    async (_name, { file, options, act, shows }) => {
      const host = file();
      const sidebar = await open(host, options?.(host));
      const errors: string[] = [];
      sidebar.page.on('pageerror', ({ message }) => errors.push(message));
      await act?.(sidebar);
      await sidebar.page.locator(shows).first().waitFor();
      await sidebar.page.waitForTimeout(100);
      expect(await sidebar.violations()).toEqual([]);
      await soon(() => sidebar.overflow()).toBeLessThanOrEqual(0);
      await soon(() => sidebar.page.evaluate(() => Reflect.get(window, 'wasHarmed'))).toBeUndefined();
      expect(errors).toEqual([]);
    },
  );

  test('loads nothing from anywhere', async () => {
    const { page } = await open(newFile());
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    // The browser may ask for an icon of its own accord.
    expect(loaded.filter((name) => !name.endsWith('/favicon.ico'))).toEqual([]);
  });
});
