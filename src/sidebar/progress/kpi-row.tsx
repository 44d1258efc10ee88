// One KPI: how it stands on two lines, and on demand what is being done about it, and why it stands so.

import { useState } from 'preact/hooks';
import { toneOf } from '../../kpi/tone';
import type { KpiView } from '../../protocol/replies';
import { formatMessage, KPI_NOTE_WORDS, KPI_ROW } from '../../words';
import { TargetWays } from '../target-reset/target-ways';
import { ClockIcon } from '../ui/icons';
import { StatusChip } from '../ui/status-chip';
import { UnfoldButton } from '../ui/unfold-button';
import { Explained } from './explained';
import { Notes, type NotesProps } from './notes';

interface KpiRowProps extends NotesProps {
  readonly isOpen: boolean;
  readonly refused: string | null;
  readonly onChoose: () => void;
  /** Whether a form of its target is open: what is typed there waits, whatever else is looked at. */
  readonly onWorking: (isWorking: boolean) => void;
}

export function KpiRow({ isOpen, refused, onChoose, onWorking, ...noted }: KpiRowProps) {
  const [isWorking, setWorking] = useState(false);
  const { kpi, draft } = noted;
  const { name, row, status, gap, isLeading, overdue, actionDue, owner } = kpi;
  const body = `explained-${row}`;
  return (
    <li class="kpi-row">
      <UnfoldButton isOpen={isOpen} body={body} onToggle={onChoose}>
        <span class="kpi-lines">
          <span class="kpi-line">
            <span class="kpi-name" title={owner === '' ? name : `${name} (${owner})`}>
              {name}
            </span>
            {gap !== null && (
              <span class={`kpi-gap ${toneOf(status)}`}>
                <span class="visually-hidden">{KPI_ROW.gap} </span>
                {gap}
              </span>
            )}
          </span>
          <span class="kpi-line">
            <StatusChip status={status} />
            {isLeading && <span class="kpi-note">{KPI_ROW.leading}</span>}
            <span class="kpi-landing">{landingOf(kpi)}</span>
          </span>
          {overdue !== null && (
            <span class="kpi-note overdue">
              <ClockIcon />
              {overdue}
            </span>
          )}
          {actionDue !== null && (
            <span class="kpi-note overdue">
              <ClockIcon />
              {actionDue}
            </span>
          )}
          {(draft !== null || isWorking) && !isOpen && (
            <span class="kpi-note overdue">{KPI_NOTE_WORDS.unsaved}</span>
          )}
        </span>
      </UnfoldButton>
      {(isOpen || isWorking) && (
        <div id={body} class="explained" hidden={!isOpen}>
          {refused !== null && (
            <p class="error" role="alert">
              {refused}
            </p>
          )}
          <Notes {...noted} />
          <TargetWays
            sheet={noted.sheet}
            kpi={kpi}
            onChanged={noted.onSaved}
            onWorking={(now) => {
              setWorking(now);
              onWorking(now);
            }}
          />
          <Explained
            from={kpi.from}
            explanation={kpi.explanation}
            burnUp={kpi.burnUp}
            status={status}
            worked={kpi.worked ?? []}
            manual={kpi.manual}
          />
        </div>
      )}
    </li>
  );
}

function landingOf({ landing, target, isFinished }: KpiView): string {
  if (landing !== null && target !== null)
    return formatMessage(isFinished ? KPI_ROW.ended : KPI_ROW.landing, { landing, target });
  if (landing !== null)
    return formatMessage(isFinished ? KPI_ROW.endedOnly : KPI_ROW.landingOnly, { landing });
  return target === null ? '' : formatMessage(KPI_ROW.targetOnly, { target });
}
