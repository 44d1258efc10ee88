// The table of the manual: a KPI a row, for all periods.

import { inSheetsOfAny, MANUAL_COLUMN_WORDS, MANUAL_SHEET } from '../../words';
import type { FoundColumn, NamedTable } from './table-spec';

/** The key of a column of the manual. */
export type ManualKey = keyof typeof MANUAL_COLUMN_WORDS;

/** Headers stand no further down, whatever was written above them. */
const SEARCHED_ROWS = 10;

const SENTENCES = { width: 240, shows: 'text' } as const;

const LOOKS: Readonly<Record<ManualKey, Pick<FoundColumn<ManualKey>, 'width' | 'shows' | 'accepts'>>> = {
  kpi: { width: 180, shows: 'text' },
  owner: { width: 180, shows: 'text', accepts: { type: 'addresses' } },
  deputy: { width: 180, shows: 'text', accepts: { type: 'addresses' } },
  awayFrom: { width: 110, shows: 'date', accepts: { type: 'date' } },
  awayUntil: { width: 110, shows: 'date', accepts: { type: 'date' } },
  counts: SENTENCES,
  source: SENTENCES,
  entry: SENTENCES,
  first: SENTENCES,
  causes: SENTENCES,
  actions: SENTENCES,
};

/** How each KPI is counted, found and entered, and who stands in for its owner. Known by the KPI and three more of its headers. */
export function manualTable(): NamedTable<ManualKey> {
  const inAny = inSheetsOfAny((words) => words.MANUAL_COLUMN_WORDS);
  const keys = Object.keys(MANUAL_COLUMN_WORDS) as ManualKey[];
  return {
    name: MANUAL_SHEET,
    names: inSheetsOfAny((words) => words.MANUAL_SHEET),
    columns: keys.map((key) => ({
      key,
      ...MANUAL_COLUMN_WORDS[key],
      headers: inAny.map((words) => words[key].header),
      ...LOOKS[key],
    })),
    headerRow: 1,
    searchedRows: SEARCHED_ROWS,
    knownBy: { all: ['kpi'], most: keys.filter((key) => key !== 'kpi'), count: 3 },
  };
}
