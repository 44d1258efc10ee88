// Seeing first what would be sent: the preview, and a test mail.

import { useEffect, useState } from 'preact/hooks';
import type { AlertsForm, AlertsPreview, AlertsView } from '../../protocol/alerts';
import type { Problem } from '../../protocol/setup-form';
import { formatMessage, TRY_ALERTS } from '../../words';
import { call, isRefusal } from '../server/call';
import { Button } from '../ui/button';
import { isSame } from './draft';
import { Outcome, type Said } from './outcome';
import type { Work } from './part';
import { PreviewOf } from './preview';

interface TryOutProps {
  readonly view: AlertsView;
  readonly form: AlertsForm;
  readonly work: Work;
  readonly onWork: (work: Work) => void;
  readonly isReady: () => boolean;
  readonly onProblems: (problems: readonly Problem[], message: string) => void;
  readonly onRead: () => Promise<void>;
  /** Whether it shows by itself who would be mailed: to whoever has not turned the check on yet. */
  readonly isUnasked: boolean;
  readonly tried: Tried;
}

/** A preview, and the choices that it is of. */
interface Shown {
  readonly of: AlertsForm;
  readonly reply: AlertsPreview;
  readonly isUnasked?: boolean;
}

/** What was tried, and what came of it: whoever has it keeps it where the part moves to another place. */
export function useTried() {
  const [preview, setPreview] = useState<Shown | null>(null);
  const [said, setSaid] = useState<(Said & { about: 'preview' | 'test' }) | null>(null);
  return { preview, setPreview, said, setSaid };
}

type Tried = ReturnType<typeof useTried>;

export function TryOut({
  view,
  form,
  work,
  onWork,
  isReady,
  onProblems,
  onRead,
  isUnasked,
  tried,
}: TryOutProps) {
  const { preview, setPreview, said, setSaid } = tried;
  const look = async () => {
    setSaid(null);
    if (!isReady()) return;
    onWork('preview');
    const reply = await call('previewAlerts', form);
    onWork(null);
    if (!isRefusal(reply)) {
      setPreview({ of: form, reply });
      return;
    }
    setPreview(null);
    setSaid({ about: 'preview', text: reply.refused, isBad: true });
    if (reply.problems) onProblems(reply.problems, reply.refused);
  };
  useEffect(() => {
    if (!isUnasked || preview !== null) return;
    // Who asks meanwhile is answered; what stands in the way is said to whoever asks.
    void call('previewAlerts', form).then((reply) => {
      if (!isRefusal(reply)) setPreview((asked) => asked ?? { of: form, reply, isUnasked });
    });
  }, []);
  const test = async () => {
    setSaid(null);
    onWork('test');
    const reply = await call('sendTestMail');
    if (isRefusal(reply)) setSaid({ about: 'test', text: reply.refused, isBad: true });
    else {
      setSaid({ about: 'test', text: formatMessage(TRY_ALERTS.tested, { to: reply.sentTo }), isBad: false });
      await onRead();
    }
    onWork(null);
  };
  return (
    <section class="try-out">
      <h2>{TRY_ALERTS.title}</h2>
      <Button
        busy={work === 'preview' ? TRY_ALERTS.previewing : null}
        isBlocked={work !== null}
        onClick={() => void look()}
      >
        {TRY_ALERTS.preview}
      </Button>
      <p class="help">{TRY_ALERTS.previewHelp}</p>
      <Outcome said={said?.about === 'preview' ? said : null} />
      {preview !== null && (
        <PreviewOf
          preview={preview.reply}
          isUnasked={preview.isUnasked === true}
          isOutdated={!isSame(preview.of, form)}
          hasSheets={view.sheets.length > 1}
        />
      )}
      <Button
        busy={work === 'test' ? TRY_ALERTS.testing : null}
        isBlocked={work !== null}
        onClick={() => void test()}
      >
        {TRY_ALERTS.test}
      </Button>
      {view.me !== '' && <p class="help">{formatMessage(TRY_ALERTS.testHelp, { me: view.me })}</p>}
      <Outcome said={said?.about === 'test' ? said : null} />
    </section>
  );
}
