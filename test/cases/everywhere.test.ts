// On generated sheets the cells, Progress, the preview, History and the mails say the same, to the last digit.

import fc from 'fast-check';
import type { KpiForm } from '../../src/protocol/setup-form';
import { STATUS_WORDS } from '../../src/words';
import { at, request } from '../bundle/a-file';
import { turnOn } from '../bundle/mornings';
import { fileOf, JUNE, june, type LogRow, onThe, progressOf, shown } from './a-case';

const aKpi = fc.record({
  kind: fc.constantFrom('total', 'total', 'rate', 'level'),
  direction: fc.constantFrom('higher', 'lower'),
  target: fc.integer({ min: 50, max: 900 }).map(String),
  check: fc.constantFrom('daily', 'daily', 'weekly'),
  unit: fc.constantFrom('count', 'decimal', 'pound'),
  actuals: fc.constantFrom('log', 'log', 'typed'),
  loggedAs: fc.constantFrom('latest', 'average'),
  baseline: fc.constantFrom('', '20'),
});

/** A row of the log for one of the KPIs: mostly of June, some with nothing in it, some on the day that runs. */
const aRow = fc.record({
  day: fc.integer({ min: 1, max: 18 }),
  kpi: fc.nat(4),
  value: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom('0', "'7", 'five', 12.5)),
});

const aSheet = fc.record({
  kpis: fc.array(aKpi, { minLength: 3, maxLength: 5 }),
  rows: fc.array(aRow, { minLength: 10, maxLength: 60 }),
  typed: fc.array(
    fc.record({ actual: fc.integer({ min: 0, max: 500 }), day: fc.integer({ min: 5, max: 20 }) }),
    {
      minLength: 5,
      maxLength: 5,
    },
  ),
  weekdays: fc.constantFrom('Every day', 'Mon-Fri', 'Sun-Fri'),
});

/** The digits of an amount without its unit. */
const numberIn = (text: string): string => text.replace(/[^\d.-]/g, '');

test('on every sheet, logged and typed, as of every day', () => {
  fc.assert(
    fc.property(aSheet, ({ kpis, rows, typed, weekdays }) => {
      const names = kpis.map((_, index) => `KPI ${index + 1}`);
      const form = june(
        ...kpis.map((kpi, index): Partial<KpiForm> => {
          const isLevel = kpi.kind === 'level';
          return {
            ...kpi,
            name: names[index] as string,
            baseline: isLevel ? kpi.baseline : '',
            owner: `o${index}@x.com`,
          };
        }),
      );
      const log = rows.map(({ day, kpi, value }): LogRow => [onThe(day), `KPI ${kpi + 1}`, value]);
      const hasLog = kpis.some(({ actuals }) => actuals === 'log');
      const host = fileOf('2026-06-18', { ...form, calendar: { weekdays, holidays: '' } }, hasLog ? log : []);
      kpis.forEach(({ actuals }, index) => {
        const one = typed[index];
        if (actuals === 'log' || one === undefined) return;
        host.spreadsheet.enter(JUNE, at('actual', 6 + index), one.actual);
        host.spreadsheet.enter(JUNE, at('dataThrough', 6 + index), onThe(one.day));
      });
      turnOn(host, { checksInARow: 1 });
      const { form: alerts } = request(host, 'loadAlerts');
      const seen = request(host, 'previewAlerts', alerts);
      const views = new Map(progressOf(host).kpis.map((view) => [view.name, view]));
      host.run('checkNow');

      const value = (key: Parameters<typeof at>[0], row: number) =>
        host.spreadsheet.value(JUNE, at(key, row));
      const history = new Map(
        host.engine.sheetNames().includes('History')
          ? host.spreadsheet.values('History', 'A2:K40').map((row) => [row[2], row])
          : [],
      );
      names.forEach((name, index) => {
        const row = 6 + index;
        const view = views.get(name);
        const status = shown(host, 'status', row);
        // Progress: the same words and digits.
        expect([name, view && STATUS_WORDS[view.status], view?.asOf]).toEqual([
          name,
          status,
          shown(host, 'judgedAsOf', row),
        ]);
        expect([view?.actual ?? '', view?.gap ?? '']).toEqual([
          shown(host, 'actual', row),
          shown(host, 'paceGap', row),
        ]);
        // History: the same numbers, with all their digits.
        const [day, , , ...figures] = history.get(name) ?? [];
        if (status === 'No data' || status === 'Not started') expect([name, day]).toEqual([name, undefined]);
        else {
          expect([name, day, ...figures.slice(0, 6)]).toEqual([
            name,
            value('judgedAsOf', row),
            ...(['actual', 'target', 'expected', 'paceGap', 'landing', 'status'] as const).map((key) =>
              value(key, row),
            ),
          ]);
        }
        // The preview: whoever is told of a standing is told of this one.
        const told = seen.mails.filter(({ to }) => to === `o${index}@x.com`);
        const silent = seen.silent.find(({ kpi }) => kpi === name);
        expect([name, told.length + (silent === undefined ? 0 : 1)]).toEqual([name, 1]);
        const mails = host.outbox.filter(({ to }) => to.includes(`o${index}@x.com`));
        expect(mails.map(({ subject }) => subject)).toEqual(told.map(({ subject }) => subject));
        if (silent !== undefined) expect([name, silent.reason]).toEqual([name, status]);
        for (const { body } of mails) {
          if (view?.overdue != null) expect(body).toContain(`${name}: Figure due`);
          else expect(body).toContain(`${name}: ${status}`);
          if (view?.overdue == null && status === 'Behind') {
            expect(body).toContain(`(${shown(host, 'paceGap', row)} of the `);
            // A mail has more decimals where its figures would not add up without them.
            const inCell = numberIn(shown(host, 'actual', row));
            const { length: decimals = 0 } = inCell.split('.')[1] ?? '';
            const section = body.slice(body.indexOf(`${name}: ${status}`));
            const inMail = numberIn(/So far: (\S+)/.exec(section)?.[1] ?? '');
            expect([name, Number(inMail).toFixed(decimals)]).toEqual([
              name,
              Number(inCell).toFixed(decimals),
            ]);
          }
        }
      });
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
