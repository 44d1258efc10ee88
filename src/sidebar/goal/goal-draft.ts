// The form of a goal tree as it is being filled in.

import { normalized } from '../../cells/text';
import type { GoalForm, GoalNodeForm, GoalStart, OfferedSheet } from '../../protocol/goal-form';
import type { Unit } from '../../sheet/numbers/units';
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
  /** The target of each goal as it is typed, goal by goal. */
  readonly targets: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly name: string;
}

/** The first and the last day of a period, as `yyyy-mm-dd`. */
interface Span {
  readonly start: string;
  readonly end: string;
}

const SHEET_KEY = 'sheet:';
export const sheetKey = ({ name }: OfferedSheet): string => SHEET_KEY + name;

/** The sheets whose KPIs can be nodes of a draft: what runs while it does. */
export const sheetsFor = (
  { start, end }: Pick<GoalDraft, 'start' | 'end'>,
  { sheets }: GoalStart,
): readonly OfferedSheet[] =>
  sheets.filter(({ period }) => period === null || (period.start <= end && start <= period.end));

/** Whether the KPIs of a sheet name their goals. */
export const hasGoals = ({ kpis }: OfferedSheet): boolean => kpis.some(({ goal }) => goal !== '');

/** The goals of a draft. */
export const goalsIn = ({ nodes }: Pick<GoalDraft, 'nodes'>): readonly GoalNode[] =>
  nodes.filter(({ feeds }) => feeds === '');

/** The goal of a draft; of several the first. */
const goalOf = (draft: Pick<GoalDraft, 'nodes'>): GoalNode | undefined => goalsIn(draft)[0];

/** The draft that nobody has touched. */
export function firstGoalDraft(start: GoalStart, usual: Span): GoalDraft {
  // The first is the one that someone stands on. Of one that is over nobody begins a tree unasked.
  const running = start.sheets.find(({ period }) => period !== null && isRunning(period, usual));
  const period = running?.period ?? usual;
  const draft = {
    template: '',
    nodes: [],
    goalName: '',
    targets: [],
    name: GOAL_SHEET,
    start: period.start,
    end: period.end,
  };
  const own = start.sheets[0];
  const template = own !== undefined && own === running && hasGoals(own) ? sheetKey(own) : null;
  return withGoalTemplate(draft, template ?? (goalTemplates()[0] as GoalTemplate).key, start);
}

/** Whether a period has days of the one that runs today. */
const isRunning = (one: Span, usual: Span): boolean => one.start <= usual.end && usual.start <= one.end;

/** With the nodes of another template: what has the name of a KPI is that KPI, unless others make it. */
export function withGoalTemplate(draft: GoalDraft, template: string, start: GoalStart): GoalDraft {
  const sheet = start.sheets.find((one) => sheetKey(one) === template);
  const dated = { ...draft, ...(sheet?.period ?? {}) };
  const known = new Map(
    sheetsFor(dated, start)
      .flatMap(({ name: kpiSheet, kpis }) => kpis.map((kpi) => ({ ...kpi, kpiSheet })))
      // Of several sheets with a KPI of that name the first is meant.
      .reverse()
      .map((kpi) => [normalized(kpi.name), kpi]),
  );
  if (sheet !== undefined) {
    const ownNodes = nodesOfGoals(sheet.kpis.map((kpi) => ({ ...kpi, typedName: kpi.name })));
    const nodes = ownNodes.map((node): GoalNode => {
      if (node.source === 'kpi') return { ...node, kpiSheet: sheet.name };
      const kpi = known.get(normalized(node.name));
      if (kpi === undefined || node.feeds !== '') return node;
      const { kind, lowerIsBetter, unit, indicator, kpiSheet } = kpi;
      return { ...node, kind, lowerIsBetter, unit, indicator, source: 'kpi', kpiSheet };
    });
    return { ...dated, template, nodes, goalName: goalOf({ nodes })?.name ?? '' };
  }
  const nodes = goalTemplates().find(({ key }) => key === template)?.nodes ?? [];
  return {
    ...draft,
    template,
    goalName: goalOf({ nodes })?.name ?? '',
    nodes: nodes.map((node) => {
      const kpi = known.get(normalized(node.name));
      return node.source !== 'typed' || node.feeds === '' || kpi === undefined
        ? node
        : { ...node, name: kpi.name, source: 'kpi', kpiSheet: kpi.kpiSheet };
    }),
  };
}

/** The leaves whose figure has to come from somewhere. */
export const leavesIn = ({ nodes }: GoalDraft): readonly GoalNode[] =>
  nodes.filter(({ source, feeds }) => source !== 'made' && feeds !== '');

/** A KPI as it is chosen for a figure: the place of its sheet, and its name. */
export const kpiKey = (sheet: number, kpi: string): string => `kpi:${sheet}:${kpi}`;
const KPI_KEY = /^kpi:(\d+):([\s\S]*)$/;

/** With another figure for a node: `typed`, `log`, or a KPI, whose name it gets; what feeds it follows. */
export function withFigure(draft: GoalDraft, changed: GoalNode, figure: string, start: GoalStart): GoalDraft {
  const [, place, kpi] = KPI_KEY.exec(figure) ?? [];
  const sheet = start.sheets[Number(place ?? -1)];
  const isKpi = kpi !== undefined && sheet !== undefined;
  const name = isKpi ? kpi : changed.name;
  const { kpiSheet: _, ...bare } = changed;
  const node: GoalNode = isKpi
    ? { ...bare, name, source: 'kpi', kpiSheet: sheet.name }
    : { ...bare, source: figure === 'log' ? 'log' : 'typed' };
  return {
    ...draft,
    goalName: changed === goalOf(draft) ? name : draft.goalName,
    nodes: draft.nodes.map((other) => {
      if (other === changed) return node;
      return normalized(other.feeds) === normalized(changed.name) ? { ...other, feeds: name } : other;
    }),
  };
}

/** With another unit for a goal. */
export const withUnit = (draft: GoalDraft, goal: GoalNode, unit: Unit | null): GoalDraft => ({
  ...draft,
  nodes: draft.nodes.map((node) => (node === goal ? { ...node, unit } : node)),
});

/** With another target for a goal. */
export const withTarget = (draft: GoalDraft, place: number, target: string): GoalDraft => ({
  ...draft,
  targets: goalsIn(draft).map((_, index) => (index === place ? target : (draft.targets[index] ?? ''))),
});

/** What is chosen for the figure of a node. */
export const figureOf = ({ name, source, kpiSheet }: GoalNode, { sheets }: GoalStart): string =>
  source === 'kpi'
    ? kpiKey(
        sheets.findIndex((sheet) => sheet.name === kpiSheet),
        name,
      )
    : source;

/** What is sent. Where the goal has no name, that is all that is wrong: what feeds it keeps the one before. */
export function formOfGoal(draft: GoalDraft): GoalForm {
  const goals = goalsIn(draft);
  const [goal] = goals;
  const named = (feeds: string) =>
    feeds === goal?.name && draft.goalName.trim() !== '' ? draft.goalName : feeds;
  return {
    name: draft.name,
    start: draft.start,
    end: draft.end,
    kpiSheet: draft.nodes.find(({ kpiSheet }) => kpiSheet !== undefined)?.kpiSheet ?? '',
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
        target: node.source === 'kpi' ? '' : (draft.targets[goals.indexOf(node)] ?? ''),
        ...(node.kpiSheet !== undefined && { kpiSheet: node.kpiSheet }),
      }),
    ),
  };
}
