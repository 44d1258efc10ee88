// Amounts that stand together, rounded so that they add up in the reader's head.

import { reaches } from '../../kpi/compare';
import { formatMessage, numberText, PERCENT_POINTS, plainNumberText, trimmedNumberText } from '../../words';
import { formattedNumber } from './formatted-number';
import { amountFormatOf } from './number-formats';
import { figuresOf, type Measured } from './units';

/** Two amounts of a KPI, and how far apart they are. */
export interface FiguresTogether {
  readonly first: string;
  readonly second: string;
  /** Never negative. Of two percentages: points, for 0.7% of 2.5% would be something else. */
  readonly difference: string;
}

/** What can't be told apart with so many decimals is not told apart. */
const MOST_DECIMALS = 15;
/** Of a difference of so many units, one more or less is no matter: no decimals are shown for it. */
const NO_MATTER = 1000;
/** How far a pace may be off when it is rounded: one is said to be so many times another. */
const MOST_OFF = 0.05;
/** Of an amount without a unit: as many as a sentence bears. */
const PLAIN_DECIMALS = 2;
/** Cents: no amount of money has one decimal. */
const CENTS = 2;
/** 2.5% is 0.025. */
const PERCENT_SHIFT = 2;

/**
 * Two amounts and their difference, with the fewest decimals, from the unit's own on, at which what differs looks
 * different and what is shown adds up.
 *
 * @example figuresTogether(1.5, 10, deals) // => { first: '1.5', second: '10', difference: '8.5' }
 * @example figuresTogether(999_999.6, 1e6, revenue).difference // => '$0.40'
 * @example figuresTogether(430_000.08, (600_000 * 19) / 26, visits).difference // => '8,462'
 */
export function figuresTogether(first: number, second: number, kpi: Measured): FiguresTogether {
  const difference = areSame(first, second) ? 0 : Math.abs(first - second);
  const write = writerFor(kpi, false);
  const inTheHead = (decimals: number) =>
    Number(plainNumberText(Math.abs(write.shown(first, decimals) - write.shown(second, decimals)), decimals));
  const addsUp = (decimals: number) => {
    const [shown, unit] = [write.shown(difference, decimals), 10 ** -decimals];
    const isOffByOne = Math.abs(inTheHead(decimals) - shown) < 1.5 * unit;
    return inTheHead(decimals) === shown || (isOffByOne && shown >= NO_MATTER * unit);
  };
  const decimals = write.fewest((count) => write.areApart([first, second], count) && addsUp(count));
  return {
    // Noise alone must not look like a difference.
    first: write.text(difference === 0 ? second : first, decimals),
    second: write.text(second, decimals),
    difference: write.difference(difference === 0 ? 0 : inTheHead(decimals), decimals),
  };
}

/**
 * Paces of a KPI, per day, with the fewest decimals at which those that differ look different, and one still is so
 * many times another.
 *
 * @example pacesTogether([0.04, 0.02], deals) // => ['0.04', '0.02']
 */
export function pacesTogether(values: readonly number[], kpi: Measured): string[] {
  const write = writerFor(kpi, true);
  const isClose = (value: number, count: number) => {
    const exact = write.shown(value, MOST_DECIMALS);
    return Math.abs(write.shown(value, count) - exact) <= MOST_OFF * Math.abs(exact);
  };
  const decimals = write.fewest(
    (count) => write.areApart(values, count) && values.every((value) => isClose(value, count)),
  );
  return values.map((value) => write.text(value, decimals));
}

const areSame = (a: number, b: number) => reaches(a, b) && reaches(b, a);

/** How the amounts of a KPI are written with more decimals than its unit has. */
function writerFor(kpi: Measured, perDay: boolean) {
  const figures = figuresOf(kpi);
  const own = figures === null ? PLAIN_DECIMALS : perDay ? figures.perDayDecimals : figures.decimals;
  const isShare = figures?.kind === 'share';
  const hasCents = figures?.kind === 'money' && kpi.unit !== 'yen';
  /** What a reader reads; of a share its percentage. */
  const shown = (value: number, decimals: number) =>
    Number(plainNumberText(value, decimals, isShare ? PERCENT_SHIFT : 0));
  const next = (decimals: number) => (hasCents && decimals < CENTS ? CENTS : decimals + 1);
  /** An amount, without decimals that say nothing: never fewer than its unit has. */
  const text = (value: number, decimals: number) => {
    let enough = figures === null ? 0 : Math.min(own, decimals);
    while (enough < decimals && shown(value, enough) !== shown(value, decimals)) enough = next(enough);
    return figures === null ? numberText(value, enough) : formattedNumber(value, amountFormatOf(kpi, enough));
  };
  return {
    shown,
    text,
    areApart: (values: readonly number[], decimals: number) =>
      values.every((one, index) =>
        values
          .slice(index + 1)
          .every((other) => areSame(one, other) || shown(one, decimals) !== shown(other, decimals)),
      ),
    fewest: (isEnough: (decimals: number) => boolean) => {
      let decimals = own;
      while (decimals < MOST_DECIMALS && !isEnough(decimals)) decimals = next(decimals);
      return decimals;
    },
    /** What a reader makes of two amounts as they are shown. */
    difference: (inTheHead: number, decimals: number) => {
      if (!isShare) return text(inTheHead, decimals);
      const points = trimmedNumberText(inTheHead, decimals);
      return formatMessage(points === '1' ? PERCENT_POINTS.one : PERCENT_POINTS.many, { points });
    },
  };
}
