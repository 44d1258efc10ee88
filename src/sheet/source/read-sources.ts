// Cells into sources. What can't be read is said with its cell, costs its row the figure, and no other row anything.

import { type Cell, isBlank, isDate } from '../../cells/cell';
import { choiceNamed } from '../../cells/choice';
import { dayIn, type SheetDays } from '../../cells/date';
import { described, quoted } from '../../cells/described';
import { logCells } from '../../cells/log-cells';
import { inBrief } from '../../cells/shortened';
import { normalized, textOf } from '../../cells/text';
import { formatDay } from '../../kpi/civil-date';
import { formatMessage, inCellsOfAny, localized, type SOURCE_COLUMN_WORDS, wordsAtHand } from '../../words';
import { cellAt, sheetReference } from '../table/a1';
import { findPlacement, recognised } from '../table/placement';
import { CONDITION_KEYS, type SourceKey, sourcesTable } from '../table/sources-table';
import { rowsOf, type TableRow } from '../table/table-rows';
import type { Condition, Sought, Source, SourceRule, SourceTexts, SourceWay } from './source';
import { criterionProblem, MOST_TERMS } from './terms';
import { type TypedSource, typedFrom } from './typed-source';

/** Something on the sheet of sources that can't be used. */
interface SourceIssue {
  /** As its row has it; nothing where it is about the whole sheet. */
  readonly kpi: string;
  readonly message: string;
}

/** A row of the sheet, counted from 1, and what stands in it. */
interface SourceRow {
  readonly row: number;
  readonly typed: TypedSource;
}

/** The sources of a file. */
export interface Sources {
  readonly sheet: string;
  /** By their normalized names. */
  readonly byName: ReadonlyMap<string, Source>;
  /** The row of each name, also where it can't be used, as the form would have it. */
  readonly rows: ReadonlyMap<string, SourceRow>;
  readonly issues: readonly SourceIssue[];
}

/** A row that can't be used: its message goes to the cell. */
class Unusable extends Error {
  constructor(
    readonly key: SourceKey,
    message: string,
  ) {
    super(message);
  }
}

/** The sources on a sheet. */
export function readSources(
  sheet: string,
  cells: readonly (readonly Cell[])[],
  sheetDays: SheetDays,
): Sources {
  const table = sourcesTable();
  const placement = findPlacement(table, cells);
  if (!recognised(table, placement).isKnown) {
    const header = (key: 'kpi' | 'tab' | 'date' | 'way') => wordsAtHand().SOURCE_COLUMN_WORDS[key].header;
    const words = { sheet, kpi: header('kpi'), tab: header('tab'), date: header('date'), way: header('way') };
    const message = formatMessage(wordsAtHand().SOURCE_PROBLEMS.noColumns, words);
    return { sheet, byName: new Map(), rows: new Map(), issues: [{ kpi: '', message }] };
  }
  const issues: SourceIssue[] = [];
  const rows = new Map<string, SourceRow>();
  const read = new Map<string, { readonly source: Source; readonly row: TableRow<SourceKey> }>();
  const tell = (kpi: string, { row }: TableRow<SourceKey>, key: SourceKey, message: string) => {
    const cell = `${sheetReference(sheet)}!${cellAt(row, placement.columns[key] ?? 1)}`;
    issues.push({ kpi, message: formatMessage(wordsAtHand().SOURCE_PROBLEMS.cell, { cell, message }) });
  };
  for (const row of rowsOf(cells, placement)) {
    const kpi = textOf(row.cell('kpi'), sheetDays);
    if (kpi === '') continue;
    const before = rows.get(normalized(kpi));
    if (before !== undefined) {
      tell(
        kpi,
        row,
        'kpi',
        formatMessage(wordsAtHand().SOURCE_PROBLEMS.twice, { row: before.row, kpi: inBrief(kpi) }),
      );
      continue;
    }
    rows.set(normalized(kpi), {
      row: row.row,
      typed: typedFrom(row.cell, (cell) => shownText(cell, sheetDays)),
    });
    const source = readSource(kpi, row.cell, sheetDays);
    if ('problem' in source) tell(kpi, row, source.key, source.problem);
    else read.set(normalized(kpi), { source, row });
  }
  const byName = new Map<string, Source>();
  for (const [name, { source, row }] of read) {
    const problem = divisorProblem(source, (by) => read.get(normalized(by))?.source);
    if (problem === null) byName.set(name, source);
    else tell(source.kpi, row, 'by', problem);
  }
  return { sheet, byName, rows, issues };
}

