// One KPI: how it stands on two lines, and on demand why.

import type { KpiView } from '../../protocol/replies';
import { KPI_ROW, say } from '../../words';
import { ChevronIcon, ClockIcon } from '../ui/icons';
import { Explained } from './explained';
import { StatusChip, toneOf } from './status-chip';

interface KpiRowProps {
  readonly kpi: KpiView;
  readonly isOpen: boolean;
  readonly refused: string | null;
  readonly onChoose: () => void;
}

export function KpiRow({ kpi, isOpen, refused, onChoose }: KpiRowProps) {
  const { name, row, status, gap, isLeading, overdue, owner } = kpi;
  const body = `explained-${row}`;
  return (
    <li class={`kpi-row ${toneOf(status)}`}>
      <button
        type="button"
        class="toggle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={onChoose}
      >
        <ChevronIcon />
        <span class="kpi-lines">
          <span class="kpi-line">
            <span class="kpi-name" title={owner === '' ? name : `${name} (${owner})`}>
              {name}
            </span>
            {gap !== null && (
              <span class="kpi-gap">
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
        </span>
      </button>
      {isOpen && (
        <div id={body} class="explained">
          {refused !== null && (
            <p class="mistake" role="alert">
              {refused}
            </p>
          )}
          <Explained explanation={kpi.explanation} status={status} />
        </div>
      )}
    </li>
  );
}

function landingOf({ landing, target }: KpiView): string {
  if (landing !== null && target !== null) return say(KPI_ROW.landing, { landing, target });
  if (landing !== null) return say(KPI_ROW.landingOnly, { landing });
  return target === null ? '' : say(KPI_ROW.targetOnly, { target });
}
