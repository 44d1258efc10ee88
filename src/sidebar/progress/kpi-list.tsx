// The KPIs of the sheet, in the order in which they are worth looking at. One at a time explains itself.

import { useState } from 'preact/hooks';
import type { ProgressView } from '../../protocol/replies';
import { PROGRESS, say } from '../../words';
import { call, isRefusal } from '../server';
import { KpiRow } from './kpi-row';

export function KpiList({ view: { sheet, kpis, notShown } }: { readonly view: ProgressView }) {
  const [open, setOpen] = useState<number | null>(null);
  /** Why the row of the open KPI could not be selected. */
  const [refused, setRefused] = useState<string | null>(null);

  const choose = async (row: number, kpi: string) => {
    setRefused(null);
    setOpen(open === row ? null : row);
    if (open === row) return;
    const reply = await call('selectKpi', { sheet, kpi });
    if (isRefusal(reply)) setRefused(reply.refused);
  };

  if (kpis.length === 0) {
    return (
      <div class="empty">
        <h3>{PROGRESS.noKpis}</h3>
        <p>{PROGRESS.noKpisHelp}</p>
      </div>
    );
  }
  return (
    <section>
      <h2 class="visually-hidden">{PROGRESS.kpis}</h2>
      <ul class="kpi-rows">
        {kpis.map((kpi) => (
          <KpiRow
            key={kpi.row}
            kpi={kpi}
            isOpen={open === kpi.row}
            refused={open === kpi.row ? refused : null}
            onChoose={() => void choose(kpi.row, kpi.name)}
          />
        ))}
      </ul>
      {notShown > 0 && <p class="quiet more">{say(PROGRESS.notShown, { count: notShown })}</p>}
    </section>
  );
}
