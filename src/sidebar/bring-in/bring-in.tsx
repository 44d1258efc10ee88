// The page that brings in a file: drop, look, say where it goes, see what changes, and there it is.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { normalized } from '../../cells/text';
import type { BeginFile, FilePlaced, FileWeighed, PlaceFile } from '../../protocol/bring-in';
import type { Tabs } from '../../protocol/source-form';
import type { FileCell } from '../../sheet/import/convert';
import { notesOfEntries, notesOfFile } from '../../sheet/import/say-file';
import { tabForFile } from '../../sheet/import/tab-for-file';
import { sheetNameProblem } from '../../sheet/setup/sheet-names';
import { FILE_FORM, formatMessage, LOG_WORDS, localized, SETUP_PROBLEMS } from '../../words';
import { elementId } from '../form/field-errors';
import { useForm } from '../form/use-form';
import { call, isRefusal } from '../server/call';
import { Busy } from '../ui/busy';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Counts } from './counts';
import { DropZone } from './drop-zone';
import { FileInPlace } from './file-placed';
import { FilePreview } from './file-preview';
import { type Place, PlaceFields } from './place-fields';
import { sendFile } from './send-file';
import { type FileAsRead, useFile } from './use-file';

interface BringInProps {
  /** Whether the file has a daily log. */
  readonly hasLog: boolean;
  /** Leads on to a KPI that is counted from a tab, by its column of dates. */
  readonly onCount: (tab: string, date: string) => void;
  readonly onBack: () => void;
}

/** How far it is. */
type Step =
  | { readonly at: 'form' }
  | { readonly at: 'sending'; readonly done: number; readonly all: number }
  | { readonly at: 'placing' }
  | { readonly at: 'weighed'; readonly asked: PlaceFile; readonly weighed: FileWeighed }
  | { readonly at: 'placed'; readonly placed: FilePlaced };

