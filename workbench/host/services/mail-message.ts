// What a mail must be before Google takes it: recipients, subject, sizes.
import { bytesOf } from './bytes';
import { type Mail, recipientsOf } from './outbox';
import { NotEmulatedError, ServiceError } from './service';

/** What a script hands over, of which only texts are known here. */
export interface MessageParts {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly replyTo?: string;
  readonly name?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
}

export type Message = Omit<Mail, 'at' | 'from'>;

const MOST_RECIPIENTS = 50;
/** Of a consumer account; the text and its HTML form together. */
const MAX_BODY_BYTES = 200 * 1024;
const MAX_SUBJECT_LENGTH = 250;
const MAX_ADDRESS_LENGTH = 254;

/** Throws what Google says to a mail that it doesn't take. */
export function messageFrom(parts: MessageParts): Message {
  refuseControlCharacters(parts);
  const { subject = '', body = '', htmlBody, replyTo, name } = parts;
  const message = {
    to: addressesIn(parts.to),
    cc: addressesIn(parts.cc),
    bcc: addressesIn(parts.bcc),
    ...(replyTo !== undefined && { replyTo: address(replyTo) }),
    ...(name !== undefined && { name }),
    subject,
    body,
    ...(htmlBody !== undefined && { htmlBody }),
  };
  if (message.to.length === 0) throw new ServiceError('Failed to send email: no recipient');
  if (recipientsOf(message).length > MOST_RECIPIENTS) {
    throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
  }
  if (subject === '') throw new NotEmulatedError('a mail without a subject');
  if (subject.length > MAX_SUBJECT_LENGTH) throw new ServiceError('Invalid argument: subject');
  // Google makes a text of the HTML where there is none: nobody knows which.
  if (body === '') throw new ServiceError('Failed to send email: no body');
  if (bytesOf(body) + bytesOf(htmlBody ?? '') > MAX_BODY_BYTES) {
    throw new ServiceError('Limit Exceeded: Email Body Size.');
  }
  return message;
}

/** Each becomes a header of the mail, in which a line break would begin another one. */
const HEADERS = ['to', 'cc', 'bcc', 'replyTo', 'name', 'subject'] as const;
const CONTROL_CHARACTER = /[\p{Cc}\u2028\u2029]/u;

function refuseControlCharacters(parts: MessageParts): void {
  for (const header of HEADERS) {
    if (CONTROL_CHARACTER.test(parts[header] ?? '')) throw new ServiceError(`Invalid argument: ${header}`);
  }
}

function addressesIn(list = ''): string[] {
  return list.trim() === '' ? [] : list.split(',').map((item) => address(item.trim()));
}

const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
/** Google knows more forms, with quotes and with names. Nobody says which. */
const ADDRESS = new RegExp(`^(?=.{1,64}@)${ATOM}(\\.${ATOM})*@(${LABEL}\\.)+[A-Za-z]{2,63}$`);

function address(text: string): string {
  if (text.length > MAX_ADDRESS_LENGTH || !ADDRESS.test(text)) {
    throw new ServiceError(`Invalid email: ${text}`);
  }
  return text;
}
