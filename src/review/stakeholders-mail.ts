// The mail to those who count on a KPI that will not make its target: what will land, what that does to the goal, what was
// tried, and what can be done.

import { goesDown, isAllowance } from '../alerts/pace';
import { LONGEST_NAME } from '../alerts/render/card';
import type { Card, MailContent, Section } from '../alerts/render/mail';
import { subjectLine } from '../alerts/render/subject';
import { plain } from '../alerts/text';
import { normalized } from '../cells/text';
import { landing as landingByDays } from '../kpi/by-days';
import { meetsTarget } from '../kpi/kpi';
import { paceSoFar } from '../kpi/pace';
import type { JudgedKpi } from '../sheet/judge/judge';
import { chanceText } from '../sheet/numbers/chance-text';
import { figuresTogether, pacesTogether } from '../sheet/numbers/figures-together';
import { figureText, valueText } from '../sheet/numbers/value-text';
import {
  COUNTS,
  dayText,
  formatMessage,
  LIST_JOIN,
  MAIL_WORDS,
  numberText,
  OUTCOME_WORDS,
  PRODUCT,
  TELL_MAIL as WORDS,
} from '../words';
import { decisionBefore } from './decisions';
import type { ReviewRow } from './review-row';
import { wasResetBetween } from './worked';

const LONGEST_TEXT = 400;
const LONGEST_WORDS = 2000;
/** Of what was tried, the latest. */
const MOST_TRIED = 8;

/** All that the mail is made of. */
export interface ToTell {
  readonly judged: JudgedKpi;
  readonly fileName: string;
  readonly sheetName: string;
  readonly url: string;
  /** What it does to its goal, as other mails say it; null where no tree has it. */
  readonly goal: string | null;
  /** That its target was reset, in words; null where it was not. */
  readonly reset: string | null;
  /** The best pace that was ever held for as long as what is left; null where nobody knows. */
  readonly best: number | null;
  /** The reviews of the KPI, in their order. */
  readonly reviews: readonly ReviewRow[];
  /** What the sender adds. */
  readonly words: string;
  /** Their address; '' where Google doesn't tell. */
  readonly sender: string;
}

/** At or above this chance, what lands on its target asks nobody to choose. */
const LIKELY = 0.5;

/** The mail, but for whom it goes to. */
export function stakeholdersMail(told: ToTell): MailContent {
  const { judged, url, sender } = told;
  const { kpi } = judged;
  const name = plain(kpi.name, LONGEST_NAME);
  const file = plain(told.fileName, LONGEST_NAME);
  const lands = landingOf(judged);
  const misses = lands !== null && kpi.target !== null && !meetsTarget(kpi, lands, kpi.target);
  const title = misses ? (goesDown(kpi) ? WORDS.over : WORDS.short) : WORDS.plain;
  const amounts = lands === null || kpi.target === null ? null : figuresTogether(lands, kpi.target, kpi);
  const subject =
    misses && amounts !== null
      ? formatMessage(WORDS.subject, { kpi: name, landing: amounts.first, target: amounts.second })
      : formatMessage(WORDS.subjectPlain, { kpi: name });
  const tried = triedSection(told);
  const isToDecide = needsDecision(judged, lands, misses);
  return {
    subject: subjectLine(subject),
    overline: `${file} · ${plain(told.sheetName, LONGEST_NAME)}`,
    title: formatMessage(title, { kpi: name }),
    paragraphs: [
      ...linesOf(told.words),
      ...standing(judged),
      ...(told.goal === null ? [] : [formatMessage(WORDS.goal, { goal: plain(told.goal, LONGEST_TEXT) })]),
      ...(told.reset === null ? [] : [told.reset]),
      ...(tried === null && isToDecide ? [WORDS.nothing] : []),
    ],
    sections: [...(tried === null ? [] : [tried]), ...(isToDecide ? [optionsSection(told)] : [])],
    link: { text: MAIL_WORDS.open, url },
    footer:
      sender === ''
        ? formatMessage(WORDS.footerPlain, { file, product: PRODUCT })
        : formatMessage(WORDS.footer, { who: sender, file, product: PRODUCT }),
  };
}

/** Whether there is anything to choose: what makes its target needs neither recovery nor another target. */
const needsDecision = ({ forecast }: JudgedKpi, lands: number | null, misses: boolean): boolean =>
  lands === null || misses || (forecast?.chance ?? 1) < LIKELY;

/** What the sender wrote, line by line. */
const linesOf = (words: string): string[] =>
  words
    .slice(0, LONGEST_WORDS)
    .split(/\r\n?|\n/)
    .map((line) => plain(line, LONGEST_WORDS))
    .filter((line) => line !== '');

/** Where it lands at the pace so far, whatever its target was reset to. */
const landingOf = ({ kpi, assessment }: JudgedKpi): number | null =>
  kpi.line === undefined ? assessment.landing : landingByDays(kpi, assessment.progress);

