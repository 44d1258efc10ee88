// Alerts of a file that has progress sheets.

import { useState } from 'preact/hooks';
import type { AlertsForm, AlertsView } from '../../protocol/alerts';
import { ALERTS, say } from '../../words';
import { call, isRefusal } from '../server';
import { Button } from '../ui/button';
import { Switch } from '../ui/choices';
import { useFieldFocus } from '../ui/field-focus';
import { MistakeSummary, mistakeCount } from '../ui/mistake-summary';
import { Notice } from '../ui/notice';
import { elementId, type FieldId, type Mistakes, useTelling } from '../ui/telling';
import { isSame } from './draft';
import { byField, fieldOf, labelOf, mistakesIn } from './mistakes';
import { MoreChoices } from './more-choices';
import { Standing } from './standing';
import { ToConfirm } from './to-confirm';
import { TryOut } from './try-out';
import { WhenAndWhat } from './when-and-what';

interface AlertsProps {
  readonly view: AlertsView;
  readonly draft: AlertsForm;
  readonly isRestored: boolean;
  /** Why it could not be read anew. */
  readonly notRead: string | null;
  readonly onEdit: (change: Partial<AlertsForm>) => void;
  readonly onDiscard: () => void;
  readonly onSaved: (view: AlertsView) => void;
  readonly onTurnedOff: (view: AlertsView) => void;
  readonly onRead: () => Promise<void>;
}

/** What each part of the form gets. */
export interface PartProps {
  readonly view: AlertsView;
  readonly form: AlertsForm;
  readonly mistakes: Mistakes;
  readonly edit: (change: Partial<AlertsForm>) => void;
  readonly left: (field: keyof AlertsForm) => void;
}

/** What is being done; one thing at a time. */
export type Work = 'save' | 'preview' | 'test' | 'check' | 'confirm' | null;

