// However many rows people have, and whatever stands in them: a request costs the same calls.

import fc from 'fast-check';
import type { AlertsForm } from '../../src/protocol/alerts';
import type { EndpointName } from '../../src/protocol/endpoints';
import type { Host } from '../../workbench/host/host';
import { sentFor } from '../bundle/a-file';
import { openHostile } from './a-hostile-host';
import type { HostileFile, Row } from './a-spreadsheet';
import { CASES } from './cases';
import { BLANK, type Entry, text } from './entries';

/** The same file with so many copies of each of its rows: KPIs with names of their own, and without owners to mail. */
function grown(file: HostileFile, copies: number): HostileFile {
  const copiesOf = (rows: readonly Row[], change: (row: Row, copy: number) => Row) =>
    Array.from({ length: copies }, (_, copy) => rows.map((row) => change(row, copy))).flat();
  const named = (entry: Entry, copy: number) =>
    entry.is === 'text' ? text(`${entry.text.slice(0, 40)} ${copy}`) : entry;
  return {
    ...file,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      merged: null,
      rows: copiesOf(sheet.rows, (row, copy) =>
        sheet.columns.map(({ key }, place) => {
          const entry = row[place] ?? BLANK;
          return key === 'owner' ? BLANK : key === 'kpi' ? named(entry, copy) : entry;
        }),
      ),
    })),
    log: file.log && copiesOf(file.log, (row) => row),
  };
}

/** The calls that leave the sandbox, by what was asked. */
function costsOf(file: HostileFile): Record<string, number> {
  const host: Host = openHostile(file);
  const costs: Record<string, number> = {};
  const ask = (name: EndpointName, ...args: readonly unknown[]) => {
    host.clearRecords();
    const reply = host.call(...sentFor(name, args));
    costs[name] = host.calls.filter(({ remote, ofCell }) => remote && !ofCell).length;
    return reply;
  };
  const [{ name: sheet } = { name: '' }] = file.sheets;
  ask('loadSidebar');
  ask('loadProgress');
  ask('loadNextPeriod', { sheet });
  const { form } = ask('loadAlerts') as { form: AlertsForm };
  const chosen = { ...form, isOn: true, onHolidays: true, weekdays: [0, 1, 2, 3, 4, 5, 6] };
  ask('previewAlerts', chosen);
  ask('saveAlerts', chosen);
  ask('checkAtOnce');
  expect(host.outbox).toEqual([]);
  return costs;
}

test('a file with twelve times the rows costs as many calls', () => {
  const files = fc.sample(CASES.host.files, { seed: 20_260_601, numRuns: 3 });
  for (const file of files) expect(costsOf(grown(file, 12))).toEqual(costsOf(grown(file, 1)));
});
