// The mail that tells everyone what a period came to: wins first, then the others, then what goes on.

import type { Tone } from '../alerts/news';
import type { Card, MailContent, RenderedMail, Section } from '../alerts/render/mail';
import { mailTo } from '../alerts/render/render';
import { subjectLine } from '../alerts/render/subject';
import { resetInForce, resetRowText, type TargetReset } from '../alerts/target-resets';
import { plain } from '../alerts/text';
import type { JudgedKpi } from '../sheet/judge/judge';
import { figureText } from '../sheet/numbers/value-text';
import {
  dayText,
  formatMessage,
  LIST_JOIN,
  MAIL_WORDS,
  RESET_TOLD,
  RESULTS_MAIL,
  STATUS_WORDS,
} from '../words';
import { isReached, resultsOf } from './closing';
import type { OpenAction } from './open-actions';
import { reachedOfText, resultText } from './result-text';
import type { UnreadRow } from './unread-rows';

const LONGEST_NAME = 60;
const LONGEST_TEXT = 140;
/** More of either are counted. */
const MOST_CARDS = 60;

/** What a mail about results is made of. */
export interface ResultsOfPeriod {
  readonly fileName: string;
  readonly sheet: string;
  readonly url: string;
  readonly judged: readonly JudgedKpi[];
  readonly goingOn: readonly OpenAction[];
  readonly unread: readonly UnreadRow[];
  /** The targets of the file that were reset. */
  readonly resets: readonly TargetReset[];
}

/** The mail to one address. */
export function renderResults(to: string, results: ResultsOfPeriod): RenderedMail {
  return mailTo(to, contentOf(results));
}

function contentOf({ fileName, sheet, url, judged, goingOn, resets, unread }: ResultsOfPeriod): MailContent {
  const name = plain(sheet, LONGEST_NAME);
  const results = resultsOf(judged);
  const cardOf = (one: JudgedKpi) => resultCard(one, resetInForce(resets, sheet, one.kpi));
  return {
    subject: subjectLine(formatMessage(RESULTS_MAIL.subject, { sheet: name })),
    overline: `${plain(fileName, LONGEST_NAME)} · ${name}`,
    title: reachedOfText(judged),
    paragraphs: withoutResult(unread),
    sections: [
      section(RESULTS_MAIL.wins, 'good', results.filter(isReached).map(cardOf)),
      section(RESULTS_MAIL.others, 'calm', results.filter((one) => !isReached(one)).map(cardOf)),
      section(RESULTS_MAIL.goingOn, 'calm', goingOn.map(actionCard)),
    ].filter(({ cards }) => cards.length > 0),
    link: { text: MAIL_WORDS.open, url },
    footer: formatMessage(RESULTS_MAIL.footer, { file: plain(fileName, LONGEST_NAME) }),
  };
}

/** The KPIs that can't be read; a row without a name tells nobody anything but who mends it. */
function withoutResult(unread: readonly UnreadRow[]): string[] {
  const names = unread.flatMap(({ kpi }) => (kpi === '' ? [] : plain(kpi, LONGEST_NAME)));
  return names.length === 0 ? [] : [formatMessage(RESULTS_MAIL.unread, { kpis: names.join(LIST_JOIN) })];
}

function section(heading: string, tone: Tone, cards: readonly Card[]): Section {
  const more = cards.length - MOST_CARDS;
  return {
    heading,
    tone,
    cards: cards.slice(0, MOST_CARDS),
    isList: true,
    more: more > 0 ? formatMessage(MAIL_WORDS.more, { count: more }) : null,
  };
}

function resultCard(one: JudgedKpi, reset: TargetReset | null): Card {
  const { kpi, assessment } = one;
  const { paceGap, status } = assessment;
  const gap =
    paceGap === null ? '' : formatMessage(RESULTS_MAIL.gap, { gap: figureText(paceGap, 'gap', kpi) });
  return {
    title: plain(kpi.name, LONGEST_NAME),
    state: STATUS_WORDS[status],
    tone: isReached(one) ? 'good' : 'calm',
    note: gap,
    headline: resultText(one),
    rows: reset === null ? [] : [{ label: RESET_TOLD.label, text: resetRowText(reset, kpi) }],
  };
}

function actionCard({ kpi, action, by, due }: OpenAction): Card {
  return {
    title: plain(kpi, LONGEST_NAME),
    state: due === null ? '' : formatMessage(RESULTS_MAIL.due, { day: dayText(due) }),
    tone: 'calm',
    note: plain(by, LONGEST_TEXT),
    headline: plain(action, LONGEST_TEXT),
    rows: [],
  };
}
