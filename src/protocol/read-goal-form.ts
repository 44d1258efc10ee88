// The form of a goal tree -> what is to be made, or what is wrong with it. The sidebar asks as one types, the script once
// more before it writes.

import * as z from 'zod/mini';
import { inBrief } from '../cells/shortened';
import { normalized } from '../cells/text';
import { EVERY_DAY } from '../kpi/calendar';
import { MOST_NODES } from '../kpi/tree/tree';
import { roleOf } from '../sheet/setup/goal-roles';
import type { GoalNode } from '../sheet/setup/goal-setup';
import type { Span } from '../sheet/setup/periods';
import { sheetNameProblem } from '../sheet/setup/sheet-names';
import {
  formatMessage,
  GOAL_FORM,
  GOAL_SHEET,
  HOW_WORDS,
  INDICATOR_WORDS,
  SETUP_PROBLEMS,
  SETUP_REFUSALS,
  UNIT_WORDS,
} from '../words';
import { readAmount } from './amounts';
import type { GoalForm, GoalNodeForm } from './goal-form';
import { readDays, tellPeriod } from './read-period';
import type { Unusable } from './read-setup';
import { whyNoForm } from './refused-form';
import type { Problem } from './setup-form';

/** A goal tree that is to be made. */
export interface ReadGoalForm extends Span {
  readonly name: string;
  readonly nodes: readonly GoalNode[];
}

const text = z.string().check(z.maxLength(10_000));
const keyOf = (words: Readonly<Record<string, string>>) =>
  z.union([z.literal(''), z.enum(Object.keys(words))]);

const form = z.strictObject({
  name: text,
  start: text,
  end: text,
  kpiSheet: text,
  nodes: z
    .array(
      z.strictObject({
        name: text,
        feeds: text,
        how: keyOf(HOW_WORDS),
        source: z.enum(['made', 'typed', 'log', 'kpi']),
        kind: z.enum(['total', 'rate', 'level']),
        direction: z.enum(['higher', 'lower']),
        unit: keyOf(UNIT_WORDS),
        indicator: keyOf(INDICATOR_WORDS),
        target: text,
        kpiSheet: z.optional(text),
      }),
    )
    .check(z.maxLength(MOST_NODES)),
});

/** Reads a form. All that is wrong with it is told at once. */
export function readGoalForm(request: unknown): ReadGoalForm | Unusable {
  const parsed = form.safeParse(request);
  if (!parsed.success) return { refused: whyNoForm(request, parsed.error.issues), problems: [] };
  const typed = parsed.data as GoalForm;
  const problems: Problem[] = [];
  const tell = (path: string, message: string) => problems.push({ path, message });
  const { start, end } = readDays(typed, tell);
  // Whatever the calendar is, it has days enough.
  if (start !== null && end !== null) tellPeriod(start, end, EVERY_DAY, tell);
  const name = typed.name.trim() === '' ? GOAL_SHEET : typed.name.trim();
  const nameProblem = sheetNameProblem(name);
  if (nameProblem !== null) tell('name', SETUP_PROBLEMS[nameProblem]);
  const fed = new Set(typed.nodes.map(({ feeds }) => normalized(feeds)));
  const names = typed.nodes.map((node) => normalized(node.name));
  const nodes = typed.nodes.map((node, index) =>
    readNode(node, typed.kpiSheet, fed, (field, message) => tell(`nodes.${index}.${field}`, message)),
  );
  names.forEach((own, index) => {
    const isTwin = own !== '' && names.some((other, place) => other === own && place !== index);
    if (isTwin)
      tell(
        `nodes.${index}.name`,
        formatMessage(GOAL_FORM.nameTwice, { node: inBrief(nodes[index]?.name ?? '') }),
      );
  });
  if (nodes.length === 0) tell('nodes', GOAL_FORM.nameless);
  if (problems.length > 0 || start === null || end === null)
    return { refused: SETUP_REFUSALS.problems, problems };
  return { name, start, end, nodes };
}

/** Whether a form can be used. */
export const isUsableGoal = (read: ReadGoalForm | Unusable): read is ReadGoalForm => 'nodes' in read;

/** Longer names nobody reads in a tree. */
const LONGEST_NAME = 200;

function readNode(
  { name, feeds, how, source, kind, direction, unit, indicator, target, kpiSheet }: GoalNodeForm,
  usualSheet: string,
  fed: ReadonlySet<string>,
  tell: (field: keyof GoalNodeForm, message: string) => void,
): GoalNode {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  if (trimmed === '') tell('name', GOAL_FORM.nameless);
  if (trimmed.length > LONGEST_NAME)
    tell('name', formatMessage(SETUP_PROBLEMS.textTooLong, { most: LONGEST_NAME }));
  const read = readAmount(target, unit === '' ? 'decimal' : unit);
  if ('message' in read) tell('target', read.message);
  return {
    name: trimmed,
    feeds: feeds.trim().replace(/\s+/g, ' '),
    how: how === '' ? null : how,
    role: roleOf(feeds.trim() === '', fed.has(normalized(trimmed)), source),
    kind,
    lowerIsBetter: direction === 'lower',
    unit: unit === '' ? null : unit,
    indicator: indicator === '' ? null : indicator,
    owner: '',
    target: 'message' in read ? null : read.amount,
    source,
    ...(source === 'kpi' && { kpiSheet: kpiSheet ?? usualSheet }),
  };
}
