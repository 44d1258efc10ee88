// Units of KPIs: how exactly their amounts are shown, in cells and in words.

import { choiceNamed } from '../../cells/choice';
import type { UNIT_WORDS } from '../../words';
import { unitWords } from '../table/choice-words';

/** What a KPI is counted in. */
export type Unit = keyof typeof UNIT_WORDS;

/** What the way in which an amount is shown depends on. */
export interface Measured {
  readonly unit: Unit | null;
  readonly target: number | null;
  readonly baseline?: number | null;
  readonly actual?: number | null;
  /** Whether the actual comes out of the log, which no number format follows. */
  readonly isLogged?: boolean;
}

/** How amounts of a unit are shown. */
export interface UnitFigures {
  readonly kind: 'number' | 'money' | 'share';
  /** Of target, actual, landing, shortfall, expected. */
  readonly decimals: number;
  /** Of what is needed per day: more, where the others would hide it. */
  readonly perDayDecimals: number;
}

const number = (decimals: number, perDayDecimals: number): UnitFigures => ({
  kind: 'number',
  decimals,
  perDayDecimals,
});
const WHOLE_MONEY: UnitFigures = { kind: 'money', decimals: 0, perDayDecimals: 0 };
const PRICES: UnitFigures = { kind: 'money', decimals: 2, perDayDecimals: 2 };

/** The decimals of money. */
const CENTS = 2;

/** Below it, cents matter. */
const LARGE_AMOUNT = 1000;

const FIGURES: Record<Unit, UnitFigures> = {
  count: number(0, 1),
  decimal: number(2, 2),
  percent: { kind: 'share', decimals: 1, perDayDecimals: 2 },
  dollar: WHOLE_MONEY,
  euro: WHOLE_MONEY,
  pound: WHOLE_MONEY,
  yen: WHOLE_MONEY,
  days: number(1, 2),
  hours: number(1, 2),
};

/** The unit that a cell names, or null: an unknown unit is shown plainly, and is no mistake. */
export const unitNamed = (text: string): Unit | null => choiceNamed(unitWords(), text);

/**
 * How the amounts of a KPI are shown; null where its unit is not known. Prices keep their cents, yen have none; but
 * nothing of a target or a baseline is hidden, nor of an actual that someone typed of what is counted or measured.
 */
export function figuresOf(measured: Measured): UnitFigures | null {
  const { unit, target, baseline, actual, isLogged = false } = measured;
  if (unit === null) return null;
  const usual = FIGURES[unit];
  const isPrice = usual.kind === 'money' && unit !== 'yen' && target !== null;
  const figures = isPrice && Math.abs(target) < LARGE_AMOUNT ? PRICES : usual;
  const shown = figures.kind === 'number' && !isLogged ? [target, baseline, actual] : [target, baseline];
  const more = Math.max(...shown.map((amount) => decimalsOf(amount, figures))) - figures.decimals;
  if (more <= 0) return figures;
  const { kind, decimals, perDayDecimals } = figures;
  // No amount of money has one decimal.
  const fewest = kind === 'money' && unit !== 'yen' ? CENTS : 0;
  return {
    kind,
    decimals: Math.max(fewest, decimals + more),
    perDayDecimals: Math.max(fewest, perDayDecimals + more),
  };
}

/** Whether the amounts of a KPI need more decimals than is usual for their unit. */
export function needsDecimals(measured: Measured): boolean {
  const { unit } = measured;
  return unit !== null && (figuresOf(measured)?.decimals ?? 0) > FIGURES[unit].decimals;
}

/** More decimals than this were not typed: they come out of a formula. */
const MOST_TYPED_DECIMALS = 6;
/** The digits that cells keep of a number. */
const CELL_DIGITS = 15;

/** The decimals that an amount was typed with, as far as a person types them. */
function decimalsOf(amount: number | null | undefined, { kind }: UnitFigures): number {
  const size = Math.abs(amount ?? 0) * (kind === 'share' ? 100 : 1);
  const written = String(Number(size.toPrecision(CELL_DIGITS)));
  const decimals = /^\d+\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
  return decimals > MOST_TYPED_DECIMALS ? 0 : decimals;
}
