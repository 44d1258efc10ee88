// A review that is ended: what it came to, to read, to copy and to mail.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewEnded } from '../../protocol/review';
import { REVIEW_PAGE } from '../../words';
import { CopyText } from '../form/copy-text';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { MailSummary } from './mail-summary';

interface SummaryProps {
  readonly sheet: string;
  readonly ended: ReviewEnded;
  readonly isReadOnly: boolean;
  readonly onAnew: () => void;
}

export function Summary({ sheet, ended, isReadOnly, onAnew }: SummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <article class="review-summary">
      <h2 ref={heading} tabIndex={-1}>
        {REVIEW_PAGE.ended}
      </h2>
      {ended.notes.map((note) => (
        <Notice key={note}>
          <p>{note}</p>
        </Notice>
      ))}
      {ended.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {ended.sections.map(({ heading: title, cards }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {cards.map((card) => (
              <li key={card.title + card.headline} class="summary-item">
                <p>
                  <b>{card.title}</b> <span class="quiet">{card.state}</span>
                </p>
                <p>{card.headline}</p>
                {card.rows.length > 0 && (
                  <dl>
                    {card.rows.map(({ label, text }) => (
                      <div key={label}>
                        <dt>{label}</dt>
                        <dd>{text}</dd>
                      </div>
                    ))}
                  </dl>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <CopyText
        id="review-summary-text"
        text={ended.text}
        label={REVIEW_PAGE.summaryText}
        words={REVIEW_PAGE}
      />
      {!isReadOnly && <MailSummary sheet={sheet} review={ended.review} usualTo={ended.mailTo} />}
      <div class="stack">
        <Button onClick={onAnew}>{REVIEW_PAGE.anew}</Button>
      </div>
    </article>
  );
}
