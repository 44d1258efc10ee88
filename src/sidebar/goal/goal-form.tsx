// The form of a goal tree: what to begin with, its goal, and where the figures of its factors come from.

import { useEffect, useState } from 'preact/hooks';
import type { GoalStart, OfferedSheet } from '../../protocol/goal-form';
import { isUsableGoal, readGoalForm } from '../../protocol/read-goal-form';
import type { Created, Refusal } from '../../protocol/replies';
import type { Problem } from '../../protocol/setup-form';
import { goalTemplates } from '../../sheet/setup/goal-templates';
import { countMoneyIn, moneyAmong } from '../../sheet/setup/money';
import { formatMessage, GOAL_FORM, SETUP } from '../../words';
import { ErrorLink, ErrorSummary } from '../form/error-summary';
import { SelectField, TextField } from '../form/field';
import { elementId, type FieldErrors, type FieldId } from '../form/field-errors';
import { useForm } from '../form/use-form';
import { call, isRefusal } from '../server/call';
import { Busy } from '../ui/busy';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import {
  firstGoalDraft,
  formOfGoal,
  type GoalDraft,
  goalsIn,
  hasGoals,
  leavesIn,
  sheetKey,
  withGoalTemplate,
  withTarget,
} from './goal-draft';
import { Figures, GoalsOfSheet } from './goal-figures';

const unitsOf = ({ kpis }: OfferedSheet) => kpis.map(({ unit }) => unit);

interface GoalFormProps {
  /** The period of a tree that stands alone. */
  readonly usual: { readonly start: string; readonly end: string };
  readonly onMade: (made: Created) => void;
  readonly onBack: () => void;
}

export function GoalForm(props: GoalFormProps) {
  const [start, setStart] = useState<GoalStart | Refusal | null>(null);
  const load = async () => {
    setStart(null);
    const found = await call('loadGoal');
    const money = isRefusal(found) ? null : moneyAmong(found.sheets.flatMap(unitsOf));
    if (money !== null) countMoneyIn(money);
    setStart(found);
  };
  useEffect(() => void load(), []);
  if (start === null) return <Busy text={GOAL_FORM.loading} isPage />;
  if (isRefusal(start)) return <Failure message={start.refused} onTryAgain={load} />;
  return <LoadedForm {...props} start={start} />;
}

