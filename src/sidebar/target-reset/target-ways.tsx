// What can be done where a target can't be made: reset it, or tell those who count on it. Where it can, the same, less loudly.

import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMessage, REACH_WORDS, RESET_FORM, TELL_FORM } from '../../words';
import { useFocusAfter } from '../ui/focus-after';
import { Notice } from '../ui/notice';
import { ResetForm } from './reset-form';
import type { ShownKpi } from './shown-kpi';
import { TellForm } from './tell-form';

interface TargetWaysProps {
  readonly sheet: string;
  readonly kpi: ShownKpi;
  /** The sheet has changed. */
  readonly onChanged: () => Promise<void>;
  /** Whether a form is open: what is typed in it must not be lost. */
  readonly onWorking?: (isWorking: boolean) => void;
}

type Way = 'reset' | 'tell';

export function TargetWays({ sheet, kpi, onChanged, onWorking }: TargetWaysProps) {
  const place = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(place);
  const [way, setWay] = useState<Way | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => onWorking?.(way !== null), [way]);
  useEffect(() => () => onWorking?.(false), []);

  if (kpi.target === null) return null;
  const begin = (next: Way) => {
    setSaid('');
    setWay(next);
  };
  const close = (text: string) => {
    const opener = way === 'tell' ? '.tell' : '.reset';
    setSaid(text);
    setWay(null);
    focusAfter(opener);
  };
  const isLate = kpi.outOfReach.length > 0;
  const links = (
    <p class="target-links">
      <button
        type="button"
        class={isLate ? 'secondary reset' : 'link reset'}
        aria-label={formatMessage(RESET_FORM.openOf, { kpi: kpi.name })}
        onClick={() => begin('reset')}
      >
        {RESET_FORM.open}
      </button>
      <button
        type="button"
        class={isLate ? 'secondary tell' : 'link tell'}
        aria-label={formatMessage(TELL_FORM.openOf, { kpi: kpi.name })}
        onClick={() => begin('tell')}
      >
        {TELL_FORM.open}
      </button>
    </p>
  );
  return (
    <div ref={place} class="target-ways">
      {kpi.reset !== null && <p>{kpi.reset}</p>}
      {isLate && (
        <Notice tone="careful">
          <p>
            <b>{REACH_WORDS.title}</b>
          </p>
          {kpi.outOfReach.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {way === null && links}
        </Notice>
      )}
      {!isLate && way === null && links}
      {way === 'reset' && (
        <ResetForm
          sheet={sheet}
          kpi={kpi}
          onCancel={() => close('')}
          onDone={async () => {
            await onChanged();
            close(RESET_FORM.done);
          }}
        />
      )}
      {way === 'tell' && <TellForm sheet={sheet} kpi={kpi} onCancel={() => close('')} onSent={close} />}
      <p role="status" class={said === '' ? 'visually-hidden' : 'quiet saved'}>
        {said}
      </p>
    </div>
  );
}
