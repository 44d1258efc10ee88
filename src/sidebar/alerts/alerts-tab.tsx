// The Alerts tab: where alerts stand, and what someone chooses about them.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AlertsForm, AlertsView } from '../../protocol/alerts';
import { ALERTS, SIDEBAR } from '../../words';
import { call, isRefusal } from '../server/call';
import { Busy } from '../ui/busy';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { useReturns } from '../ui/returns';
import { Alerts } from './alerts';
import { keepDraft, keptDraft, rebased } from './draft';

interface AlertsTabProps {
  readonly isShown: boolean;
  readonly onSetUp: () => void;
}

/** What is kept, and what is being changed about it. */
interface Loaded {
  readonly view: AlertsView;
  readonly draft: AlertsForm;
  readonly isRestored: boolean;
}

export function AlertsTab({ isShown, onSetUp }: AlertsTabProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  /** An answer that was overtaken by a later question is of no use. */
  const asked = useRef(0);
  const lastRead = useRef(0);

  const show = (view: AlertsView) => {
    asked.current += 1;
    setRefused(null);
    setLoaded((before) => {
      if (before !== null) {
        return { ...before, view, draft: rebased(before.draft, before.view.form, view.form) };
      }
      const kept = keptDraft(view.form);
      return { view, draft: kept ?? view.form, isRestored: kept !== null };
    });
  };
  const load = async () => {
    lastRead.current = Date.now();
    asked.current += 1;
    const question = asked.current;
    const reply = await call('loadAlerts');
    if (question !== asked.current) return;
    if (isRefusal(reply)) setRefused(reply.refused);
    else show(reply);
  };
  // Whenever the tab comes up: there may be a new sheet, or someone else's choices.
  useEffect(() => {
    if (isShown) void load();
  }, [isShown]);
  // And whenever someone comes back to it: the menu has a check of its own.
  useReturns(isShown && loaded !== null, lastRead, () => void load());
  useEffect(() => {
    if (loaded !== null) keepDraft(loaded.draft, loaded.view.form);
  }, [loaded]);

  if (loaded === null) {
    if (refused === null) return <Busy text={ALERTS.loading} isPage />;
    const again = () => {
      setRefused(null);
      void load();
    };
    return <Failure message={refused} onTryAgain={again} />;
  }
  const { view, draft, isRestored } = loaded;
  if (view.sheets.length === 0 && view.turnedOnBy === null) {
    return (
      <div class="scroller">
        <div class="empty">
          <h2>{ALERTS.noSheet}</h2>
          <p>{ALERTS.noSheetHelp}</p>
          <div class="stack">
            <Button look="primary" onClick={onSetUp}>
              {SIDEBAR.goToSetUp}
            </Button>
          </div>
        </div>
      </div>
    );
  }
  return (
    <Alerts
      view={view}
      draft={draft}
      isRestored={isRestored}
      notRead={refused}
      onEdit={(change) => setLoaded((now) => now && { ...now, draft: { ...now.draft, ...change } })}
      onDiscard={() => setLoaded((now) => now && { ...now, draft: now.view.form, isRestored: false })}
      onSaved={(saved) => {
        asked.current += 1;
        setLoaded({ view: saved, draft: saved.form, isRestored: false });
      }}
      onTurnedOff={show}
      onRead={load}
    />
  );
}
