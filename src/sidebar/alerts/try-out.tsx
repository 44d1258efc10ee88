// Seeing first what would be sent: the preview, and a test mail.

import { useState } from 'preact/hooks';
import type { AlertsForm, AlertsPreview, AlertsView } from '../../protocol/alerts';
import type { Refusal } from '../../protocol/replies';
import { say, TRY_ALERTS } from '../../words';
import { call, isRefusal } from '../server';
import { Button } from '../ui/button';
import type { Work } from './alerts';
import { isSame } from './draft';
import { Outcome, type Said } from './outcome';
import { PreviewOf } from './preview';

interface TryOutProps {
  readonly view: AlertsView;
  readonly form: AlertsForm;
  readonly work: Work;
  readonly onWork: (work: Work) => void;
  readonly isReady: () => boolean;
  readonly onProblems: (refusal: Refusal) => void;
  readonly onRead: () => Promise<void>;
}

export function TryOut({ view, form, work, onWork, isReady, onProblems, onRead }: TryOutProps) {
  const [preview, setPreview] = useState<{ of: AlertsForm; reply: AlertsPreview } | null>(null);
  const [said, setSaid] = useState<(Said & { about: 'preview' | 'test' }) | null>(null);
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
    onProblems(reply);
  };
  const test = async () => {
    setSaid(null);
    onWork('test');
    const reply = await call('sendTestMail');
    if (isRefusal(reply)) setSaid({ about: 'test', text: reply.refused, isBad: true });
    else {
      setSaid({ about: 'test', text: say(TRY_ALERTS.tested, { to: reply.sentTo }), isBad: false });
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
      {view.me !== '' && <p class="help">{say(TRY_ALERTS.testHelp, { me: view.me })}</p>}
      <Outcome said={said?.about === 'test' ? said : null} />
    </section>
  );
}