export function Alerts(props: AlertsProps) {
  const { view, draft, isRestored, notRead, onEdit, onDiscard, onSaved, onTurnedOff, onRead } = props;
  const isTheirs = view.isSomeoneElses;
  const form = isTheirs ? view.form : draft;
  const current = isTheirs ? new Map<FieldId, string>() : mistakesIn(form);
  const telling = useTelling(current);
  const focusField = useFieldFocus();
  const [work, setWork] = useState<Work>(null);
  const [refused, setRefused] = useState<{ message: string; fields: readonly FieldId[] } | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const isChanged = !isSame(form, view.form);

  const edit = (change: Partial<AlertsForm>) => {
    onEdit(change);
    setSaved(null);
    for (const name of Object.keys(change)) telling.typed(fieldOf(name as keyof AlertsForm));
  };
  const refuse = (message: string, mistakes: Mistakes) => {
    const fields = [...mistakes.keys()];
    setRefused({ message, fields });
    if (fields[0] !== undefined) focusField(fields[0]);
  };
  /** Whether the form can be used; where it can't, that is said. */
  const isReady = () => {
    if (current.size === 0) return true;
    telling.sayAll(current);
    refuse('', current);
    return false;
  };
  const keep = async (wanted: AlertsForm, done: (kept: AlertsView) => void) => {
    setRefused(null);
    setSaved(null);
    setWork('save');
    const reply = await call('saveAlerts', wanted);
    setWork(null);
    if (isRefusal(reply)) {
      const servers = byField(reply.problems ?? []);
      telling.sayServers(servers);
      refuse(reply.refused, servers);
      // Someone else may have been quicker.
      if (servers.size === 0) void onRead();
      return;
    }
    setSaved(reply.form.isOn ? ALERTS.savedOn : ALERTS.savedOff);
    done(reply);
  };
  const refuseProblems = (reply: { refused: string; problems?: Parameters<typeof byField>[0] }) => {
    const servers = byField(reply.problems ?? []);
    telling.sayServers(servers);
    if (servers.size > 0) refuse(reply.refused, servers);
  };

  const part: PartProps = {
    ...{ view, form, edit },
    mistakes: telling.shown,
    left: (name) => telling.left(fieldOf(name)),
  };
  const stillWrong = refused?.fields.filter((field) => telling.shown.has(field)) ?? [];
  const isMended = refused !== null && refused.fields.length > 0 && stillWrong.length === 0;
  const isSaving = work === 'save';
  return (
    <form class="alerts" aria-busy={work !== null} onSubmit={(event) => event.preventDefault()} noValidate>
      <div class="scroller" inert={isSaving}>
        {refused !== null && !isMended && (
          <MistakeSummary
            message={refused.message}
            fields={stillWrong}
            mistakes={telling.shown}
            labelOf={labelOf}
            onGo={focusField}
          />
        )}
        {notRead !== null && (
          <Notice tone="careful">
            <p>{notRead}</p>
          </Notice>
        )}
        {isRestored && isChanged && (
          <Notice>
            <p>{ALERTS.restored}</p>
          </Notice>
        )}
        {view.lastError !== null && (
          <Notice tone="bad">
            <p>{say(ALERTS.lastError, { when: view.lastError.when })}</p>
            <p class="why">{view.lastError.why}</p>
            <p class="why">{ALERTS.lastErrorHelp}</p>
          </Notice>
        )}
        {view.notice !== null && (
          <Notice tone="careful">
            <p>{view.notice}</p>
          </Notice>
        )}
        {view.isStopped && (
          <Notice tone="careful">
            <p>{ALERTS.stopped}</p>
          </Notice>
        )}
        <Standing view={view} work={work} onWork={setWork} isChanged={isChanged} onRead={onRead} />
        {view.toConfirm.length > 0 && (
          <ToConfirm view={view} work={work} onWork={setWork} onConfirmed={onTurnedOff} />
        )}
        <fieldset class="part" disabled={isTheirs}>
          <section>
            <Switch
              id={elementId(fieldOf('isOn'))}
              label={ALERTS.isWanted}
              isOn={form.isOn}
              help={isTheirs ? undefined : privacyOf(view.me)}
              onToggle={(isOn) => edit({ isOn })}
            />
          </section>
          <WhenAndWhat {...part} />
          <MoreChoices {...part} />
        </fieldset>
        <TryOut
          view={view}
          form={form}
          work={work}
          onWork={setWork}
          isReady={isReady}
          onProblems={refuseProblems}
          onRead={onRead}
        />
      </div>
      <div class="footer">
        {stillWrong[0] !== undefined && (
          <button type="button" class="link mistake" onClick={() => focusField(stillWrong[0] ?? '')}>
            {mistakeCount(stillWrong.length)}
          </button>
        )}
        {isTheirs ? (
          <>
            <p class="help">{ALERTS.turnOffHelp}</p>
            <Button
              look="primary"
              busy={isSaving ? ALERTS.turningOff : null}
              isBlocked={work !== null}
              onClick={() => keep({ ...view.form, isOn: false }, onTurnedOff)}
            >
              {ALERTS.turnOff}
            </Button>
          </>
        ) : (
          <>
            <div class="footer-line">
              <p class="help" role="status">
                {isChanged ? ALERTS.unsaved : (saved ?? ALERTS.allSaved)}
              </p>
              {isChanged && !isSaving && (
                <Button look="link" onClick={onDiscard}>
                  {ALERTS.discard}
                </Button>
              )}
            </div>
            <Button
              look="primary"
              busy={isSaving ? ALERTS.saving : null}
              isBlocked={work !== null || (!isChanged && !view.isStopped)}
              onClick={() => isReady() && void keep(form, onSaved)}
            >
              {view.isStopped && !isChanged ? ALERTS.startAgain : saveLabel(form.isOn, view.form.isOn)}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

function privacyOf(me: string): string {
  return me === '' ? ALERTS.privacyNobody : say(ALERTS.privacy, { me });
}

function saveLabel(willBeOn: boolean, isOn: boolean): string {
  if (willBeOn === isOn) return ALERTS.save;
  return willBeOn ? ALERTS.saveOn : ALERTS.saveOff;
}