/** Why a KPI has no source, where something is wrong with its row or with the whole sheet. */
export const issueAbout = (kpi: string, { issues }: Pick<Sources, 'issues'>): SourceIssue | undefined =>
  issues.find((issue) => issue.kpi === '' || normalized(issue.kpi) === normalized(kpi));

function divisorProblem({ by }: Source, sourceOf: (name: string) => Source | undefined): string | null {
  if (by === null) return null;
  const divisor = sourceOf(by);
  if (divisor === undefined)
    return formatMessage(wordsAtHand().SOURCE_PROBLEMS.noDivisor, { got: quoted(by) });
  return divisor.by === null
    ? null
    : formatMessage(wordsAtHand().SOURCE_PROBLEMS.dividedTwice, { got: quoted(by) });
}

/** What a cell shows, as the form has it: a day by its digits, a number in those of the file. */
function shownText(cell: Cell, sheetDays: SheetDays): string {
  if (typeof cell === 'number') return localized(String(cell), false);
  const day = isDate(cell) ? dayIn(cell, sheetDays) : null;
  return day === null ? textOf(cell) : formatDay(day);
}

/** A source in the cells of a row, or which of them can't be used, and why. */
export function readSource(
  kpi: string,
  cell: TableRow<SourceKey>['cell'],
  sheetDays: SheetDays,
): Source | { readonly key: SourceKey; readonly problem: string } {
  try {
    return readRow(kpi, cell, sheetDays);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return { key: error.key, problem: error.message };
  }
}

const missing = (header: string) => formatMessage(wordsAtHand().SOURCE_PROBLEMS.missing, { header });

function readRow(kpi: string, cell: TableRow<SourceKey>['cell'], sheetDays: SheetDays): Source {
  const needed = (key: keyof typeof SOURCE_COLUMN_WORDS): string => {
    const text = textOf(cell(key));
    if (text === '') throw new Unusable(key, missing(wordsAtHand().SOURCE_COLUMN_WORDS[key].header));
    return text;
  };
  const tab = needed('tab');
  const date = needed('date');
  const way = choiceIn<SourceWay>(
    'way',
    needed('way'),
    inCellsOfAny((words) => words.SOURCE_WAY_WORDS),
    wordsAtHand().SOURCE_WAY_WORDS,
  );
  const conditions = CONDITION_KEYS.flatMap((keys) => conditionsIn(cell, keys, sheetDays));
  const terms = conditions.reduce((count, { sought }) => count * Math.max(1, sought.length), 1);
  if (terms > MOST_TERMS) {
    throw new Unusable(
      'where1',
      formatMessage(wordsAtHand().SOURCE_PROBLEMS.tooMany, { count: terms, most: MOST_TERMS }),
    );
  }
  return {
    kpi,
    tab,
    headerRow: headerRowIn(cell('headerRow')),
    date,
    way,
    value: way === 'count' ? null : needed('value'),
    by: textOf(cell('by')) || null,
    texts: textsIn(textOf(cell('texts'))),
    conditions,
  };
}

const textsIn = (text: string): SourceTexts | null =>
  text === ''
    ? null
    : choiceIn<SourceTexts>(
        'texts',
        text,
        inCellsOfAny((words) => words.SOURCE_TEXT_WORDS),
        wordsAtHand().SOURCE_TEXT_WORDS,
      );

