// One KPI of the list: a line that says what it is, and unfolds to its fields.

import type { ComponentChildren } from 'preact';
import { readAmount } from '../../protocol/amounts';
import type { KpiForm } from '../../protocol/setup-form';
import { valueText } from '../../sheet/numbers/value-text';
import { formatMessage, KPI_FORM } from '../../words';
import { DownIcon, RemoveIcon, UpIcon } from '../ui/icons';
import { CardTitle, UnfoldButton } from '../ui/unfold-button';
import { kpiField } from './errors';
import { KpiFields, type KpiFieldsProps } from './kpi-fields';

interface KpiCardProps extends KpiFieldsProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onToggle: () => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

export function KpiCard(props: KpiCardProps) {
  const { kpi, name, isOpen, isFirst, isLast, onToggle, onMove, onRemove } = props;
  const { id, form } = kpi;
  const mistakes = (Object.keys(form) as (keyof KpiForm)[]).filter((field) =>
    props.errors.has(kpiField(id, field)),
  ).length;
  const body = `kpi-${id}`;
  return (
    <li class={isOpen ? 'card open' : 'card'} data-kpi={id}>
      <div class="card-head">
        <UnfoldButton isOpen={isOpen} body={body} onToggle={onToggle}>
          <CardTitle name={name} line={lineOf(form, props.areTargetsPlanned)} mistakes={mistakes} />
        </UnfoldButton>
        <fieldset class="card-actions" aria-label={formatMessage(KPI_FORM.actions, { kpi: name })}>
          <IconButton
            label={formatMessage(KPI_FORM.moveUp, { kpi: name })}
            step={-1}
            isOff={isFirst}
            onClick={() => onMove(-1)}
          >
            <UpIcon />
          </IconButton>
          <IconButton
            label={formatMessage(KPI_FORM.moveDown, { kpi: name })}
            step={1}
            isOff={isLast}
            onClick={() => onMove(1)}
          >
            <DownIcon />
          </IconButton>
          <IconButton label={formatMessage(KPI_FORM.remove, { kpi: name })} onClick={onRemove}>
            <RemoveIcon />
          </IconButton>
        </fieldset>
      </div>
      {isOpen && (
        <div id={body} class="card-body">
          <KpiFields {...props} />
        </div>
      )}
    </li>
  );
}

/** `ana@example.com · £1,065,073` */
const lineOf = (form: KpiForm, areTargetsPlanned: boolean) =>
  `${form.owner.trim() || KPI_FORM.noOwner} · ${targetOf(form, areTargetsPlanned)}`;

/** The target as the sheet will show it; as it was typed where that is not a number. */
function targetOf({ target, unit, blankTarget }: KpiForm, areTargetsPlanned: boolean): string {
  const read = readAmount(target, unit);
  if ('message' in read) return target.trim();
  if (read.amount !== null) return valueText(read.amount, { unit, target: read.amount });
  return areTargetsPlanned && blankTarget !== 'none' ? KPI_FORM.plannedTarget : KPI_FORM.noTarget;
}

interface IconButtonProps {
  readonly label: string;
  readonly step?: 1 | -1;
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function IconButton({ label, step, isOff = false, onClick, children }: IconButtonProps) {
  // Not `disabled`: whoever moves a KPI to the end would lose the focus there.
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      data-step={step}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
