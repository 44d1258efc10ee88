// The mails that scripts have sent, and how many more Google would take today.
import { MS_PER_DAY } from '../time-zone';

export interface Mail {
  /** The instant at which it was sent. */
  readonly at: number;
  /** The user as whom the script ran. */
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  /** The name that the sender goes by. */
  readonly name?: string;
  readonly subject: string;
  /** As plain text. */
  readonly body: string;
  readonly htmlBody?: string;
}

/** Of a consumer account: recipients a day. */
const DEFAULT_QUOTA = 100;

export class Outbox {
  readonly mails: Mail[];

  constructor(
    saved: readonly Mail[],
    private readonly quota = DEFAULT_QUOTA,
  ) {
    this.mails = [...saved];
  }

  send(mail: Mail): void {
    this.mails.push(mail);
  }

  /** How many recipients there may still be. A day begins with its first mail. */
  remaining(from: string, now: number): number {
    let since = Number.NEGATIVE_INFINITY;
    let used = 0;
    for (const mail of this.mails) {
      if (mail.from !== from) continue;
      if (mail.at >= since + MS_PER_DAY) {
        since = mail.at;
        used = 0;
      }
      used += recipientsOf(mail).length;
    }
    return now >= since + MS_PER_DAY ? this.quota : Math.max(0, this.quota - used);
  }
}

/** Google counts each address of each mail. */
export function recipientsOf({ to, cc, bcc }: Pick<Mail, 'to' | 'cc' | 'bcc'>): readonly string[] {
  return [...to, ...cc, ...bcc];
}
