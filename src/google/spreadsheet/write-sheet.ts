// Writes the plan of a sheet into the spreadsheet, in as many calls for 50 KPIs as for 3.

import { addressesFormula } from '../../sheet/plan/addresses-formula';
import { INK } from '../../sheet/plan/look';
import type { Area, Chart, Input, Look, Rule, SheetPlan } from '../../sheet/plan/sheet-plan';
import { written } from '../../sheet/plan/typed-text';
import { GENERAL_FORMAT } from '../../sheet/table/formats';
import type { Accepts } from '../../sheet/table/table-spec';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Fills a new sheet: what its plan says nothing of costs no call. Its name, and the name that formulas know it by, are given by whoever made it. */
export function writeSheet(sheet: Sheet, plan: SheetPlan): void {
  if (plan.size !== null) fitSize(sheet, plan.size);
  for (const { column, columns, pixels } of plan.widths) sheet.setColumnWidths(column, columns, pixels);
  for (const { row, rows, pixels } of plan.heights ?? []) sheet.setRowHeights(row, rows, pixels);
  writeContents(sheet, plan);
  writeLooks(sheet, plan.looks);
  writeInputs(sheet, plan.inputs);
  writeRules(sheet, plan.rules);
  sheet.setFrozenRows(plan.frozen.rows);
  if (plan.frozen.columns > 0) sheet.setFrozenColumns(plan.frozen.columns);
  if (plan.group !== null) foldAway(sheet, plan.group);
  for (const area of plan.warnedAreas) rangeOf(sheet, area).protect().setWarningOnly(true);
  if (plan.chart !== null) insertChart(sheet, plan.chart);
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row, column, rows, columns);
}

/** Room for the plan, and no empty columns beside it. */
export function fitSize(sheet: Sheet, { rows, columns }: NonNullable<SheetPlan['size']>): void {
  const rowsNow = sheet.getMaxRows();
  const columnsNow = sheet.getMaxColumns();
  if (rowsNow < rows) sheet.insertRowsAfter(rowsNow, rows - rowsNow);
  if (rowsNow > rows) sheet.deleteRows(rows + 1, rowsNow - rows);
  if (columnsNow < columns) sheet.insertColumnsAfter(columnsNow, columns - columnsNow);
  if (columnsNow > columns) sheet.deleteColumns(columns + 1, columnsNow - columns);
}

/** Formats and contents of all rows that have either. */
function writeContents(sheet: Sheet, { contents, numberFormats, notes }: SheetPlan): void {
  const width = contents[0]?.length ?? 0;
  const above = numberFormats.row - 1;
  const { formats } = numberFormats;
  // Formats first: a date that is written as a number must not be taken for one by what depends on it.
  if (formats.length > 0)
    sheet
      .getRange(1, 1, above + formats.length, width)
      .setNumberFormats(filledUp(above + formats.length, width, GENERAL_FORMAT, formats, above));
  sheet.getRange(1, 1, contents.length, width).setValues(contents.map((row) => row.map(written)));
  if (notes.texts.length > 0)
    sheet.getRange(notes.row, 1, 1, notes.texts.length).setNotes([[...notes.texts]]);
}

/** The cells of so many rows: these from that row on, and nothing in the others. */
function filledUp<Value>(
  rows: number,
  width: number,
  nothing: Value,
  cells: readonly (readonly Value[])[],
  above: number,
): Value[][] {
  return Array.from({ length: rows }, (_, row) => [
    ...(cells[row - above] ?? Array<Value>(width).fill(nothing)),
  ]);
}

const PLAIN = { size: 10, colour: INK, background: null, align: null };

/** All looks in one go: one call for each property that some look has, over all cells that look like anything. */
export function writeLooks(sheet: Sheet, looks: readonly Look[]): void {
  const around = boundsOf(looks.map(({ area }) => area));
  const range = rangeOf(sheet, around);
  const property = <Value>(plain: Value, pick: (look: Look) => Value | undefined) =>
    looks.some((look) => pick(look) !== undefined) ? gridOf(around, looks, plain, pick) : null;
  const weights = property<'bold' | 'normal'>('normal', ({ isBold }) => (isBold ? 'bold' : undefined));
  const sizes = property(PLAIN.size, ({ size }) => size);
  const colours = property(PLAIN.colour, ({ colour }) => colour);
  const backgrounds = property<string | null>(PLAIN.background, ({ background }) => background);
  const aligns = property<'left' | 'right' | null>(PLAIN.align, ({ align }) => align);
  if (weights !== null) range.setFontWeights(weights);
  if (sizes !== null) range.setFontSizes(sizes);
  if (colours !== null) range.setFontColors(colours);
  if (backgrounds !== null) range.setBackgrounds(backgrounds as string[][]);
  const wraps = property(false, ({ isWrapped }) => isWrapped);
  if (aligns !== null) range.setHorizontalAlignments(aligns);
  if (wraps !== null) range.setWraps(wraps);
}