function headerRowIn(cell: Cell): number | null {
  if (isBlank(cell)) return null;
  const number = Number(cell);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new Unusable(
    'headerRow',
    formatMessage(wordsAtHand().SOURCE_PROBLEMS.notARow, { got: described(cell) }),
  );
}

function choiceIn<Key extends string>(
  column: SourceKey,
  text: string,
  understood: readonly Readonly<Record<Key, string>>[],
  spoken: Readonly<Record<Key, string>>,
): Key {
  const key = choiceNamed<Key>(understood, text);
  if (key !== null) return key;
  const choices = Object.values(spoken).join(wordsAtHand().LIST_JOIN);
  throw new Unusable(
    column,
    formatMessage(wordsAtHand().SOURCE_PROBLEMS.notAChoice, { got: quoted(text), choices }),
  );
}

/** The condition of three cells; none where all of them are blank. */
function conditionsIn(
  cellOf: TableRow<SourceKey>['cell'],
  keys: (typeof CONDITION_KEYS)[number],
  sheetDays: SheetDays,
): Condition[] {
  const [column, ruleText] = [textOf(cellOf(keys.where)), textOf(cellOf(keys.rule))];
  const cell = cellOf(keys.sought);
  if (column === '' && ruleText === '' && isBlank(cell)) return [];
  const header = (key: SourceKey) => sourcesTable().columns.find((one) => one.key === key)?.header ?? '';
  if (column === '') throw new Unusable(keys.where, missing(header(keys.where)));
  if (ruleText === '') throw new Unusable(keys.rule, missing(header(keys.rule)));
  const rule = choiceIn<SourceRule>(
    keys.rule,
    ruleText,
    inCellsOfAny((words) => words.SOURCE_RULE_WORDS),
    wordsAtHand().SOURCE_RULE_WORDS,
  );
  if (rule === 'notBlank') return [{ column, rule, sought: [] }];
  const refuse = (message: string) => new Unusable(keys.sought, message);
  const sought = soughtIn(cell, rule, sheetDays);
  if (sought.length === 0)
    throw refuse(
      formatMessage(wordsAtHand().SOURCE_PROBLEMS.needsValue, {
        header: wordsAtHand().SOURCE_RULE_WORDS[rule],
      }),
    );
  if ((rule === 'atLeast' || rule === 'atMost') && typeof sought[0] !== 'number')
    throw refuse(formatMessage(wordsAtHand().SOURCE_PROBLEMS.notComparable, { got: described(cell) }));
  for (const one of sought) {
    const problem = criterionProblem(one);
    if (problem !== null)
      throw refuse(formatMessage(wordsAtHand().SOURCE_PROBLEMS[problem], { got: described(one) }));
  }
  return [{ column, rule, sought }];
}

const SEPARATORS = /[;；\r\n]+/;

/** What is looked for. Of at least and at most a number or a day in a text is one too. */
function soughtIn(cell: Cell, rule: SourceRule, sheetDays: SheetDays): Sought[] {
  if (isBlank(cell)) return [];
  if (typeof cell === 'number') return [rule === 'contains' ? String(cell) : cell];
  if (typeof cell === 'boolean') return [cell];
  if (typeof cell !== 'string') {
    const day = dayIn(cell, sheetDays);
    return day === null ? [] : [day];
  }
  if (rule === 'oneOf') {
    const parts = cell.split(SEPARATORS).map((part) => part.trim());
    const byText = new Map(parts.filter((part) => part !== '').map((part) => [part.toLowerCase(), part]));
    return [...byText.values()];
  }
  if (rule !== 'atLeast' && rule !== 'atMost') return [cell.trim()];
  const read = logCells(sheetDays);
  return [read.valueOf(cell) ?? read.dayOf(cell) ?? cell.trim()];
}
