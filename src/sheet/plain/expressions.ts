// What formulas are put together from.

import { NOISE_SHARE } from '../../kpi/compare';
import { called } from '../table/a1';
import { exactNumber } from './exact-number';

/** Nothing, as a cell shows it. */
export const BLANK = '""';

export const either = (test: string, then: string, otherwise: string): string =>
  called('IF', test, then, otherwise);

export const all = (...tests: readonly string[]): string => called('AND', ...tests);

export const any = (...tests: readonly string[]): string => called('OR', ...tests);

/** Whether all of these cells hold numbers. */
export const areNumbers = (...cells: readonly string[]): string =>
  `${called('COUNT', ...cells)}=${cells.length}`;

/** The first of these whose test holds. */
export const firstOf = (
  cases: readonly (readonly [test: string, then: string])[],
  otherwise: string,
): string => cases.reduceRight((rest, [test, then]) => either(test, then, rest), otherwise);

/** Whether a value is at or above a mark, floating-point noise aside: `reaches` of src/kpi/compare.ts. */
export const reaches = (value: string, mark: string): string => `${mark}-${value}<=${noiseOf(value, mark)}`;

/** The same in the direction of a side, 1 or -1: `meetsTarget` of src/kpi/kpi.ts. */
export const meets = (side: string, value: string, mark: string): string =>
  `${side}*(${mark}-${value})<=${noiseOf(value, mark)}`;

const noiseOf = (one: string, other: string): string =>
  `${exactNumber(NOISE_SHARE)}*${called('MAX', called('ABS', one), called('ABS', other))}`;
