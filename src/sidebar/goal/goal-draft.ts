// The form of a goal tree as it is being filled in.

import { normalized } from '../../cells/text';
import type { GoalForm, GoalNodeForm, GoalStart, OfferedSheet } from '../../protocol/goal-form';
import type { GoalNode } from '../../sheet/setup/goal-setup';
import { type GoalTemplate, goalTemplates } from '../../sheet/setup/goal-templates';
import { nodesOfGoals } from '../../sheet/setup/goals-of-sheet';
import { GOAL_SHEET } from '../../words';

/** The draft: a template, and what was chosen for its nodes. */
export interface GoalDraft {
  /** The key of a template, or of a progress sheet's goals. */
  readonly template: string;
  readonly nodes: readonly GoalNode[];
  /** The goal's name as it is typed. The nodes keep the one that they came with: what feeds it follows when it is sent. */
  readonly goalName: string;
  /** The goal's target as it is typed. */
  readonly target: string;
  readonly start: string;
  readonly end: string;
  readonly name: string;
}

const SHEET_KEY = 'sheet:';
export const sheetKey = ({ name }: OfferedSheet): string => SHEET_KEY + name;

/** The progress sheet of a draft's KPIs: the one that its goals are of, else the first. */
export function kpiSheetOf(
  { template }: Pick<GoalDraft, 'template'>,
  { sheets }: GoalStart,
): OfferedSheet | null {
  return sheets.find((sheet) => sheetKey(sheet) === template) ?? sheets[0] ?? null;
}

/** Whether the KPIs of a sheet name their goals. */
export const hasGoals = ({ kpis }: OfferedSheet): boolean => kpis.some(({ goal }) => goal !== '');

/** The goal of a draft; of several the first. */
export const goalOf = ({ nodes }: Pick<GoalDraft, 'nodes'>): GoalNode | undefined =>
  nodes.find(({ feeds }) => feeds === '');

/** The draft that nobody has touched. */
export function firstGoalDraft(
  start: GoalStart,
  usual: { readonly start: string; readonly end: string },
): GoalDraft {
  // Whatever else comes with it, such as a name, is of another sheet.
  const period = start.sheets[0]?.period ?? usual;
  const draft = {
    template: '',
    nodes: [],
    goalName: '',
    target: '',
    name: GOAL_SHEET,
    start: period.start,
    end: period.end,
  };
  return withGoalTemplate(draft, (goalTemplates()[0] as GoalTemplate).key, start);
}

/** With the nodes of another template: a leaf that has the name of a KPI is that KPI. */
export function withGoalTemplate(draft: GoalDraft, template: string, start: GoalStart): GoalDraft {
  const sheet = start.sheets.find((one) => sheetKey(one) === template);
  if (sheet !== undefined) {
    const nodes = nodesOfGoals(sheet.kpis.map((kpi) => ({ ...kpi, typedName: kpi.name })));
    return { ...draft, ...(sheet.period ?? {}), template, nodes, goalName: goalOf({ nodes })?.name ?? '' };
  }
  const kpis = kpiSheetOf({ template }, start)?.kpis ?? [];
  const known = new Map(kpis.map(({ name }) => [normalized(name), name]));
  const nodes = goalTemplates().find(({ key }) => key === template)?.nodes ?? [];
  return {
    ...draft,
    template,
    goalName: goalOf({ nodes })?.name ?? '',
    nodes: nodes.map((node) => {
      const kpi = known.get(normalized(node.name));
      return node.source !== 'typed' || node.feeds === '' || kpi === undefined
        ? node
        : { ...node, name: kpi, source: 'kpi' };
    }),
  };
}

/** The leaves whose figure has to come from somewhere. */
export const leavesIn = ({ nodes }: GoalDraft): readonly GoalNode[] =>
  nodes.filter(({ source, feeds }) => source !== 'made' && feeds !== '');

/** With another figure for a leaf: `typed`, `log`, or the name of a KPI behind `kpi:`. */
export function withFigure(draft: GoalDraft, leaf: GoalNode, figure: string): GoalDraft {
  return {
    ...draft,
    nodes: draft.nodes.map((node): GoalNode => {
      if (node !== leaf) return node;
      const kpi = figure.startsWith('kpi:') ? figure.slice('kpi:'.length) : null;
      if (kpi !== null) return { ...node, name: kpi, source: 'kpi' };
      return { ...node, source: figure === 'log' ? 'log' : 'typed' };
    }),
  };
}

/** What is chosen for a leaf's figure. */
export const figureOf = ({ name, source }: GoalNode): string => (source === 'kpi' ? `kpi:${name}` : source);

/** What is sent. Where the goal has no name, that is all that is wrong: what feeds it keeps the one before. */
export function formOfGoal(draft: GoalDraft, start: GoalStart): GoalForm {
  const goal = goalOf(draft);
  const named = (feeds: string) =>
    feeds === goal?.name && draft.goalName.trim() !== '' ? draft.goalName : feeds;
  return {
    name: draft.name,
    start: draft.start,
    end: draft.end,
    kpiSheet: kpiSheetOf(draft, start)?.name ?? '',
    nodes: draft.nodes.map(
      (node): GoalNodeForm => ({
        name: node === goal ? draft.goalName : node.name,
        feeds: named(node.feeds),
        how: node.how ?? '',
        source: node.source,
        kind: node.kind,
        direction: node.lowerIsBetter ? 'lower' : 'higher',
        unit: node.unit ?? '',
        indicator: node.indicator ?? '',
        target: node === goal ? draft.target : '',
      }),
    ),
  };
}