export function BringIn({ hasLog, onCount, onBack }: BringInProps) {
  const state = useFile();
  const [tabs, setTabs] = useState<Tabs['tabs']>([]);
  const [place, setPlace] = useState<Place>({ into: 'tab', tab: '', key: [] });
  const [step, setStep] = useState<Step>({ at: 'form' });
  const isCancelled = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { read, converted, entries } = state;
  const file = read !== null && 'table' in read ? read : null;

  const loadTabs = async () => {
    const reply = await call('loadTabs');
    if (!isRefusal(reply)) setTabs(reply.tabs);
  };
  useEffect(() => void loadTabs(), []);
  useEffect(() => {
    if (file !== null)
      setPlace({
        into: 'tab',
        tab: tabForFile(file.name, file.table.headers, tabs),
        key: file.key,
      });
  }, [file?.name, file?.table, tabs]);

  // The button that was pressed is gone: this is where it goes on.
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [step.at]);

  const isLog = place.into === 'log' && entries !== null && hasLog;
  const isRenewed = tabs.some(({ name }) => normalized(name) === normalized(place.tab));
  const form = useForm(errorsOf(file, state.choices, place, isLog, isRenewed));
  const notes = useMemo(
    () =>
      file === null || converted === null
        ? []
        : [...notesOfFile(file, converted), ...(isLog && entries !== null ? notesOfEntries(entries) : [])],
    [file, converted, entries, isLog],
  );

  const refused = (message: string) => {
    form.refuse(message, new Map());
    setStep({ at: 'form' });
  };
  const put = async (asked: PlaceFile) => {
    setStep({ at: 'placing' });
    const placed = await call('placeFile', asked);
    if (isRefusal(placed)) {
      refused(placed.refused);
      return;
    }
    setStep({ at: 'placed', placed });
    void loadTabs();
  };
  const start = async () => {
    if (file === null || converted === null || !form.isReady()) return;
    form.accept();
    isCancelled.current = false;
    const { columns, rows } =
      isLog && entries !== null ? ofLog(entries.entries) : { columns: file.columns, rows: converted.rows };
    setStep({ at: 'sending', done: 0, all: rows.length });
    const id = await sendFile(
      columns.map(({ header, type }) => ({ header, type })),
      rows,
      {
        onSent: (done) => setStep({ at: 'sending', done, all: rows.length }),
        isCancelled: () => isCancelled.current,
      },
    );
    if (id === null) refused(FILE_FORM.cancelled);
    else if (typeof id !== 'string') refused(id.refused);
    else {
      const into = isLog
        ? { log: true as const }
        : { tab: place.tab.trim(), key: isRenewed ? [...place.key] : [] };
      const asked = { id, rows: rows.length, into };
      if (!isLog && !isRenewed) {
        await put(asked);
        return;
      }
      setStep({ at: 'placing' });
      const weighed = await call('weighFile', asked);
      if (!isRefusal(weighed)) setStep({ at: 'weighed', asked, weighed });
      else {
        void call('dropFile', { id });
        refused(weighed.refused);
      }
    }
  };
  const letGo = (id: string) => {
    void call('dropFile', { id });
    refused(FILE_FORM.cancelled);
  };
  const again = () => {
    state.forget();
    form.accept();
    setStep({ at: 'form' });
  };

  if (step.at === 'placed') {
    const { tab } = step.placed;
    const date = isLog ? null : dateOf(file);
    return (
      <div class="scroller">
        <FileInPlace
          placed={step.placed}
          onCount={date === null ? null : () => onCount(tab, date)}
          onAnother={again}
        />
      </div>
    );
  }
  const isForm = step.at === 'form';
  return (
    <form class="set-up bring-in" onSubmit={(event) => event.preventDefault()} noValidate>
      <div class="scroller">
        <Button look="link" onClick={onBack}>
          {FILE_FORM.back}
        </Button>
        <h2 ref={heading} tabIndex={-1}>
          {FILE_FORM.title}
        </h2>
        {form.refused !== null && form.refused.message !== '' && (
          <Notice tone={form.refused.message === FILE_FORM.cancelled ? 'info' : 'bad'} isAlert>
            <p>{form.refused.message}</p>
          </Notice>
        )}
        {isForm && (
          <>
            {file === null && <p class="quiet">{FILE_FORM.intro}</p>}
            <DropZone
              id={elementId('file')}
              error={read !== null && 'problem' in read ? read.problem : null}
              onFile={(chosen) => void state.choose(chosen)}
              onNoFile={() => state.refuse(FILE_FORM.notAFile)}
            />
            {state.isReading && <Busy text={FILE_FORM.reading} />}
          </>
        )}
        {isForm && file !== null && (
          <>
            <FilePreview file={file} state={state} notes={notes} errors={form.shown} />
            <PlaceFields
              file={file}
              place={place}
              tabs={tabs.map(({ name }) => name)}
              isRenewed={isRenewed}
              canLog={hasLog && entries !== null}
              errors={form.shown}
              onChange={(change) => setPlace((before) => ({ ...before, ...change }))}
              onLeave={form.left}
            />
          </>
        )}
        {step.at === 'sending' && <Sent {...step} />}
        {step.at === 'placing' && <Busy text={FILE_FORM.finishing} />}
        {step.at === 'weighed' && (
          <section aria-live="polite">
            <h3>{place.into === 'log' ? FILE_FORM.intoLog : place.tab}</h3>
            <Counts {...step.weighed} />
          </section>
        )}
      </div>
      <div class="footer">
        {isForm && file !== null && (
          <Button look="primary" onClick={() => void start()}>
            {isLog || isRenewed ? FILE_FORM.look : FILE_FORM.bringIn}
          </Button>
        )}
        {step.at === 'sending' && (
          <Button
            onClick={() => {
              isCancelled.current = true;
            }}
          >
            {FILE_FORM.cancel}
          </Button>
        )}
        {step.at === 'weighed' && (
          <>
            <Button onClick={() => letGo(step.asked.id)}>{FILE_FORM.cancel}</Button>
            <Button look="primary" onClick={() => void put(step.asked)}>
              {FILE_FORM.bringIn}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

function Sent({ done, all }: { readonly done: number; readonly all: number }) {
  return (
    <div class="file-sent">
      <progress value={done} max={all} aria-label={FILE_FORM.progress} />
      <p role="status">
        {formatMessage(FILE_FORM.sending, { done: localized(String(done)), all: localized(String(all)) })}
      </p>
    </div>
  );
}

/** The log's own columns. */
function ofLog(entries: readonly (readonly [number, string, number])[]): {
  readonly columns: BeginFile['columns'];
  readonly rows: readonly (readonly FileCell[])[];
} {
  const [date, kpi, value] = LOG_WORDS;
  return {
    columns: [
      { header: date.header, type: 'day' },
      { header: kpi.header, type: 'text' },
      { header: value.header, type: 'amount' },
    ],
    rows: entries,
  };
}

/** The header of the dates that a KPI is counted by; null where there are none. */
const dateOf = (file: FileAsRead | null): string | null =>
  file?.columns.find(({ type }) => type === 'day' || type === 'time')?.header ?? null;

function errorsOf(
  file: FileAsRead | null,
  choices: { readonly order: string | null; readonly decimal: string | null },
  { tab, key }: Place,
  isLog: boolean,
  isRenewed: boolean,
): Map<string, string> {
  const errors = new Map<string, string>();
  if (file === null) return errors;
  if (file.questions.order && choices.order === null) errors.set('order', FILE_FORM.answerMissing);
  if (file.questions.decimal && choices.decimal === null) errors.set('decimal', FILE_FORM.answerMissing);
  if (isLog) return errors;
  const problem = sheetNameProblem(tab.trim());
  if (tab.trim() === '') errors.set('tab', FILE_FORM.nameMissing);
  else if (problem !== null) errors.set('tab', SETUP_PROBLEMS[problem]);
  if (isRenewed && key.length === 0) errors.set('key', FILE_FORM.keyMissing);
  return errors;
}
