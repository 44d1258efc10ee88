// Who would be mailed now, with what subject, and why; and who would not, and why not.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AlertsPreview } from '../../protocol/alerts';
import { MOST_SHOWN } from '../../protocol/replies';
import { formatMessage, TRY_ALERTS } from '../../words';
import { Fold } from '../ui/fold';

interface PreviewProps {
  readonly preview: AlertsPreview;
  /** Whether it came by itself: the page stays where it is. */
  readonly isUnasked: boolean;
  /** Whether the choices were changed since. */
  readonly isOutdated: boolean;
  /** Whether a KPI's sheet is worth naming. */
  readonly hasSheets: boolean;
}

export function PreviewOf({ preview, isUnasked, isOutdated, hasSheets }: PreviewProps) {
  const { mails, silent } = preview;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isUnasked) place.current?.scrollIntoView({ block: 'nearest' });
  }, [preview, isUnasked]);
  return (
    <div ref={place} class="preview">
      <p class="preview-title" role="status">
        {isOutdated ? TRY_ALERTS.outdated : titleOf(mails.length)}
      </p>
      <ul>
        {mails.slice(0, MOST_SHOWN).map(({ to, subject, about }) => (
          <li key={to} class="mail">
            <p class="quiet">{formatMessage(TRY_ALERTS.to, { to })}</p>
            <p class="subject">{subject}</p>
            <ul class="reasons">
              {(about.length === 0 ? [TRY_ALERTS.summaryOnly] : about.slice(0, MOST_SHOWN)).map((reason) => (
                <li key={reason} class="clipped">
                  {reason}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <NotShown count={mails.length - MOST_SHOWN} />
      {silent.length > 0 && (
        <Fold label={silentTitle(silent.length)} isOpen={mails.length === 0}>
          <ul class="silent">
            {silent.slice(0, MOST_SHOWN).map(({ kpi, sheet, reason }) => (
              <li key={`${sheet}\n${kpi}`}>
                <span class="clipped">{hasSheets ? `${kpi} (${sheet})` : kpi}</span>
                <span class="quiet">{reason === '' ? TRY_ALERTS.noReason : reason}</span>
              </li>
            ))}
          </ul>
          <NotShown count={silent.length - MOST_SHOWN} />
        </Fold>
      )}
    </div>
  );
}

function NotShown({ count }: { readonly count: number }) {
  return count > 0 ? <p class="quiet">{formatMessage(TRY_ALERTS.notShown, { count })}</p> : null;
}

function titleOf(count: number): string {
  if (count === 0) return TRY_ALERTS.noMail;
  return count === 1 ? TRY_ALERTS.oneMail : formatMessage(TRY_ALERTS.manyMails, { count });
}

function silentTitle(count: number): string {
  return count === 1 ? TRY_ALERTS.oneSilent : formatMessage(TRY_ALERTS.manySilent, { count });
}
