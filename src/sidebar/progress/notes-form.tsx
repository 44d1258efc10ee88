// Editing who answers for a KPI and what is being done about it: what is wrong is said beside the field.

import { useState } from 'preact/hooks';
import { parseDay } from '../../kpi/civil-date';
import { noteProblems } from '../../protocol/read-notes';
import type { KpiView } from '../../protocol/replies';
import type { Problem } from '../../protocol/setup-form';
import { NOTE_FIELDS, type NoteField } from '../../sheet/read/kpi-notes';
import { formatMessage, KPI_NOTE_WORDS } from '../../words';
import { AreaField, TextField } from '../form/field';
import { elementId, type FieldErrors, type FieldId, useFieldErrors } from '../form/field-errors';
import { useFieldFocus } from '../form/field-focus';
import { Offered } from '../form/offered';
import { call, isRefusal } from '../server/call';
import { Button } from '../ui/button';
import { changesOf, isTouched, type NotesDraft, rebased } from './notes-draft';

interface NotesFormProps {
  readonly sheet: string;
  readonly kpi: KpiView;
  readonly draft: NotesDraft;
  readonly onDraft: (draft: NotesDraft) => void;
  readonly onSaved: () => Promise<void>;
  readonly onCancel: () => void;
}

const fieldId = (field: string): FieldId => `kpi.${field}`;

const errorsOf = (problems: readonly Problem[]): FieldErrors =>
  new Map(problems.map(({ path, message }) => [fieldId(path), message]));

export function NotesForm({ sheet, kpi, draft, onDraft, onSaved, onCancel }: NotesFormProps) {
  const current = errorsOf(noteProblems(changesOf(draft)));
  const fieldErrors = useFieldErrors(current);
  const focusField = useFieldFocus();
  const [isSaving, setSaving] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const focusFirst = (errors: FieldErrors) => {
    const field = NOTE_FIELDS.find((one) => errors.has(fieldId(one)));
    if (field !== undefined) focusField(fieldId(field));
  };
  const save = async () => {
    setRefused(null);
    if (!isTouched(draft)) {
      setRefused(KPI_NOTE_WORDS.nothingChanged);
      return;
    }
    if (current.size > 0) {
      fieldErrors.showAll(current);
      focusFirst(current);
      return;
    }
    setSaving(true);
    const { typedName, row, notes } = kpi;
    const changes = changesOf(draft);
    const reply = await call('saveKpi', { sheet, kpi: typedName, owner: notes.owner, row, changes });
    if (!isRefusal(reply)) {
      await onSaved();
      return;
    }
    setSaving(false);
    const servers = errorsOf(reply.problems ?? []);
    fieldErrors.showServers(servers);
    setRefused(reply.refused);
    if ('now' in reply) onDraft(rebased(draft, reply.now, true));
    focusFirst(servers);
  };

  const field = (name: NoteField) => ({
    id: elementId(fieldId(name)),
    label: KPI_NOTE_WORDS[name],
    value: draft.typed[name],
    error: fieldErrors.shown.get(fieldId(name)),
    isFixed: kpi.fixedNotes[name] !== undefined,
    onInput: (value: string) => {
      onDraft({ ...draft, typed: { ...draft.typed, [name]: value } });
      fieldErrors.typed(fieldId(name));
    },
    onLeave: () => fieldErrors.left(fieldId(name)),
  });
  const offered = (name: NoteField, texts: readonly string[] = []) => {
    const { label, value, isFixed, onInput } = field(name);
    const onChoose = (text: string) => {
      onInput(text);
      focusField(fieldId(name));
    };
    return { label, value, isFixed, texts, onChoose };
  };
  const help = (name: NoteField, usual?: string) => kpi.fixedNotes[name] ?? usual;
  // A date field shows nothing of what is no date.
  const isDate = draft.base.actionDue === '' || parseDay(draft.base.actionDue) !== null;
  return (
    <form
      aria-label={formatMessage(KPI_NOTE_WORDS.title, { kpi: kpi.name })}
      aria-busy={isSaving}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isSaving && !isTouched(draft)) onCancel();
      }}
    >
      <div inert={isSaving}>
        <TextField {...field('owner')} type="email" help={help('owner', KPI_NOTE_WORDS.ownerHelp)} />
        <AreaField {...field('cause')} help={help('cause', KPI_NOTE_WORDS.causeHelp)} />
        <Offered {...offered('cause', kpi.manual?.causes)} />
        <AreaField {...field('action')} help={help('action', KPI_NOTE_WORDS.actionHelp)} />
        <Offered {...offered('action', kpi.manual?.actions)} />
        {/* A sheet of before has no column for it. */}
        {(kpi.fixedNotes.actionBy === undefined || kpi.notes.actionBy !== '') && (
          <TextField {...field('actionBy')} help={help('actionBy', KPI_NOTE_WORDS.actionByHelp)} />
        )}
        <TextField {...field('actionDue')} type={isDate ? 'date' : 'text'} help={help('actionDue')} />
      </div>
      {refused !== null && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
      <div class="pair">
        <Button type="submit" look="primary" busy={isSaving ? KPI_NOTE_WORDS.saving : null}>
          {KPI_NOTE_WORDS.save}
        </Button>
        <Button onClick={onCancel} isBlocked={isSaving}>
          {KPI_NOTE_WORDS.cancel}
        </Button>
      </div>
    </form>
  );
}
