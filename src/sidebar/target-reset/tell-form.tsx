// The form that tells stakeholders: the mail is previewed before it goes, with everyone who gets it.

import { useState } from 'preact/hooks';
import type { Problem } from '../../protocol/setup-form';
import { readTelling, type TellPreview } from '../../protocol/stakeholders';
import { formatMessage, LIST_JOIN, TELL_FORM } from '../../words';
import { Checkbox } from '../form/choices';
import { AreaField } from '../form/field';
import { elementId, type FieldErrors, type FieldId } from '../form/field-errors';
import { useForm } from '../form/use-form';
import { call, isRefusal } from '../server/call';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { placeOf, type ShownKpi } from './shown-kpi';

interface TellFormProps {
  readonly sheet: string;
  readonly kpi: ShownKpi;
  /** What is said of it. */
  readonly onSent: (said: string) => void;
  readonly onCancel: () => void;
}

export function TellForm({ sheet, kpi, onSent, onCancel }: TellFormProps) {
  const [typed, setTyped] = useState({ to: '', words: '' });
  const [preview, setPreview] = useState<TellPreview | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** Whether it may have gone before; null: nobody has asked. */
  const [again, setAgain] = useState<boolean | null>(null);
  const fieldOf = (path: string): FieldId => `tell.${kpi.row}.${path}`;
  const errorsOf = (problems: readonly Problem[]): FieldErrors =>
    new Map(problems.map(({ path, message }) => [fieldOf(path), message]));
  const read = readTelling(typed);
  const form = useForm(errorsOf('problems' in read ? read.problems : []));
  const draft = { ...placeOf(sheet, kpi), ...typed };

  const look = async () => {
    if (!form.isReady()) return;
    form.accept();
    setBusy(true);
    const reply = await call('previewTelling', draft);
    setBusy(false);
    if (isRefusal(reply)) form.refuse(reply.refused, errorsOf(reply.problems ?? []));
    else {
      setAgain(null);
      setPreview(reply);
    }
  };
  const send = async ({ text }: TellPreview) => {
    form.accept();
    setBusy(true);
    const reply = await call('tellStakeholders', { ...draft, previewed: text, again: again === true });
    setBusy(false);
    if (!isRefusal(reply)) {
      onSent(formatMessage(TELL_FORM.sent, { to: reply.sentTo.join(LIST_JOIN) }));
      return;
    }
    if ('asksAgain' in reply) setAgain(false);
    form.refuse(reply.refused, new Map());
  };
  const field = (name: 'to' | 'words') => ({
    id: elementId(fieldOf(name)),
    value: typed[name],
    error: form.shown.get(fieldOf(name)),
    onInput: (value: string) => {
      setTyped({ ...typed, [name]: value });
      form.typed(fieldOf(name));
    },
    onLeave: () => form.left(fieldOf(name)),
  });
  return (
    <form
      class="target-form"
      aria-label={formatMessage(TELL_FORM.openOf, { kpi: kpi.name })}
      aria-busy={isBusy}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void (preview === null ? look() : send(preview));
      }}
    >
      <h3>{TELL_FORM.title}</h3>
      {preview === null ? (
        <div inert={isBusy}>
          <AreaField {...field('to')} label={TELL_FORM.to} help={TELL_FORM.toHelp} isRequired />
          <AreaField {...field('words')} label={TELL_FORM.words} help={TELL_FORM.wordsHelp} />
        </div>
      ) : (
        <Previewed preview={preview} />
      )}
      {form.refused !== null && form.refused.message !== '' && (
        <p class="error" role="alert">
          {form.refused.message}
        </p>
      )}
      {preview !== null && again !== null && (
        <Checkbox id={elementId(fieldOf('again'))} label={TELL_FORM.again} isOn={again} onToggle={setAgain} />
      )}
      <div class="pair">
        <Button
          type="submit"
          look="primary"
          busy={isBusy ? (preview === null ? TELL_FORM.previewing : TELL_FORM.sending) : null}
        >
          {preview === null ? TELL_FORM.preview : TELL_FORM.send}
        </Button>
        {preview !== null && (
          <Button
            isBlocked={isBusy}
            onClick={() => {
              form.accept();
              setPreview(null);
            }}
          >
            {TELL_FORM.change}
          </Button>
        )}
        <Button onClick={onCancel} isBlocked={isBusy}>
          {TELL_FORM.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The mail as it would go: to whom, and both ways in which it is read. */
function Previewed({ preview: { to, outside, subject, text, html } }: { readonly preview: TellPreview }) {
  return (
    <div class="mail-preview">
      <p role="status">{formatMessage(TELL_FORM.goesTo, { to: to.join(LIST_JOIN) })}</p>
      {outside.length > 0 && (
        <Notice tone="careful">
          <p>{formatMessage(TELL_FORM.outside, { outside: outside.join(LIST_JOIN) })}</p>
        </Notice>
      )}
      <p>
        <b>{TELL_FORM.subject}</b> {subject}
      </p>
      {/* Nothing in it may run, or leave its frame. */}
      <iframe title={TELL_FORM.picture} sandbox="" srcDoc={html} />
      <Fold label={TELL_FORM.asText}>
        <p class="mail-text">{text}</p>
      </Fold>
    </div>
  );
}
