// Tabs of raw rows and sources for tests: a made-up export of deals.

import type { Cell } from '../../../src/cells/cell';
import type { SheetDays } from '../../../src/cells/date';
import type { CountedRows } from '../../../src/sheet/source/count-rows';
import { countRows } from '../../../src/sheet/source/count-rows';
import type { PlacedSource, Tab } from '../../../src/sheet/source/place-columns';
import { placeSource } from '../../../src/sheet/source/place-source';
import type { Source } from '../../../src/sheet/source/source';
import { day } from '../a-sheet';

/** A tab without date cells: days stand there as their serial numbers. */
export const NUMBER_DAYS: SheetDays = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => day('2011-10-15'),
};

export const HEADERS = ['Deal', 'Stage', 'Close date', 'Amount'];

/** Won deals, counted by the day that they were closed on. */
export const aSource = (change: Partial<Source> = {}): Source => ({
  kpi: 'Deals won',
  tab: 'Deals',
  headerRow: null,
  date: 'Close date',
  way: 'count',
  value: null,
  by: null,
  conditions: [{ column: 'Stage', rule: 'is', sought: ['Closed won'] }],
  texts: null,
  ...change,
});

export const aTab = (rows: readonly (readonly Cell[])[], headers: readonly Cell[] = HEADERS): Tab => ({
  name: 'Deals',
  values: [headers, ...rows],
});

/** A source on a tab that has its headers. */
export function placed(source: Source, tab: Tab): PlacedSource {
  const found = placeSource(source, tab);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

export const counted = (source: Source, tab: Tab): CountedRows =>
  countRows(placed(source, tab), tab, NUMBER_DAYS);
