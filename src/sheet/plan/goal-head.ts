// What of the goal stands in the head of its sheet, behind the usual values.

import { GOAL_HEAD_WORDS, STRAYED_MARK } from '../../words';
import { amountFormat } from '../numbers/number-formats';
import type { GoalNode } from '../setup/goal-setup';
import { called, columnLetters, fixedCellAt, formula } from '../table/a1';
import { atPlace, bareName, placeOfName } from '../table/compared-names';
import { GENERAL_FORMAT } from '../table/formats';
import type { GoalKey } from '../table/goal-table';
import { HEAD } from '../table/head';
import { FIRST_KPI_ROW, HEAD_VALUE_ROW } from '../table/layout';
import type { FullPlacement } from '../table/placement';
import type { FurtherHeadCell } from './head-plan';

type GoalHeadKey = keyof typeof GOAL_HEAD_WORDS;

/** Where a value of the goal stands in the head. */
const cellOf = (key: GoalHeadKey) =>
  fixedCellAt(HEAD_VALUE_ROW, HEAD.length + 1 + Object.keys(GOAL_HEAD_WORDS).indexOf(key));

/** Where the name of the bottleneck stands. */
export const bottleneckCell = (): string => cellOf('bottleneck');

/** What the head says of the goal that it names: of the first, where there are several. */
export function goalHead(
  { columns }: FullPlacement<GoalKey>,
  goal: GoalNode | undefined,
  isLess: boolean,
): FurtherHeadCell[] {
  const below = (key: GoalKey) =>
    `${fixedCellAt(FIRST_KPI_ROW, columns[key])}:$${columnLetters(columns[key])}`;
  // Its name is looked for once, in a cell that folds away with the places of the KPIs.
  const place = fixedCellAt(HEAD_VALUE_ROW, columns.kpiPlace);
  const ofGoal = (key: GoalKey) => atPlace(place, below(key));
  const amount = amountFormat(goal ?? null, 'value');
  // Where rows were sorted without their folded columns, the figures are not those of their nodes.
  const isStrayed = `${called('COUNTIF', below('mark'), `"${STRAYED_MARK}"`)}>0`;
  const unlessStrayed = (content: string, otherwise = '""') => formula('IF', isStrayed, otherwise, content);
  const cell = (key: GoalHeadKey, content: string, format = GENERAL_FORMAT): FurtherHeadCell => ({
    label: GOAL_HEAD_WORDS[key],
    content: { formula: content },
    format,
  });
  return [
    cell('goal', firstGoal(below)),
    cell('target', `=${ofGoal('target')}`, amount),
    ...(['actual', 'expected', 'landing'] as const).map((key) =>
      cell(key, unlessStrayed(ofGoal(key)), amount),
    ),
    cell('status', unlessStrayed(ofGoal('status'), `"${STRAYED_MARK}"`)),
    cell('bottleneck', bottleneck(below, ofGoal('effect'), isLess)),
    { ...cell('place', `=${placeOfName(cellOf('goal'), below('node'))}`), column: columns.kpiPlace },
  ];
}

/** The name of the first goal as its row has it: one that is renamed there is found by its new name. */
function firstGoal(below: (key: GoalKey) => string): string {
  const goals = called('FILTER', below('node'), `${below('node')}<>""`, `${bareName(below('feeds'))}=""`);
  return formula('IFERROR', bareName(called('INDEX', goals, '1')), '""');
}

/** The name of what costs the goal most, where there is one goal and it is behind. */
function bottleneck(below: (key: GoalKey) => string, effect: string, isLess: boolean): string {
  const first = (key: 'chartNode' | 'chartEffect') => below(key).replace(/:.*/, '');
  const oneGoal = `${called('SUMPRODUCT', `(${below('node')}<>"")*(${bareName(below('feeds'))}="")`)}=1`;
  const costs = (amount: string) => `${called('N', amount)}${isLess ? '>' : '<'}0`;
  const worst = first('chartEffect');
  return formula(
    'IF',
    called(
      'AND',
      oneGoal,
      called('ISNUMBER', effect),
      called('ISNUMBER', worst),
      costs(effect),
      costs(worst),
    ),
    bareName(first('chartNode')),
    '""',
  );
}
