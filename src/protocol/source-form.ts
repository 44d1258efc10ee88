// What the form of Set up asks about tabs: what they have, and what a source would count.

import * as z from 'zod/mini';
import type { Cell } from '../cells/cell';
import { isDate } from '../cells/cell';
import { dayIn, type SheetDays } from '../cells/date';
import { inBrief } from '../cells/shortened';
import { textOf } from '../cells/text';
import { parseDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import { earlierSpan } from '../sheet/advice/earlier-spans';
import { valueText } from '../sheet/numbers/value-text';
import { nameOfPeriod, type Span } from '../sheet/setup/periods';
import { type ColumnType, tableOfTab } from '../sheet/source/columns-of-tab';
import { countRows } from '../sheet/source/count-rows';
import type { DayOrder } from '../sheet/source/day-order';
import type { Tab } from '../sheet/source/place-columns';
import { placeSource } from '../sheet/source/place-source';
import { type Proposal, proposalsFor } from '../sheet/source/proposals';
import { leftOutTexts } from '../sheet/source/say-source';
import { lastUpTo, sourceFigure } from '../sheet/source/source-figure';
import type { TypedSource } from '../sheet/source/typed-source';
import { formatMessage, LIST_JOIN, localized, SOURCE_FORM, shownDay, UNIT_WORDS } from '../words';
import { sourceFields, typedText } from './form-schema';
import { sourceOfForm } from './read-source';
import type { KpiForm } from './setup-form';

/** A column of a tab, with its first different cells as texts. */
interface TabColumnView {
  readonly header: string;
  readonly type: ColumnType;
  readonly samples: readonly string[];
  /** Of dates that are texts: in which order they are written. */
  readonly order: DayOrder | null;
}

/** A tab that can be counted from. */
export interface TabView {
  readonly name: string;
  readonly columns: readonly TabColumnView[];
  /** The header of the column that most likely says the day of a row. */
  readonly date: string | null;
  /** Ways to count it that fit its columns. */
  readonly proposals: readonly Proposal[];
}

/** The tabs that can be counted from, and the names that the sheet of sources has. */
export interface Tabs {
  readonly tabs: readonly TabView[];
  readonly named: readonly string[];
}

/** A tab as the form offers it; null where it has no table. */
export function tabView({ name, values }: Tab, sheetDays: SheetDays): TabView | null {
  const table = tableOfTab(values);
  if (table === null) return null;
  const columns = table.columns.map(({ header, type, samples, order }) => ({
    header,
    type,
    samples: samples.map((sample) => sampleText(sample, sheetDays)),
    order,
  }));
  return { name, columns, date: table.date, proposals: proposalsFor({ name, values }) };
}

function sampleText(cell: Cell, sheetDays: SheetDays): string {
  if (typeof cell === 'number') return localized(String(cell));
  const day = isDate(cell) ? dayIn(cell, sheetDays) : null;
  return inBrief(day === null ? textOf(cell) : shownDay(day));
}

/** A source as it is being typed, and the period that it is for. */
export type TryRequest = {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly unit: KpiForm['unit'];
} & TypedSource;

export const tryRequest = z.strictObject({
  name: typedText,
  start: typedText,
  end: typedText,
  unit: z.enum(Object.keys(UNIT_WORDS) as [KpiForm['unit'], ...KpiForm['unit'][]]),
  ...sourceFields,
});

/** What a source counts, in a line, and what of its rows counts for nothing. */
export interface SourceTried {
  /** null where nothing can be said yet. */
  readonly line: string | null;
  readonly problems: readonly string[];
}

/** What a source that is being typed would count: its own rows, whatever they are to be divided by. */
export function trySource(
  { name, start, end, unit, ...typed }: TryRequest,
  tabNamed: (name: string) => Tab | undefined,
  sheetDays: SheetDays,
): SourceTried {
  const nothing = { line: null, problems: [] };
  const source = sourceOfForm('', { ...typed, by: '' });
  const [first, last] = [parseDay(start), parseDay(end)];
  if ('problem' in source || first === null || last === null || last < first) return nothing;
  const tab = tabNamed(source.tab);
  const placed = placeSource({ ...source, kpi: source.tab }, tab);
  if ('problem' in placed || tab === undefined) return nothing;
  const rows = countRows(placed, tab, sheetDays);
  const today = sheetDays.today();
  const figureOf = (span: Span) => {
    const until = Math.min(span.end, today) as Day;
    const { actual } = sourceFigure({ rows, by: null }, { start: span.start, last: until });
    const period = nameOfPeriod(span);
    if (actual === null) return formatMessage(SOURCE_FORM.soNone, { period });
    return formatMessage(SOURCE_FORM.so, { period, figure: valueText(actual, { unit, target: null }) });
  };
  const span = { start: first, end: last };
  const newest = lastUpTo(rows.knownDays, today);
  return {
    line: [
      ...[earlierSpan(span, 1), span].map(figureOf),
      ...(newest === null ? [] : [formatMessage(SOURCE_FORM.newest, { day: shownDay(newest) })]),
    ].join(LIST_JOIN),
    problems: leftOutTexts(name, placed, rows),
  };
}
