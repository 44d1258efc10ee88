// What a check would do, for someone who wants to see it first.

import { formatMessage, GOAL_MAIL } from '../../words';
import type { Decision } from '../decide';
import type { Digest } from '../digest';
import type { Verdict } from '../verdicts';
import { goalTextOf } from './card';
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
      about: verdicts
        .filter(({ told }) => told.includes(digest.to))
        .map((verdict) => ({ ...verdict, reason: withGoal(verdict, digest) })),
    })),
    silent: verdicts.filter(({ told }) => told.length === 0),
  };
}

/** Why a KPI is mailed about, and what the mail says of its goal. */
function withGoal({ sheet, kpi, reason }: Verdict, { news }: Digest): string {
  const of = news.filter((item) => item.sheetName === sheet && item.kpi.name === kpi);
  const [goal] = of.flatMap((item) => goalTextOf(item) ?? []);
  return goal === undefined
    ? reason
    : formatMessage(GOAL_MAIL.inPreview, { reason, row: GOAL_MAIL.row, goal: goal.replace(/[.。]$/, '') });
}
