// Where the figures of a goal tree come from: typed, out of the log, or a KPI that is there.

import type { GoalStart } from '../../protocol/goal-form';
import type { Unit } from '../../sheet/numbers/units';
import type { GoalNode } from '../../sheet/setup/goal-setup';
import { formatMessage, GOAL_FORM, UNIT_WORDS } from '../../words';
import { optionsOf, SelectField, TextField } from '../form/field';
import { elementId, type FieldId } from '../form/field-errors';
import {
  figureOf,
  type GoalDraft,
  goalsIn,
  kpiKey,
  leavesIn,
  sheetsFor,
  withFigure,
  withTarget,
  withUnit,
} from './goal-draft';

interface FiguresProps {
  readonly draft: GoalDraft;
  readonly start: GoalStart;
  readonly errorOf: (field: FieldId) => string | undefined;
  readonly onEdit: (change: (before: GoalDraft) => GoalDraft, field: FieldId) => void;
}

/** For each factor where its figure comes from. */
export function Figures(props: FiguresProps) {
  return (
    <section>
      <h2>{GOAL_FORM.figures}</h2>
      {leavesIn(props.draft).map((node, index) => (
        // By place: choosing a KPI renames the node.
        <Figure key={index} {...props} node={node} field={`figure.${index}`} />
      ))}
    </section>
  );
}

/** For each goal that a progress sheet names: its figure, and its target unless a KPI has it. */
export function GoalsOfSheet(props: FiguresProps & { readonly onLeave: (field: FieldId) => void }) {
  const { draft, errorOf, onEdit, onLeave } = props;
  return (
    <section>
      {goalsIn(draft).map((goal, index) => {
        const target: FieldId = `target.${index}`;
        return (
          <div key={index}>
            <Figure {...props} node={goal} field={`goalFigure.${index}`} />
            {goal.source !== 'kpi' && (
              <div class="pair">
                <TextField
                  id={elementId(target)}
                  label={formatMessage(GOAL_FORM.targetOf, { node: goal.name })}
                  value={draft.targets[index] ?? ''}
                  error={errorOf(target)}
                  isNumber
                  onInput={(typed) => onEdit((before) => withTarget(before, index, typed), target)}
                  onLeave={() => onLeave(target)}
                />
                <SelectField<Unit | ''>
                  id={elementId(`unit.${index}`)}
                  label={GOAL_FORM.unit}
                  value={goal.unit ?? ''}
                  options={[['', ''], ...optionsOf(UNIT_WORDS)]}
                  onChoose={(unit) => onEdit((before) => withUnit(before, goal, unit || null), target)}
                />
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}

interface FigureProps extends FiguresProps {
  readonly node: GoalNode;
  readonly field: FieldId;
}

function Figure({ draft, start, errorOf, onEdit, node, field }: FigureProps) {
  const shown = sheetsFor(draft, start);
  const options = [
    ['typed', GOAL_FORM.typed] as const,
    ...(start.hasLog ? [['log', GOAL_FORM.log] as const] : []),
    ...start.sheets.flatMap((sheet, place) =>
      // The one that is chosen stays, whatever days the tree gets.
      shown.includes(sheet) || sheet.name === node.kpiSheet
        ? sheet.kpis.map(
            ({ name }) =>
              [
                kpiKey(place, name),
                formatMessage(GOAL_FORM.ofKpi, { kpi: name, sheet: sheet.name }),
              ] as const,
          )
        : [],
    ),
  ];
  return (
    <SelectField
      id={elementId(field)}
      error={errorOf(field)}
      label={formatMessage(GOAL_FORM.figure, { node: node.name })}
      value={figureOf(node, start)}
      options={options}
      onChoose={(figure) => onEdit((before) => withFigure(before, node, figure, start), field)}
    />
  );
}
