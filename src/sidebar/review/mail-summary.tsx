// The summary by mail: written, shown, and then sent, if whoever looks at it says so.

import { useState } from 'preact/hooks';
import type { MailReview, ReviewMail } from '../../protocol/review';
import { formatMessage, REVIEW_PAGE } from '../../words';
import { Field, TextField } from '../form/field';
import { call, isRefusal } from '../server/call';
import { Button } from '../ui/button';

interface MailSummaryProps {
  readonly sheet: string;
  readonly review: string;
  readonly usualTo: string;
}

export function MailSummary({ sheet, review, usualTo }: MailSummaryProps) {
  const [to, setTo] = useState(usualTo);
  const [mail, setMail] = useState<ReviewMail | null>(null);
  const [working, setWorking] = useState<MailReview['step'] | null>(null);
  const [refused, setRefused] = useState<{ readonly text: string; readonly isAgain: boolean } | null>(null);

  const ask = async (step: MailReview['step']) => {
    setWorking(step);
    setRefused(null);
    const reply = await call('mailReview', { sheet, review, to, step });
    setWorking(null);
    if (isRefusal(reply)) setRefused({ text: reply.refused, isAgain: 'isAgain' in reply });
    else setMail(reply);
  };
  const isPreviewed = mail !== null && !mail.isSent;
  return (
    <section class="mail-summary" data-keys="own">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (working === null) void ask('preview');
        }}
      >
        <TextField
          id="review-mail-to"
          label={REVIEW_PAGE.mailTo}
          type="email"
          value={to}
          help={REVIEW_PAGE.mailToHelp}
          onInput={(text) => {
            setTo(text);
            // What is shown is for whom it was written.
            setMail(null);
            setRefused(null);
          }}
          onLeave={() => {}}
        />
        <Button type="submit" busy={working === 'preview' ? REVIEW_PAGE.previewing : null}>
          {REVIEW_PAGE.preview}
        </Button>
      </form>
      {isPreviewed && (
        <div class="mail-preview">
          <dl>
            <div>
              <dt>{REVIEW_PAGE.to}</dt>
              <dd>{mail.to}</dd>
            </div>
            <div>
              <dt>{REVIEW_PAGE.subject}</dt>
              <dd>{mail.subject}</dd>
            </div>
          </dl>
          <Field id="review-mail-text" label={REVIEW_PAGE.mailText}>
            {(described) => <textarea {...described} rows={12} readOnly value={mail.text} />}
          </Field>
          {refused?.isAgain ? null : (
            <Button
              look="primary"
              onClick={() => void ask('send')}
              busy={working === 'send' ? REVIEW_PAGE.sending : null}
            >
              {REVIEW_PAGE.send}
            </Button>
          )}
        </div>
      )}
      {refused !== null && (
        <div role="alert">
          <p class="error">{refused.text}</p>
        </div>
      )}
      {refused?.isAgain && (
        <Button onClick={() => void ask('again')} busy={working === 'again' ? REVIEW_PAGE.sending : null}>
          {REVIEW_PAGE.sendAgain}
        </Button>
      )}
      <p role="status">{mail?.isSent ? formatMessage(REVIEW_PAGE.sent, { to: mail.to }) : ''}</p>
    </section>
  );
}
