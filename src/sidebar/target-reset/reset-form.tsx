// The form that resets a target.

import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../protocol/setup-form';
import { type ResetForm as Filled, type ResetView, readReset } from '../../protocol/target-reset';
import { formatMessage, RESET_FORM } from '../../words';
import { Checkbox } from '../form/choices';
import { AreaField, SelectField, TextField } from '../form/field';
import { elementId, type FieldErrors, type FieldId } from '../form/field-errors';
import { useForm } from '../form/use-form';
import { call, isRefusal } from '../server/call';
import { Busy } from '../ui/busy';
import { Button } from '../ui/button';
import { placeOf, type ShownKpi } from './shown-kpi';

interface ResetFormProps {
  readonly sheet: string;
  readonly kpi: ShownKpi;
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
}

/** The form once it is known what it begins with. */
export function ResetForm(props: ResetFormProps) {
  const { sheet, kpi, onCancel } = props;
  const [view, setView] = useState<ResetView | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    void call('loadReset', placeOf(sheet, kpi)).then((reply) => {
      if (isRefusal(reply)) setRefused(reply.refused);
      else setView(reply);
    });
  }, []);
  const why = refused ?? view?.fixed ?? null;
  if (why !== null) {
    return (
      <>
        <p class="error" role="alert">
          {why}
        </p>
        <Button onClick={onCancel}>{RESET_FORM.cancel}</Button>
      </>
    );
  }
  return view === null ? <Busy text={RESET_FORM.loading} /> : <Fields {...props} view={view} />;
}

function Fields({ sheet, kpi, view, onDone, onCancel }: ResetFormProps & { readonly view: ResetView }) {
  const [filled, setFilled] = useState<Filled>({
    target: '',
    reason: '',
    day: view.last,
    pace: 'usual',
    stood: '',
    replace: false,
  });
  const [isSaving, setSaving] = useState(false);
  const fieldOf = (path: string): FieldId => `reset.${kpi.row}.${path}`;
  const errorsOf = (problems: readonly Problem[]): FieldErrors =>
    new Map(problems.map(({ path, message }) => [fieldOf(path), message]));
  const read = readReset(filled, view);
  const form = useForm(errorsOf('problems' in read ? read.problems : []));

  const save = async () => {
    if (!form.isReady()) return;
    form.accept();
    setSaving(true);
    const reply = await call('resetTarget', { ...placeOf(sheet, kpi), ...filled, from: view.target });
    if (!isRefusal(reply)) {
      await onDone();
      return;
    }
    setSaving(false);
    form.refuse(reply.refused, errorsOf(reply.problems ?? []));
  };
  const field = (name: 'target' | 'reason' | 'day' | 'stood') => ({
    id: elementId(fieldOf(name)),
    value: filled[name],
    error: form.shown.get(fieldOf(name)),
    onInput: (value: string) => {
      setFilled({ ...filled, [name]: value });
      form.typed(fieldOf(name));
    },
    onLeave: () => form.left(fieldOf(name)),
  });
  const { stood } = view;
  const isLatest = filled.day === view.last && stood !== null;
  const consent = form.shown.get(fieldOf('replace'));
  return (
    <form
      class="target-form"
      aria-label={formatMessage(RESET_FORM.openOf, { kpi: kpi.name })}
      aria-busy={isSaving}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) void save();
      }}
    >
      <h3>{RESET_FORM.title}</h3>
      <p>{formatMessage(RESET_FORM.now, { target: view.shown })}</p>
      {view.before.map((text) => (
        <p key={text} class="quiet">
          {text}
        </p>
      ))}
      <div inert={isSaving}>
        <TextField {...field('target')} label={RESET_FORM.target} isNumber isRequired />
        <AreaField {...field('reason')} label={RESET_FORM.reason} help={RESET_FORM.reasonHelp} isRequired />
        <TextField
          {...field('day')}
          type="date"
          label={RESET_FORM.day}
          help={RESET_FORM.dayHelp}
          isRequired
        />
        {view.isLineOffered && (
          <SelectField
            id={elementId(fieldOf('pace'))}
            label={RESET_FORM.pace}
            value={filled.pace}
            options={[
              ['usual', RESET_FORM.usual],
              ['line', RESET_FORM.line],
            ]}
            error={form.shown.get(fieldOf('pace'))}
            help={
              filled.pace === 'line' ? RESET_FORM.lineHelp : view.isPlanned ? RESET_FORM.planHelp : undefined
            }
            onChoose={(pace) => {
              setFilled({ ...filled, pace });
              form.typed(fieldOf('pace'));
            }}
          />
        )}
        {filled.pace === 'line' && (
          <TextField
            {...field('stood')}
            label={RESET_FORM.stood}
            isNumber
            help={
              isLatest && stood !== null
                ? formatMessage(RESET_FORM.stoodHelp, { stood: stood.text, day: stood.day })
                : RESET_FORM.stoodAsk
            }
          />
        )}
        {view.formula !== null && (
          <>
            <p class="clipped">{formatMessage(RESET_FORM.fromFormula, { formula: view.formula })}</p>
            <Checkbox
              id={elementId(fieldOf('replace'))}
              label={RESET_FORM.replace}
              isOn={filled.replace}
              help={consent}
              onToggle={(replace) => setFilled({ ...filled, replace })}
            />
          </>
        )}
      </div>
      {form.refused !== null && form.refused.message !== '' && (
        <p class="error" role="alert">
          {form.refused.message}
        </p>
      )}
      <div class="pair">
        <Button type="submit" look="primary" busy={isSaving ? RESET_FORM.saving : null}>
          {RESET_FORM.save}
        </Button>
        <Button onClick={onCancel} isBlocked={isSaving}>
          {RESET_FORM.cancel}
        </Button>
      </div>
    </form>
  );
}
