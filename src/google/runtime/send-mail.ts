// The one place that hands a mail to Google.

import type { RenderedMail } from '../../alerts/render/mail';
import { PRODUCT } from '../../words';

/** Sends a mail, as text and as HTML. Throws where Google takes none. */
export function sendMail({ to, subject, text, html }: RenderedMail): void {
  MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: PRODUCT });
}
