// The sample shop's October in files of five countries, for accounts in two languages, in both layouts: what people
// type is typed as their country writes it, and every figure is the same.

import type { SetupForm } from '../../src/protocol/setup-form';
import type { ScriptFiles } from '../../workbench/host/script';
import { createZone, morningOf } from '../../workbench/host/time-zone';
import { logEntries, octoberForm } from '../../workbench/sample/shop';
import { goTo, OCTOBER, openFile, request } from './a-file';
import { scriptIn } from './a-layout';

/** How a country writes a day and an amount. */
interface Habits {
  day(iso: string): string;
  readonly decimal: '.' | ',';
}

const reordered = (order: string, sign: string) => (iso: string) => {
  const [y = '', m = '', d = ''] = iso.split('-');
  const parts: Record<string, string> = { y, m, d };
  return [...order].map((part) => parts[part]).join(sign);
};

const HABITS: Record<string, Habits> = {
  en_US: { day: reordered('mdy', '/'), decimal: '.' },
  de_DE: { day: reordered('dmy', '.'), decimal: ',' },
  fr_FR: { day: reordered('dmy', '/'), decimal: ',' },
  pt_BR: { day: reordered('dmy', '/'), decimal: ',' },
  ja_JP: { day: reordered('ymd', '/'), decimal: '.' },
};

const FROM = '2011-09-19';
const HOUR_MS = 60 * 60_000;
const SHEETS = { [OCTOBER]: 'A1:AE12', History: 'A1:R60', 'Alert log': 'B1:F60' };

/** Create, paste the log, Progress, alerts on, some mornings of a week. */
function tour(script: ScriptFiles, locale: string, language: 'en' | 'de') {
  const { day, decimal } = HABITS[locale] as Habits;
  const written = (amount: string) => amount.replace('.', decimal);
  const host = openFile('2011-10-17', {
    script,
    language,
    workbook: { timeZone: 'Europe/London', locale },
  });
  host.run('onOpen', { args: [{ authMode: 'LIMITED' }], authMode: 'LIMITED' });

  // What the country writes is one thing, the language of the file another.
  request(host, 'saveLanguage', { language: 'en' });
  const form = octoberForm();
  const kpis = form.kpis.map((kpi) => ({ ...kpi, target: written(kpi.target) }));
  const created = request(host, 'createSheet', { ...form, kpis } as unknown as SetupForm);
  const log = logEntries().filter(([date]) => date >= FROM);
  host.spreadsheet.enterRows(
    'Log',
    'A2',
    log.map(([date, kpi, value]) => [day(date), kpi, written(String(value))]),
  );

  const before = request(host, 'loadProgress');
  request(host, 'saveAlerts', { ...request(host, 'loadAlerts').form, isOn: true, hour: 8 });
  const zone = createZone('Europe/London');
  const runs = host.advanceTo(morningOf('2011-10-21', zone) + 12 * HOUR_MS);
  goTo(host, '2011-10-22');
  const after = request(host, 'loadProgress');

  const figures = (progress: typeof before) =>
    progress.kpis.map(({ name, owner, status }) => [name, owner, status]);
  const names = host.engine.sheetNames();
  return {
    created: 'sheet' in created && created.sheet,
    progress: [figures(before), figures(after)],
    checks: runs.map(({ error }) => error),
    mails: host.outbox.map(({ to, at }) => [to, at]),
    cells: Object.entries(SHEETS)
      .filter(([name]) => names.includes(name))
      .map(([name, a1]) => [name, host.spreadsheet.values(name, a1)]),
  };
}

/** Each layout in each country; the accounts' languages take turns. */
const FILES = Object.keys(HABITS).flatMap((locale, index) =>
  (['page', 'plain'] as const).map(
    (layout, turn) => [locale, (index + turn) % 2 === 0 ? 'de' : 'en', layout] as const,
  ),
);

let meant: Promise<ReturnType<typeof tour>> | undefined;

/** As it is in an American file, for English accounts. */
function meantTour() {
  meant ??= scriptIn('page').then((script) => tour(script, 'en_US', 'en'));
  return meant;
}

test('the tour as it is meant to be: a sheet, five KPIs, mails, no failed check', async () => {
  const { created, progress, checks, mails, cells } = await meantTour();
  expect(created).toBe(OCTOBER);
  expect(progress.map(({ length }) => length)).toEqual([5, 5]);
  expect(checks.length).toBeGreaterThanOrEqual(3);
  expect(checks.every((error) => error === undefined)).toBe(true);
  expect(new Set(mails.map(([to]) => to)).size).toBeGreaterThanOrEqual(2);
  expect(cells.map(([name]) => name)).toEqual([OCTOBER, 'History', 'Alert log']);
  expect(JSON.stringify(cells)).toContain('Cancelled orders');
});

test.each(FILES)(
  'in a %s file, with errors in %s, in the %s layout: the same figures',
  async (locale, language, layout) => {
    expect(tour(await scriptIn(layout), locale, language)).toEqual(await meantTour());
  },
);
