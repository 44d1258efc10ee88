// Every custom function.

import type { FunctionName } from '../words';
import { actualToDate } from './actual-to-date';
import type { ArgumentName, CustomFunction, FigureFunction } from './custom-function';
import { reachedOn } from './date-reached';
import { driverDays, driverEffects, driverNeeds, driverValues } from './drivers';
import { FIGURE_FUNCTIONS, JUDGED } from './figure-functions';
import { figureWithPlan } from './figures-with-plan';
import { landingForecast } from './landing-forecast';
import { linkStrength } from './link-strength';
import { logged } from './logged';
import { plannedToDate } from './plan-to-date';
import { dailyFigures, sourceToDate } from './sources';
import { statusInWords } from './status-in-words';

/** What makes a goal tree. */
const TREE: readonly ArgumentName[] = ['node', 'feeds', 'how'];

/** With a plan where they take one. */
const figures = (Object.keys(FIGURE_FUNCTIONS) as (keyof typeof FIGURE_FUNCTIONS)[]).map(
  (name) => [name, figureWithPlan(name) ?? FIGURE_FUNCTIONS[name]] as const,
);

/** The custom functions by name. Adding one: here or among the figures, and its words in src/words. */
export const FUNCTIONS: Record<FunctionName, CustomFunction> = {
  ...(Object.fromEntries(figures) as Record<keyof typeof FIGURE_FUNCTIONS, FigureFunction>),
  KPI_STATUS: {
    args: [...JUDGED, 'tolerance', 'planned'],
    required: 4,
    answer: statusInWords,
  },
  ACTUAL_TO_DATE: {
    args: ['kpi', 'start', 'end', 'as_of', 'log', 'kind'],
    required: 5,
    answer: actualToDate,
  },
  LOGGED: {
    args: ['kpi', 'start', 'end', 'as_of', 'log', 'kind', 'check', 'logged_as', 'target', 'unit', 'calendar'],
    required: 5,
    answer: logged,
    columns: 2,
  },
  SOURCE_TO_DATE: {
    args: ['kpi', 'start', 'end', 'as_of', 'sources', 'data', 'divisor_data'],
    required: 6,
    answer: sourceToDate,
    columns: 2,
  },
  DAILY: {
    args: ['tab', 'sources', 'data', 'start', 'end'],
    required: 3,
    answerTable: dailyFigures,
    columns: 3,
  },
  LANDING_FORECAST: {
    args: ['kpi', 'target', 'start', 'end', 'as_of', 'log', 'calendar', 'kind'],
    required: 6,
    answer: landingForecast,
    columns: 4,
  },
  PLAN_TO_DATE: {
    args: [
      'kpi',
      'start',
      'end',
      'as_of',
      'plan',
      'calendar',
      'kind',
      'baseline',
      'target',
      'line_from',
      'line_at',
    ],
    required: 5,
    answer: plannedToDate,
  },
  DATE_REACHED: { args: JUDGED, required: 4, answer: reachedOn },
  DRIVER_VALUE: { args: [...TREE, 'value'], required: 4, answerAll: driverValues },
  DRIVER_EFFECT: { args: [...TREE, 'actual', 'expected'], required: 5, answerAll: driverEffects },
  DRIVER_NEEDED: { args: [...TREE, 'landing', 'target', 'unit'], required: 5, answerAll: driverNeeds },
  DRIVER_AS_OF: {
    args: [...TREE, 'as_of', 'kind', 'baseline'],
    required: 4,
    answerAll: driverDays,
    forgives: ['kind'],
  },
  LINK_STRENGTH: {
    args: ['driver', 'result', 'log', 'as_of', 'driver_kind', 'result_kind'],
    required: 3,
    answer: linkStrength,
    columns: 4,
  },
};

/** The arguments of a function, in order. */
export const argumentsOf = (name: FunctionName): CustomFunction['args'] => FUNCTIONS[name].args;

/** How many of them a call must give. */
export const requiredOf = (name: FunctionName): number => FUNCTIONS[name].required;
