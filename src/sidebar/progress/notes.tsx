// Who answers for a KPI and what is being done about it, with a way to change that.

import { useRef, useState } from 'preact/hooks';
import type { KpiView } from '../../protocol/replies';
import { NOTE_FIELDS, type NoteField } from '../../sheet/read/kpi-notes';
import { formatMessage, KPI_NOTE_WORDS, PACE_WORDS } from '../../words';
import { useFocusAfter } from '../ui/focus-after';
import type { NotesDraft } from './notes-draft';
import { NotesForm } from './notes-form';

/** Shown only where they say something. */
const SELDOM: readonly NoteField[] = ['actionBy', 'actionDue'];

export interface NotesProps {
  readonly sheet: string;
  readonly kpi: KpiView;
  /** null: nothing is being edited. */
  readonly draft: NotesDraft | null;
  readonly onDraft: (draft: NotesDraft | null) => void;
  readonly onSaved: () => Promise<void>;
}

export function Notes(props: NotesProps) {
  const { kpi, draft, onDraft, onSaved } = props;
  const place = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(place);
  const [isSaved, setSaved] = useState(false);
  const canEdit = NOTE_FIELDS.some((field) => kpi.fixedNotes[field] === undefined);
  const close = () => {
    onDraft(null);
    focusAfter('.edit');
  };
  return (
    <div ref={place} class="notes">
      {draft === null ? (
        <>
          <dl>
            {NOTE_FIELDS.filter((field) => kpi.notes[field] !== '' || !SELDOM.includes(field)).map(
              (field) => (
                <Note key={field} label={KPI_NOTE_WORDS[field]} text={kpi.notes[field]} />
              ),
            )}
            {kpi.pace !== null && <Note label={PACE_WORDS.label} text={kpi.pace} />}
          </dl>
          {canEdit && (
            <button
              type="button"
              class="link edit"
              aria-label={formatMessage(KPI_NOTE_WORDS.editOf, { kpi: kpi.name })}
              onClick={() => {
                setSaved(false);
                onDraft({ base: kpi.notes, typed: kpi.notes });
                focusAfter('input:not([readonly]), textarea:not([readonly])');
              }}
            >
              {KPI_NOTE_WORDS.edit}
            </button>
          )}
        </>
      ) : (
        <NotesForm
          {...props}
          draft={draft}
          onCancel={close}
          onSaved={async () => {
            // Until it is read anew, the form is what stands on the sheet.
            await onSaved();
            setSaved(true);
            close();
          }}
        />
      )}
      <p role="status" class={isSaved ? 'quiet saved' : 'visually-hidden'}>
        {isSaved ? KPI_NOTE_WORDS.saved : ''}
      </p>
    </div>
  );
}

function Note({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd class={text === '' ? 'quiet' : 'typed'}>{text === '' ? KPI_NOTE_WORDS.none : text}</dd>
    </>
  );
}
