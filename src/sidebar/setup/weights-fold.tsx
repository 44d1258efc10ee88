// What weekdays weigh: typed, or learned from the log. With the first sheet they go into its calendar; in one that the file
// has already they are saved by themselves, as all sheets go by them.

import { useState } from 'preact/hooks';
import { readWeightsField } from '../../protocol/read-setup';
import { openWeekdays } from '../../sheet/setup/day-weights';
import { WEIGHTS } from '../../words';
import { TextField } from '../form/field';
import { elementId } from '../form/field-errors';
import { call, isRefusal } from '../server/call';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import type { SectionProps } from './section';

const FIELD = 'calendar.weights';

type Busy = 'learn' | 'save' | null;

export function WeightsFold({ start, draft, errors, edit, left }: SectionProps) {
  const { calendar, logged } = start;
  const [busy, setBusy] = useState<Busy>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly isError: boolean } | null>(null);
  const [isTyping, setTyping] = useState(false);
  const [saved, setSaved] = useState(calendar?.weights ?? '');
  const text = draft.weights ?? saved;
  const isKept = calendar !== null;
  // A form that is sent has its own errors; what is saved by itself is looked at here.
  const problem = isKept ? problemWith(text, calendar.weekdays) : errors.get(FIELD);
  const type = (weights: string) => {
    setSaid(null);
    setTyping(true);
    edit({ weights }, FIELD);
  };
  const learn = async () => {
    setBusy('learn');
    const kpis = draft.kpis.filter(({ form }) => form.kind === 'total').map(({ form }) => form.name.trim());
    const reply = await call('learnWeights', {
      kpis: kpis.filter((name) => name !== ''),
      weekdays: draft.weekdays.slice(0, MOST_CHARACTERS),
    });
    setBusy(null);
    if (isRefusal(reply)) {
      setSaid({ text: reply.refused, isError: true });
      return;
    }
    if (reply.weights !== '') type(reply.weights);
    setSaid({ text: reply.note, isError: false });
  };
  const save = async () => {
    setBusy('save');
    const reply = await call('saveWeights', { weights: text.slice(0, MOST_CHARACTERS) });
    setBusy(null);
    if (!isRefusal(reply)) setSaved(text);
    setSaid(
      isRefusal(reply) ? { text: reply.refused, isError: true } : { text: WEIGHTS.saved, isError: false },
    );
  };
  return (
    <Fold label={WEIGHTS.title} class="weights">
      <TextField
        id={elementId(FIELD)}
        label={WEIGHTS.field}
        value={text}
        help={WEIGHTS.help}
        error={isKept && isTyping ? undefined : problem}
        onInput={type}
        onLeave={() => {
          setTyping(false);
          left(FIELD);
        }}
      />
      {logged !== null && logged.length > 0 && (
        <Button busy={busy === 'learn' ? WEIGHTS.learning : null} onClick={learn}>
          {WEIGHTS.learn}
        </Button>
      )}
      <p class={said?.isError ? 'error' : 'quiet'} role="status">
        {said?.text}
      </p>
      {isKept && text.trim() !== saved.trim() && (
        <>
          <p class="quiet">{WEIGHTS.ofFile}</p>
          {problem === undefined && (
            <Button busy={busy === 'save' ? WEIGHTS.saving : null} onClick={save}>
              {WEIGHTS.save}
            </Button>
          )}
        </>
      )}
    </Fold>
  );
}

/** A request takes no longer text. */
const MOST_CHARACTERS = 1000;

function problemWith(text: string, weekdays: string): string | undefined {
  let problem: string | undefined;
  readWeightsField(text, openWeekdays(weekdays), (message) => {
    problem ??= message;
  });
  return problem;
}
