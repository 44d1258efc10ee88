// Files with what people type who mean harm, or no harm at all.

import type { Host } from '../../workbench/host/host';
import type { Entry, WorkbookFile } from '../../workbench/host/workbook';
import { at, october, request } from '../bundle/a-file';
import { freeze, TODAY } from './a-month';
import { copiesOf, goToSheet, openMine } from './a-sidebar-file';
import { choose } from './a-watched-file';

export const HARM = '<img src=x onerror="window.wasHarmed = true">';
export const WIDE = 'W'.repeat(200);

export const HOSTILE = [
  '=HYPERLINK("http://x")',
  HARM,
  '</script><script>window.wasHarmed = true</script>',
  '+1',
  WIDE,
  '😀'.repeat(100),
  'a line\nbreak',
];

/** As long as the name of a sheet can be. */
export const LONG_NAME = 'W'.repeat(100);
/** Those that a sheet can be called. */
const HOSTILE_NAMES = [HARM, '+1', LONG_NAME, '😀'.repeat(50)];

/** Typed so that it stays a text. */
const asText = (text: string) => `'${text}`;
const down = (entries: readonly Entry[]) => entries.map((entry) => [entry]);
const eachAsText = down(HOSTILE.map(asText));

/** A new file's first sheet, its calendar and the names in its log. */
export const hostileFile = copiesOf(TODAY, () => {
  const host = openMine(TODAY, { workbook: { sheets: [{ name: HARM }] } });
  request(host, 'createSheet', { ...october({ actuals: 'log' }), name: LONG_NAME });
  const { spreadsheet } = host;
  spreadsheet.enter('Calendar', 'A2', asText(HARM));
  spreadsheet.enterRows('Log', 'A2', down(HOSTILE.map(() => '2011-10-03')));
  spreadsheet.enterRows('Log', 'B2', eachAsText);
  spreadsheet.deleteSheet(LONG_NAME);
  // Whoever sets up a sheet is taken to have this one already.
  spreadsheet.addSheet({ name: LONG_NAME });
  return host;
});

const FIRST = 6;
/** Rows with a figure, then rows whose target is none. */
const UNREADABLE = FIRST + HOSTILE.length;

const month = copiesOf(TODAY, () => {
  const host = openMine(TODAY);
  request(host, 'createSheet', october({ name: 'Deals' }));
  const [watched] = request(host, 'loadAlerts').sheets;
  const kpis = Array.from({ length: 2 * HOSTILE.length }, () => ({ unit: 'dollar', goal: '' }) as const);
  request(host, 'createSheet', { ...october(...kpis), name: LONG_NAME });
  choose(host, { isOn: true, sheets: [watched?.id ?? ''] });
  const { spreadsheet } = host;
  const enter = (a1: string, rows: readonly (readonly Entry[])[]) =>
    spreadsheet.enterRows(LONG_NAME, a1, rows);
  for (const key of ['kpi', 'owner', 'cause', 'action', 'actionDue'] as const) {
    enter(at(key, FIRST), eachAsText);
  }
  // The widest amounts in one row, and the widest gap in the next.
  enter(at('target', FIRST), down(HOSTILE.map((_, index) => (index % 2 === 0 ? 965_073_123_456_789 : 1))));
  enter(
    at('actual', FIRST),
    down(HOSTILE.map((_, index) => (index % 2 === 0 ? 165_073_123_456_789 : -1_234_567))),
  );
  enter(at('dataThrough', FIRST), down(HOSTILE.map(() => '2011-10-10')));
  enter(at('owner', FIRST + HOSTILE.indexOf(WIDE)), [[`="${WIDE}"`]]);
  enter(at('target', UNREADABLE), eachAsText);
  enter(at('expected', FIRST - 1), [['Expected']]);
  enter(at('expected', FIRST + 2), [[asText(`=x${HARM}${WIDE}`)]]);
  enter(at('landing', FIRST + 3), [['x'.repeat(5000)]]);
  freeze(host, LONG_NAME);
  return host;
});

/** A sheet with all of it, and all that can be wrong with a sheet. */
export function hostileMonth(): Host {
  const host = month();
  goToSheet(host, LONG_NAME);
  return host;
}

/** Someone gives another name to the KPI that is called so. */
export function rename({ spreadsheet }: Host, kpi: string): void {
  spreadsheet.enter(LONG_NAME, at('kpi', FIRST + HOSTILE.indexOf(kpi)), 'Another name');
}

/** Who looks at the alerts, and who has turned them on. */
const HARMFUL_USER = `${HARM}${'w'.repeat(150)}@example.com`;
const LONG_USER = `${'w'.repeat(200)}@example.com`;

/** Watched sheets whose names and KPIs are hostile, and a check that has failed for hostile reasons. */
export function hostileAlerts(): Host {
  const user = { email: HARMFUL_USER };
  const timeZone = 'America/Argentina/Buenos_Aires';
  const sheets = HOSTILE_NAMES.map((name) => ({ name, rows: 20, columns: 8 }));
  const host = openMine(TODAY, { user, workbook: { timeZone, sheets } });
  for (const { name } of sheets) {
    host.spreadsheet.enterRows(name, 'A1', [
      ['KPI', 'Owner', 'Target', 'Start', 'End', 'Check', 'Actual', 'Data through'],
      ...HOSTILE.map((kpi, index) => [
        asText(kpi),
        `${'w'.repeat(60)}${index % 2}@example.com`,
        100,
        '2011-10-01',
        '2011-10-31',
        'Daily',
        index < 2 ? 30 : 100,
        '2011-10-19',
      ]),
    ]);
  }
  choose(host, { isOn: true, checksInARow: 1 }, LONG_USER);
  return openMine(TODAY, { user, workbook: withHostileState(host.save()) });
}

/** What is kept of the last checks is texts, which another script in the file could have written. */
function withHostileState(workbook: WorkbookFile): WorkbookFile {
  const { document = {}, ...others } = workbook.properties ?? {};
  const when = '2011-10-20 08:24';
  const state = {
    ...JSON.parse(document['alerts.state'] ?? '{}'),
    lastCheck: { when, what: HARM },
    lastError: { when, why: HOSTILE.join(' ') },
  };
  const changed = { ...document, 'alerts.state': JSON.stringify(state) };
  return { ...workbook, properties: { ...others, document: changed } };
}