function LoadedForm({ start, usual, onMade, onBack }: GoalFormProps & { readonly start: GoalStart }) {
  const [draft, setDraft] = useState(() => firstGoalDraft(start, usual));
  const [isCreating, setCreating] = useState(false);
  const request = formOfGoal(draft);
  const isOfSheet = start.sheets.some((sheet) => sheetKey(sheet) === draft.template);
  const toFields = (problems: readonly Problem[]) => byField(problems, draft, isOfSheet);
  const form = useForm(errorsIn(request, toFields));
  const edit = (change: (before: GoalDraft) => GoalDraft, field?: FieldId) => {
    setDraft(change);
    if (field !== undefined) form.typed(field);
  };
  const create = async () => {
    if (!form.isReady()) return;
    form.accept();
    setCreating(true);
    const reply = await call('createGoal', request);
    setCreating(false);
    if (isRefusal(reply)) form.refuse(reply.refused, toFields(reply.problems ?? []));
    else onMade(reply);
  };
  const text = (field: 'start' | 'end' | 'name', label: string) => ({
    id: elementId(field),
    label,
    value: draft[field],
    error: form.shown.get(field),
    onInput: (value: string) => edit((before) => ({ ...before, [field]: value }), field),
    onLeave: () => form.left(field),
  });
  const figures = {
    draft,
    start,
    errorOf: (field: FieldId) => form.shown.get(field),
    onEdit: edit,
  };
  const templates = goalTemplates();
  const ofSheets = start.sheets.filter(hasGoals);
  const options = [
    ...ofSheets.map(
      (sheet) => [sheetKey(sheet), formatMessage(GOAL_FORM.fromSheet, { sheet: sheet.name })] as const,
    ),
    ...templates.map(({ key, label }) => [key, label] as const),
  ];
  return (
    <form class="set-up" aria-busy={isCreating} onSubmit={(event) => event.preventDefault()} noValidate>
      <div class="scroller" inert={isCreating}>
        <ErrorSummary form={form} labelOf={(field) => labelOf(field, draft)} />
        <section>
          <h2 tabIndex={-1}>{GOAL_FORM.title}</h2>
          <p class="quiet goal-intro">{GOAL_FORM.intro}</p>
          <SelectField
            id={elementId('template')}
            label={GOAL_FORM.template}
            value={draft.template}
            options={options}
            error={form.shown.get('template')}
            help={
              isOfSheet
                ? GOAL_FORM.fromSheetHelp
                : templates.find(({ key }) => key === draft.template)?.summary
            }
            onChoose={(template) => edit((before) => withGoalTemplate(before, template, start), 'template')}
          />
          {!isOfSheet && (
            <>
              <TextField
                id={elementId('goal')}
                label={GOAL_FORM.goalName}
                value={draft.goalName}
                error={form.shown.get('goal')}
                onInput={(name) => edit((before) => ({ ...before, goalName: name }), 'goal')}
                onLeave={() => form.left('goal')}
              />
              <TextField
                id={elementId('target')}
                label={GOAL_FORM.target}
                value={draft.targets[0] ?? ''}
                error={form.shown.get('target')}
                isNumber
                onInput={(target) => edit((before) => withTarget(before, 0, target), 'target')}
                onLeave={() => form.left('target')}
              />
            </>
          )}
        </section>
        {isOfSheet && <GoalsOfSheet {...figures} onLeave={form.left} />}
        {!isOfSheet && leavesIn(draft).length > 0 && <Figures {...figures} />}
        <section>
          <div class="pair">
            <TextField {...text('start', SETUP.start)} type="date" />
            <TextField {...text('end', SETUP.end)} type="date" />
          </div>
          <TextField {...text('name', GOAL_FORM.name)} />
          <Button look="link" onClick={onBack}>
            {GOAL_FORM.back}
          </Button>
        </section>
      </div>
      <div class="footer">
        <ErrorLink form={form} />
        <Button look="primary" busy={isCreating ? GOAL_FORM.creating : null} onClick={create}>
          {GOAL_FORM.create}
        </Button>
      </div>
    </form>
  );
}

const LABELS: Readonly<Record<string, () => string>> = {
  template: () => GOAL_FORM.template,
  goal: () => GOAL_FORM.goalName,
  target: () => GOAL_FORM.target,
  start: () => SETUP.start,
  end: () => SETUP.end,
  name: () => GOAL_FORM.name,
};

const NUMBERED = /^(figure|target)\.(\d+)$/;

/** A field as the form calls it. */
function labelOf(field: FieldId, draft: GoalDraft): string {
  const [, part, place] = NUMBERED.exec(field) ?? [];
  const node = (part === 'figure' ? leavesIn(draft) : goalsIn(draft))[Number(place ?? -1)];
  if (node === undefined) return LABELS[field]?.() ?? field;
  const words = part === 'figure' ? GOAL_FORM.figure : GOAL_FORM.targetOf;
  return formatMessage(words, { node: node.name });
}

/** Where a problem of a node is said: beside the goal's fields, at its figure, or at what all nodes came from. */
function byField(problems: readonly Problem[], draft: GoalDraft, isOfSheet: boolean): FieldErrors {
  const fieldOf = (path: string) => {
    const [list, place = '', part] = path.split('.');
    if (list !== 'nodes') return path;
    const node = draft.nodes[Number(place)];
    const goal = node === undefined ? -1 : goalsIn(draft).indexOf(node);
    if (goal >= 0 && part === 'target') return isOfSheet ? `target.${goal}` : 'target';
    if (isOfSheet || node === undefined) return 'template';
    if (goal === 0) return 'goal';
    const leaf = leavesIn(draft).indexOf(node);
    return leaf < 0 ? 'goal' : `figure.${leaf}`;
  };
  return new Map(problems.map(({ path, message }) => [fieldOf(path), message]));
}

function errorsIn(
  request: ReturnType<typeof formOfGoal>,
  toFields: (problems: readonly Problem[]) => FieldErrors,
): FieldErrors {
  const read = readGoalForm(request);
  return isUsableGoal(read) ? new Map() : toFields(read.problems);
}
