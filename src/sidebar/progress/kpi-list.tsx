// The KPIs of the sheet, in the order in which they are worth looking at. One at a time explains itself.

import { useEffect, useState } from 'preact/hooks';
import type { KpiView, ProgressView } from '../../protocol/replies';
import { formatMessage, PROGRESS } from '../../words';
import { call, isRefusal } from '../server/call';
import { KpiRow } from './kpi-row';
import { type Drafts, isTouched, keysOf, type NotesDraft, rebased } from './notes-draft';

interface KpiListProps {
  readonly view: ProgressView;
  readonly onRead: () => Promise<void>;
  /** Whether something is being edited: then nothing may be read anew unasked. */
  readonly onEditing: (isEditing: boolean) => void;
}

export function KpiList({ view, onRead, onEditing }: KpiListProps) {
  const { sheet, kpis, notShown } = view;
  const [open, setOpen] = useState<string | null>(null);
  /** Why the row of the open KPI could not be selected. */
  const [refused, setRefused] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  /** The KPIs of which a form of the target is open. */
  const [working, setWorking] = useState<ReadonlySet<string>>(new Set());
  const keys = keysOf(kpis);

  useEffect(() => onEditing(drafts.size + working.size > 0), [drafts.size, working.size]);
  useEffect(() => () => onEditing(false), []);
  // Another sheet has other KPIs; the same one may say something else by now.
  useEffect(() => {
    const shown = new Map([...keys].map(([kpi, key]) => [key, kpi]));
    setDrafts((before) => {
      const kept = [...before].flatMap(([key, draft]) => {
        const kpi = shown.get(key);
        return kpi === undefined ? [] : [[key, rebased(draft, kpi.notes, false)] as const];
      });
      return new Map(kept);
    });
  }, [view]);

  const keepDraft = (key: string, draft: NotesDraft | null) =>
    setDrafts((before) => {
      const after = new Map([...before].filter(([other]) => other !== key));
      if (draft !== null) after.set(key, draft);
      return after;
    });
  const choose = async (key: string, { name }: KpiView) => {
    setRefused(null);
    // A form in which nothing was typed goes with its row; what was typed waits.
    setDrafts((before) => new Map([...before].filter(([, draft]) => isTouched(draft))));
    setOpen(open === key ? null : key);
    if (open === key) return;
    const reply = await call('selectKpi', { sheet, kpi: name });
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
        {kpis.map((kpi) => {
          const key = keys.get(kpi) ?? '';
          return (
            <KpiRow
              key={key}
              sheet={sheet}
              kpi={kpi}
              isOpen={open === key}
              refused={open === key ? refused : null}
              onChoose={() => void choose(key, kpi)}
              draft={drafts.get(key) ?? null}
              onDraft={(draft) => keepDraft(key, draft)}
              onSaved={onRead}
              onWorking={(isWorking) =>
                setWorking((before) => {
                  const others = [...before].filter((one) => one !== key);
                  return new Set(isWorking ? [...others, key] : others);
                })
              }
            />
          );
        })}
      </ul>
      {notShown > 0 && <p class="quiet more">{formatMessage(PROGRESS.notShown, { count: notShown })}</p>}
    </section>
  );
}
