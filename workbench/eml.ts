// A mail of the outbox as a file that mail programs open.
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail } from './host/services/outbox';

/** `id` is to be another one for each mail. */
export function composeEml(mail: Mail, id: string): Promise<Buffer> {
  const { at, from, name, to, cc, bcc, replyTo, subject, body, htmlBody } = mail;
  const composer = new MailComposer({
    messageId: `<${id}@workbench.example>`,
    date: new Date(at),
    from: name === undefined ? from : { name, address: from },
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    ...(replyTo !== undefined && { replyTo }),
    subject,
    text: body,
    ...(htmlBody !== undefined && { html: htmlBody }),
    // Whatever is in a mail, nothing is read or fetched for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