/** The smallest area that has all of these in it. */
function boundsOf(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

/** A value for each cell of an area: what the last part that has one there says. */
function gridOf<Part extends { readonly area: Area }, Value>(
  around: Area,
  parts: readonly Part[],
  plain: Value,
  pick: (part: Part) => Value | undefined,
): Value[][] {
  const grid = Array.from({ length: around.rows }, () =>
    Array.from({ length: around.columns }, (): Value => plain),
  );
  for (const part of parts) {
    const value = pick(part);
    if (value === undefined) continue;
    const top = part.area.row - around.row;
    const left = part.area.column - around.column;
    for (const row of grid.slice(top, top + part.area.rows)) row.fill(value, left, left + part.area.columns);
  }
  return grid;
}

/** One rule for all columns that take the same, and as many calls for many columns and rows as for few. */
function writeInputs(sheet: Sheet, inputs: readonly Input[]): void {
  // A formula is read from the cell at which its rule begins: such a rule is set on its own.
  const [own, shared] = partition(
    inputs,
    ({ accepts }) => accepts.type === 'addresses' || inputs.length === 1,
  );
  if (shared.length > 0) writeSharedInputs(sheet, shared);
  for (const { area, accepts, help } of own) {
    rangeOf(sheet, area).setDataValidation(validation(accepts, help, area));
  }
}

/** The rules of all columns are set in their first row, and copied down. */
function writeSharedInputs(sheet: Sheet, inputs: readonly Input[]): void {
  const around = boundsOf(inputs.map(({ area }) => area));
  const firstRow = { ...around, rows: 1 };
  const built = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  const rules = gridOf<Input, GoogleAppsScript.Spreadsheet.DataValidation | null>(
    firstRow,
    inputs,
    null,
    ({ accepts, help, area }) => {
      const key = JSON.stringify([accepts, help]);
      const rule = built.get(key) ?? validation(accepts, help, area);
      built.set(key, rule);
      return rule;
    },
  );
  const first = rangeOf(sheet, firstRow);
  first.setDataValidations(rules);
  first.copyTo(rangeOf(sheet, around), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
}

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

/** A warning, never a refusal: nothing that someone types is lost. */
function validation(accepts: Accepts, help: string, area: Area): GoogleAppsScript.Spreadsheet.DataValidation {
  const rule = SpreadsheetApp.newDataValidation().setHelpText(help);
  switch (accepts.type) {
    case 'choice':
      return rule.requireValueInList([...accepts.choices()], true).build();
    case 'date':
      return rule.requireDate().build();
    case 'addresses':
      return rule.requireFormulaSatisfied(addressesFormula(area)).build();
  }
}

function writeRules(sheet: Sheet, rules: readonly Rule[]): void {
  if (rules.length > 0) sheet.setConditionalFormatRules(builtRules(sheet, rules));
}

/** Adds rules to those that a sheet has. */
export function addRules(sheet: Sheet, rules: readonly Rule[]): void {
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...builtRules(sheet, rules)]);
}

function builtRules(
  sheet: Sheet,
  rules: readonly Rule[],
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const ranges = new Map<Area, Range>();
  const rangeAt = (area: Area) => {
    const range = ranges.get(area) ?? rangeOf(sheet, area);
    ranges.set(area, range);
    return range;
  };
  return rules.map(({ areas, formula, colour, background }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setFontColor(colour)
      .setRanges(areas.map(rangeAt));
    return (background === null ? rule : rule.setBackground(background)).build();
  });
}

/** Groups columns, and folds them. */
export function foldAway(sheet: Sheet, columns: Area): void {
  rangeOf(sheet, columns).shiftColumnGroupDepth(1);
  sheet.collapseAllColumnGroups();
}

/** Lines of the colour of a chart's ground are not seen. */
const PAPER = '#ffffff';

/**
 * Nothing but options that Google names for bar charts: whatever else Sheets takes, it takes in silence or not at all.
 * https://developers.google.com/apps-script/chart-configuration-options#bar-config-options
 */
function insertChart(sheet: Sheet, chart: Chart): void {
  const { title, areas, series = [], axis, hasGridlines, at, size } = chart;
  const options: Record<string, unknown> = {
    title,
    legend: { position: series.length > 0 ? 'top' : 'none' },
    // Room for names: by itself a chart keeps a fifth of its width for them, and cuts the rest.
    chartArea: series.length > 0 ? { left: '40%', width: '56%' } : { left: '35%', width: '60%' },
    ...(series.length > 0 && {
      isStacked: true,
      series: Object.fromEntries(
        series.map(({ label, colour }, index) => [index, { color: colour, labelInLegend: label }]),
      ),
    }),
    ...(axis !== undefined && { 'hAxis.title': axis }),
    ...(!hasGridlines && { 'hAxis.gridlines.color': PAPER }),
    ...size,
  };
  const builder = sheet.newChart().asBarChart();
  for (const area of areas) builder.addRange(rangeOf(sheet, area));
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  sheet.insertChart(builder.setNumHeaders(1).setPosition(at.row, at.column, 0, 0).build());
}
