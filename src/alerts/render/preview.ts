// What a check would do, for someone who wants to see it first.

import type { Decision } from '../decide';
import type { Verdict } from '../verdicts';
import { subjectOf } from './render';

/** Who would be mailed now, with what subject, and why; and who would not, and why not. */
export interface Preview {
  readonly mails: readonly {
    readonly to: string;
    readonly subject: string;
    readonly about: readonly Verdict[];
  }[];
  readonly silent: readonly Verdict[];
}

/** The preview of a decision. Mails that carry only the team summary are about no KPI. */
export function preview({ digests, verdicts }: Decision): Preview {
  return {
    mails: digests.map((digest) => ({
      to: digest.to,
      subject: subjectOf(digest),
      about: verdicts.filter(({ told }) => told.includes(digest.to)),
    })),
    silent: verdicts.filter(({ told }) => told.length === 0),
  };
}
