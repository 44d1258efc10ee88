// A cell that says how often a KPI is brought up to date.

import type { CheckFrequency } from '../kpi/logged';
import { CHECK_WORDS } from '../words';
import type { Cell } from './cell';
import { normalized, textOf } from './text';

const FREQUENCIES = Object.keys(CHECK_WORDS) as CheckFrequency[];

/** The frequency that a cell names; null for a blank, and for any other word: the sheet's reader tells that. */
export function readCheck(cell: Cell): CheckFrequency | null {
  const text = normalized(textOf(cell));
  return FREQUENCIES.find((one) => normalized(CHECK_WORDS[one]) === text) ?? null;
}
