// MailApp: mails end in the host's outbox.
import type { Execution } from '../execution';
import { type MessageParts, messageFrom } from './mail-message';
import { recipientsOf } from './outbox';
import { NotEmulatedError, ServiceError, service } from './service';
import { type ObjectType, options } from './signature';

const SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

const OPTIONS = {
  cc: 'String',
  bcc: 'String',
  replyTo: 'String',
  name: 'String',
  htmlBody: 'String',
  attachments: 'Any',
  inlineImages: 'Any',
  noReply: 'Any',
} as const;

/** What goes beside a recipient, a subject and a body. */
const BESIDE: ObjectType = options(OPTIONS);
const WHOLE: ObjectType = options({ ...OPTIONS, to: 'String', subject: 'String', body: 'String' });

/** For these a mail would need files, or a paid account. */
const NOT_EMULATED = ['attachments', 'inlineImages', 'noReply'];

export function createMailApp(execution: Execution): object {
  const member = (method: string) => ({
    modes: ['FULL'] as const,
    refusal: `You do not have permission to call MailApp.${method}`,
    scope: SCOPE,
    remote: true,
  });
  return service(execution, 'MailApp', {
    sendEmail: {
      ...member('sendEmail'),
      takes: [
        [WHOLE],
        ['String', 'String', 'String'],
        ['String', 'String', 'String', 'String'],
        ['String', 'String', 'String', BESIDE],
      ],
      call: (...args: unknown[]) => send(execution, partsOf(args)),
    },
    getRemainingDailyQuota: {
      ...member('getRemainingDailyQuota'),
      call: () => execution.outbox.remaining(execution.user.email, execution.now()),
    },
  });
}

/** The four ways to hand a mail over, as one. */
function partsOf(args: readonly unknown[]): MessageParts {
  // Copies: what an object inherits was not looked at.
  if (args.length === 1) return { ...(args[0] as MessageParts) };
  const texts = args.filter((arg) => typeof arg === 'string');
  if (texts.length === 4) {
    const [to = '', replyTo = '', subject = '', body = ''] = texts;
    return { to, replyTo, subject, body };
  }
  const [to = '', subject = '', body = ''] = texts;
  return { ...(args[3] as MessageParts | undefined), to, subject, body };
}

function send({ outbox, user, now }: Execution, parts: MessageParts): void {
  for (const name of NOT_EMULATED) {
    if (name in parts) throw new NotEmulatedError(`${name} of a mail`);
  }
  const message = messageFrom(parts);
  const at = now();
  if (recipientsOf(message).length > outbox.remaining(user.email, at)) {
    throw new ServiceError('Service invoked too many times for one day: email.');
  }
  outbox.send({ at, from: user.email, ...message });
}