/** How it stands, where it lands, and how likely that is. */
function standing(judged: JudgedKpi): string[] {
  const { kpi, asOf, forecast } = judged;
  const { target, actual } = kpi;
  if (target === null) return [];
  const end = dayText(kpi.end);
  if (actual === null) return [formatMessage(WORDS.standsAlone, { target: valueText(target, kpi), end })];
  const stands = figuresTogether(actual, target, kpi);
  const sentences = [
    formatMessage(WORDS.stands, { day: dayText(asOf), actual: stands.first, target: stands.second, end }),
  ];
  const lands = landingOf(judged);
  if (lands !== null) {
    const { first: landing, difference } = figuresTogether(lands, target, kpi);
    const isMade = meetsTarget(kpi, lands, target);
    const words = isMade ? WORDS.landsThere : goesDown(kpi) ? WORDS.landsOver : WORDS.lands;
    sentences.push(formatMessage(words, { landing, difference }));
  }
  const { range = null, chance = null } = forecast ?? {};
  if (range !== null && chance !== null) {
    const [low, high] = [valueText(range.low, kpi), valueText(range.high, kpi)];
    sentences.push(formatMessage(WORDS.range, { low, high, chance: chanceText(chance) }));
  }
  return sentences;
}

/** What was tried, the latest first: what was decided, and what came of it. null where nothing is written down. */
function triedSection({ judged, reviews }: ToTell): Section | null {
  const { kpi } = judged;
  const tried = new Map<string, { decided: ReviewRow | null; outcome: ReviewRow | null }>();
  for (const row of reviews) {
    if (row.action === '' || (row.what !== 'decided' && row.what !== 'outcome')) continue;
    const key = normalized(row.action);
    const known = tried.get(key) ?? { decided: null, outcome: null };
    tried.delete(key);
    tried.set(key, row.what === 'decided' ? { ...known, decided: row } : { ...known, outcome: row });
  }
  const cards = [...tried.values()]
    .reverse()
    .map(({ decided, outcome }) => triedCard(judged, decided, outcome, reviews));
  // What stands in the sheet and has not been through a review yet.
  if (kpi.action !== '' && !tried.has(normalized(kpi.action))) {
    cards.unshift(cardOf(plain(kpi.action, LONGEST_TEXT), WORDS.open, dueWords(kpi.actionBy, kpi.actionDue)));
  }
  if (cards.length === 0) return null;
  return { heading: WORDS.tried, tone: 'calm', cards: cards.slice(0, MOST_TRIED), isList: true, more: null };
}

function triedCard(
  { kpi }: JudgedKpi,
  decided: ReviewRow | null,
  outcome: ReviewRow | null,
  rows: readonly ReviewRow[],
): Card {
  const row = outcome ?? decided;
  if (row === null) return cardOf('', '', []);
  const state = outcome?.outcome == null ? WORDS.open : OUTCOME_WORDS[outcome.outcome];
  const said = decided === null ? [] : [formatMessage(WORDS.decided, { day: dayText(decided.day) })];
  const who = dueWords(row.by, row.due);
  const decision = outcome === null ? null : decisionBefore(rows, outcome);
  const wasReset = outcome !== null && decision !== null && wasResetBetween(rows, decision, outcome);
  const { gapThen = null, gapNow = null } = wasReset ? {} : (outcome ?? {});
  const gap = (value: number) => figureText(value, 'gap', kpi);
  const since =
    gapThen === null || gapNow === null
      ? []
      : [formatMessage(WORDS.since, { before: gap(gapThen), now: gap(gapNow) })];
  return cardOf(plain(row.action, LONGEST_TEXT), state, [...said, ...who, ...since]);
}

const dueWords = (by: string, due: ReviewRow['due']): string[] => [
  ...(by === '' ? [] : [formatMessage(WORDS.by, { who: plain(by, LONGEST_NAME) })]),
  ...(due === null ? [] : [formatMessage(WORDS.due, { day: dayText(due) })]),
];

const cardOf = (title: string, state: string, said: readonly string[]): Card => ({
  title,
  state,
  tone: 'calm',
  note: '',
  headline: said.join(LIST_JOIN),
  rows: [],
});

/** Recover, with what that takes; reset; or accept. */
function optionsSection({ judged, best }: ToTell): Section {
  const { kpi } = judged;
  const lands = landingOf(judged);
  const amounts = lands === null || kpi.target === null ? null : figuresTogether(lands, kpi.target, kpi);
  const accept =
    amounts === null
      ? WORDS.acceptPlain
      : formatMessage(WORDS.acceptText, { landing: amounts.first, target: amounts.second });
  const option = (title: string, text: string): Card => ({ ...cardOf(title, '', []), headline: text });
  return {
    heading: WORDS.options,
    tone: 'calm',
    cards: [
      option(WORDS.recover, recoverText(judged, best)),
      option(WORDS.reset, WORDS.resetText),
      option(WORDS.accept, accept),
    ],
    isList: true,
    more: null,
  };
}

function recoverText({ kpi, assessment }: JudgedKpi, best: number | null): string {
  const { requiredPace, progress } = assessment;
  if (requiredPace === null || requiredPace === 0) return WORDS.recoverPlain;
  const soFar = paceSoFar(kpi, progress);
  const paces = [requiredPace, ...(soFar === null ? [] : [soFar]), ...(best === null ? [] : [best])];
  const texts = pacesTogether(paces, kpi);
  const [needed = ''] = texts;
  const days = COUNTS.countingDays(numberText(progress.daysLeft, 0));
  // What may be used up is kept to, and was never lower; anything else is reached.
  const isLow = isAllowance(kpi);
  const said =
    soFar === null
      ? formatMessage(isLow ? WORDS.keepToNeeded : WORDS.recoverNeeded, { needed, days })
      : formatMessage(isLow ? WORDS.keepTo : WORDS.recoverText, { needed, days, soFar: texts[1] ?? '' });
  return best === null
    ? said
    : `${said} ${formatMessage(isLow ? WORDS.lowest : WORDS.best, { best: texts[texts.length - 1] ?? '' })}`;
}
