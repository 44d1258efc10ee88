// Units of KPIs, and the number formats of a row by its unit.

import { normalized } from '../cells/text';
import { UNIT_WORDS } from '../words';

/** What a KPI is counted in. */
export type Unit = keyof typeof UNIT_WORDS;

/** How the figures of a row are shown. */
export interface UnitFormats {
  /** Target, actual, landing, shortfall, expected. */
  readonly value: string;
  /** What is needed per day: one digit more, where whole numbers would hide it. */
  readonly perDay: string;
}

const money = (symbol: string): UnitFormats => ({ value: `[$${symbol}]#,##0`, perDay: `[$${symbol}]#,##0` });

const FORMATS: Record<Unit, UnitFormats> = {
  count: { value: '#,##0', perDay: '#,##0.0' },
  decimal: { value: '#,##0.00', perDay: '#,##0.00' },
  percent: { value: '0.0%', perDay: '0.00%' },
  dollar: money('$'),
  euro: money('€'),
  pound: money('£'),
  yen: money('¥'),
  days: { value: '#,##0.0', perDay: '#,##0.00' },
  hours: { value: '#,##0.0', perDay: '#,##0.00' },
};

const PLAIN: UnitFormats = { value: '#,##0.##', perDay: '#,##0.0' };

/** The unit that a cell names, or null: an unknown unit is shown plainly, and is no mistake. */
export function unitNamed(text: string): Unit | null {
  const wanted = normalized(text);
  const units = Object.keys(UNIT_WORDS) as Unit[];
  return units.find((unit) => normalized(UNIT_WORDS[unit]) === wanted) ?? null;
}

/** The number formats of a row. */
export function formatsOf(unit: Unit | null): UnitFormats {
  return unit === null ? PLAIN : FORMATS[unit];
}
