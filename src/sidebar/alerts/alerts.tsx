// Alerts of a file that has progress sheets.

import { useState } from 'preact/hooks';
import type { AlertsForm, AlertsView } from '../../protocol/alerts';
import { ALERTS, formatMessage, shownTime } from '../../words';
import { Switch } from '../form/choices';
import { ErrorLink, ErrorSummary } from '../form/error-summary';
import { elementId } from '../form/field-errors';
import { useForm } from '../form/use-form';
import { call, isRefusal } from '../server/call';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { isSame } from './draft';
import { byField, errorsIn, fieldOf, labelOf } from './errors';
import { LastCheck } from './last-check';
import { MoreChoices } from './more-choices';
import type { PartProps, Work } from './part';
import { ToConfirm } from './to-confirm';
import { TryOut, useTried } from './try-out';
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

export function Alerts(props: AlertsProps) {
  const { view, draft, isRestored, notRead, onEdit, onDiscard, onSaved, onTurnedOff, onRead } = props;
  const isTheirs = view.isSomeoneElses;
  const choices = isTheirs ? view.form : draft;
  const form = useForm(isTheirs ? new Map() : errorsIn(choices));
  const [work, setWork] = useState<Work>(null);
  const tried = useTried();
  const [saved, setSaved] = useState<string | null>(null);
  const isChanged = !isSame(choices, view.form);

  const edit = (change: Partial<AlertsForm>) => {
    onEdit(change);
    setSaved(null);
    for (const name of Object.keys(change)) form.typed(fieldOf(name as keyof AlertsForm));
  };
  const keep = async (wanted: AlertsForm, done: (kept: AlertsView) => void) => {
    form.accept();
    setSaved(null);
    setWork('save');
    const reply = await call('saveAlerts', wanted);
    setWork(null);
    if (isRefusal(reply)) {
      const errors = byField(reply.problems ?? []);
      form.refuse(reply.refused, errors);
      // Someone else may have been quicker.
      if (errors.size === 0) void onRead();
      return;
    }
    setSaved(reply.form.isOn ? ALERTS.savedOn : ALERTS.savedOff);
    done(reply);
  };

  const part: PartProps = {
    view,
    form: choices,
    edit,
    errors: form.shown,
    left: (name) => form.left(fieldOf(name)),
  };
  const isSaving = work === 'save';
  // Before the check is on, right below its switch: what it would do.
  const tryOut = (
    <TryOut
      view={view}
      form={choices}
      work={work}
      onWork={setWork}
      isReady={form.isReady}
      onProblems={(problems, message) => form.refuse(message, byField(problems))}
      onRead={onRead}
      isUnasked={!view.form.isOn}
      tried={tried}
    />
  );
  return (
    <form class="alerts" aria-busy={work !== null} onSubmit={(event) => event.preventDefault()} noValidate>
      <div class="scroller" inert={isSaving}>
        <ErrorSummary form={form} labelOf={labelOf} />
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
            <p>{formatMessage(ALERTS.lastError, { when: shownTime(view.lastError.when) })}</p>
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
        <LastCheck view={view} work={work} onWork={setWork} isChanged={isChanged} onRead={onRead} />
        {view.toConfirm.length > 0 && (
          <ToConfirm view={view} work={work} onWork={setWork} onConfirmed={onTurnedOff} />
        )}
        <fieldset class="part" disabled={isTheirs}>
          <section>
            <Switch
              id={elementId(fieldOf('isOn'))}
              label={ALERTS.isWanted}
              isOn={choices.isOn}
              help={isTheirs ? undefined : privacyOf(view.me)}
              onToggle={(isOn) => edit({ isOn })}
            />
          </section>
          {!view.form.isOn && tryOut}
          <WhenAndWhat {...part} />
          <MoreChoices {...part} />
        </fieldset>
        {view.form.isOn && tryOut}
      </div>
      <div class="footer">
        <ErrorLink form={form} />
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
              onClick={() => form.isReady() && void keep(choices, onSaved)}
            >
              {view.isStopped && !isChanged ? ALERTS.startAgain : saveLabel(choices.isOn, view.form.isOn)}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

function privacyOf(me: string): string {
  return me === '' ? ALERTS.privacyNobody : formatMessage(ALERTS.privacy, { me });
}

function saveLabel(willBeOn: boolean, isOn: boolean): string {
  if (willBeOn === isOn) return ALERTS.save;
  return willBeOn ? ALERTS.saveOn : ALERTS.saveOff;
}
