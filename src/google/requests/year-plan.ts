// Requests of the sidebar for the year plan.

import type { SheetDays } from '../../cells/date';
import { normalized } from '../../cells/text';
import { EVERY_DAY } from '../../kpi/calendar';
import type { Endpoints } from '../../protocol/endpoints';
import {
  isUsableYear,
  type KpiYear,
  type ReadYearPlan,
  readYearPlanForm,
} from '../../protocol/read-year-plan';
import type { YearPlanSaved, YearPlanStart } from '../../protocol/year-plan-form';
import { readHead } from '../../sheet/read/head-reader';
import { readSheet } from '../../sheet/read/read-sheet';
import { shortNames } from '../../sheet/year-plan/budget-notes';
import { changePlan } from '../../sheet/year-plan/change-plan';
import { loggedYears } from '../../sheet/year-plan/logged-years';
import { offeredKpis } from '../../sheet/year-plan/offered-kpis';
import { plannedRows } from '../../sheet/year-plan/planned-rows';
import { monthNames, usualYear } from '../../sheet/year-plan/year';
import { planYearSheet } from '../../sheet/year-plan/year-plan-sheet';
import { formatMessage, YEAR_PLAN_NOTES, YEAR_PLAN_REFUSALS } from '../../words';
import { leaveMark } from '../edit/edit-mark';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { calendarOf, calendarProblem } from '../spreadsheet/file';
import { makeSharedSheet, removeUnfinished } from '../spreadsheet/make-sheets';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf, progressSheetsOf } from '../spreadsheet/sheet-reader';
import { dailyLogOf } from '../spreadsheet/sources';
import { writeChange, type YearPlanOnSheet, yearPlanOf } from '../spreadsheet/year-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a year plan begins with. */
export function loadYearPlan(): ReturnType<Endpoints['loadYearPlan']> {
  return handleRequest((kept) => startOf(SpreadsheetApp.getActiveSpreadsheet(), kept()).start);
}

/** Writes a year plan. The form is read once more, by what the file has by now. */
export function saveYearPlan(form: unknown): ReturnType<Endpoints['saveYearPlan']> {
  return handleRequest(() =>
    withDocumentLock((kept) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const taken = removeUnfinished(spreadsheet);
      const { start, plan } = startOf(spreadsheet, kept);
      if (start.planProblem !== null) throw new UserError(start.planProblem);
      const read = readYearPlanForm(form, start);
      if (!isUsableYear(read)) return read;
      const saved = plan === null ? made(spreadsheet, taken, read) : changed(spreadsheet, plan, read);
      leaveMark();
      return saved;
    }),
  );
}

const isPlanned = (kpi: KpiYear | null): kpi is KpiYear => kpi !== null;

function made(
  spreadsheet: Spreadsheet,
  taken: readonly string[],
  { months, kpis }: ReadYearPlan,
): YearPlanSaved {
  const { name, notes } = makeSharedSheet(spreadsheet, taken, planYearSheet(kpis.filter(isPlanned), months));
  return { sheet: name, isNew: true, notes };
}

function changed(
  spreadsheet: Spreadsheet,
  plan: YearPlanOnSheet,
  { months, kpis }: ReadYearPlan,
): YearPlanSaved {
  const wanted = kpis.filter(isPlanned);
  const keptOf = new Map(wanted.map(({ name, kept }) => [normalized(name), kept]));
  const change = changePlan(plan, months, wanted, (kpi) => keptOf.get(normalized(kpi)) ?? 0);
  if ('freeRows' in change) {
    const last = plan.row + plan.rows - 1;
    const { freeRows: free } = change;
    throw new UserError(
      formatMessage(YEAR_PLAN_REFUSALS.noRoom, { sheet: plan.sheet.getName(), last, free }),
    );
  }
  writeChange(spreadsheet, plan, change);
  spreadsheet.setActiveSheet(plan.sheet);
  const { added, changed: others, withFormulas } = change;
  const most = Math.max(0, ...wanted.filter(({ name }) => !added.includes(name)).map(({ kept }) => kept));
  return {
    sheet: plan.sheet.getName(),
    isNew: false,
    notes: [
      ...(added.length > 0 ? [formatMessage(YEAR_PLAN_NOTES.added, { kpis: shortNames(added) })] : []),
      ...(others.length > 0 ? [formatMessage(YEAR_PLAN_NOTES.changed, { kpis: shortNames(others) })] : []),
      ...(added.length + others.length === 0 ? [YEAR_PLAN_NOTES.same] : []),
      ...(most > 0
        ? [formatMessage(YEAR_PLAN_NOTES.kept, { months: monthNames(months, (index) => index < most) })]
        : []),
      ...(withFormulas.length > 0
        ? [formatMessage(YEAR_PLAN_NOTES.formulas, { kpis: shortNames(withFormulas) })]
        : []),
      ...([...plan.plan.names.keys()].some((name) => !keptOf.has(name)) ? [YEAR_PLAN_NOTES.others] : []),
    ],
  };
}

/** What a year plan begins with, and the plan on its sheet where it can be changed. */
function startOf(
  spreadsheet: Spreadsheet,
  kept: Kept,
): { start: YearPlanStart; plan: YearPlanOnSheet | null } {
  const sheetDays = activeSheetDays();
  const today = sheetDays.today();
  const found = yearPlanOf(spreadsheet, sheetDays);
  const plan = found === null || 'problem' in found ? null : found;
  const calendar = calendarOf(spreadsheet, sheetDays);
  const kpis = kpisOf(spreadsheet, sheetDays);
  const anchor = plan?.anchor ?? 1;
  const year = { today, anchor, first: usualYear(today, plan?.firstDays[0] ?? null, anchor) };
  const days = calendar?.calendar ?? EVERY_DAY;
  const log = dailyLogOf(spreadsheet, kept, sheetDays);
  const start: YearPlanStart = {
    ...year,
    dateOrder: sheetDays.conventions()?.dateOrder ?? 'dmy',
    calendar: days,
    calendarProblem: calendarProblem(calendar),
    plan: plan && {
      sheet: plan.sheet.getName(),
      firstDays: plan.firstDays,
      rows: plannedRows(plan),
    },
    planProblem: found !== null && 'problem' in found ? found.problem : null,
    kpis: offeredKpis(kpis, log),
    ...loggedYears(log, kpis, plan?.plan.names.keys() ?? [], days, year),
  };
  return { start, plan };
}

/** The KPIs of the progress sheets, those of the active one first. */
function kpisOf(spreadsheet: Spreadsheet, sheetDays: SheetDays) {
  return progressSheetsOf(spreadsheet).flatMap((sheet) => {
    const cells = cellsOf(sheet);
    return readSheet(cells.values, sheetDays, EVERY_DAY, readHead(cells, sheetDays)).kpis;
  });
}
