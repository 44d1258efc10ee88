// The summary of a review that was ended: what went well, what is done by whom and until when, and what became of what was
// decided before. The same for the page, for a copy, and for a mail.

import { readAddresses } from '../alerts/addresses';
import type { Tone } from '../alerts/news';
import type { Card, MailContent, Row, Section } from '../alerts/render/mail';
import { subjectLine } from '../alerts/render/subject';
import { resetInForce, resetRowText } from '../alerts/target-resets';
import { plain } from '../alerts/text';
import type { Status } from '../kpi/status';
import { valueText } from '../sheet/numbers/value-text';
import type { SheetKpi } from '../sheet/read/content';
import {
  dayText,
  formatMessage,
  MAIL_WORDS,
  OUTCOME_WORDS,
  RESET_TOLD,
  REVIEW_SUMMARY,
  STATUS_WORDS,
  shownDay,
  trimmedNumberText,
} from '../words';
import { decisionBefore, type RowsByKpi } from './decisions';
import { type EndedReview, keyOf } from './draft';
import { resetsIn } from './reset-target';
import type { ReviewRow } from './review-row';
import { brief, onCourseText, sinceResetSentence, sinceSentence, winSentence } from './say-review';
import { wasResetBetween, workedFor } from './worked';

/** A longer name is cut: the sheet has it in full. */
const LONGEST_NAME = 60;

/** What a summary is made of. */
export interface SummaryOf {
  readonly ended: EndedReview;
  readonly sheet: string;
  readonly fileName: string;
  readonly sheetUrl: string;
  readonly byKpi: RowsByKpi;
  /** The KPIs of the sheet: in their units their amounts are told. */
  readonly kpis: readonly SheetKpi[];
}

/** The summary, as mails are made of it. */
export function summaryOf(of: SummaryOf): MailContent {
  const { ended, sheet, fileName, sheetUrl } = of;
  const day = shownDay(ended.day);
  const sections = sectionsOf(of);
  return {
    subject: subjectLine(formatMessage(REVIEW_SUMMARY.subject, { sheet, day })),
    overline: `${plain(fileName, LONGEST_NAME)} · ${plain(sheet, LONGEST_NAME)}`,
    title: formatMessage(REVIEW_SUMMARY.title, { day }),
    paragraphs: [
      onCourseText(ended.standings),
      ...(sections.some(({ heading }) => heading === REVIEW_SUMMARY.decided) ? [] : [REVIEW_SUMMARY.nothing]),
    ],
    sections,
    link: { text: MAIL_WORDS.open, url: sheetUrl },
    footer: formatMessage(REVIEW_SUMMARY.footer, { file: plain(fileName, LONGEST_NAME) }),
  };
}

function sectionsOf({ ended, byKpi, kpis, sheet }: SummaryOf): Section[] {
  const kpiOf = new Map(kpis.map((kpi) => [keyOf(kpi.name), kpi]));
  const told = [...byKpi.values()].flatMap((rows) =>
    rows.filter(({ review }) => review === ended.id).map((row) => ({ row, rows })),
  );
  const outcomes = told.filter(({ row }) => row.what === 'outcome');
  const resetRows = (kpi: SheetKpi | undefined): Row[] => {
    const resets = kpi === undefined ? [] : resetsIn(byKpi.get(keyOf(kpi.name)) ?? []);
    const reset = kpi === undefined ? null : resetInForce(resets, sheet, kpi);
    return kpi === undefined || reset === null
      ? []
      : [{ label: RESET_TOLD.label, text: resetRowText(reset, kpi) }];
  };
  const isWorked = ({ row, rows }: Told) => workedFor(rows).some((one) => one.row === row);
  const section = (heading: string, tone: Tone, cards: readonly Card[]): Section[] =>
    cards.length === 0 ? [] : [{ heading, tone, cards, isList: true, more: null }];
  return [
    ...section(
      REVIEW_SUMMARY.wins,
      'good',
      ended.wins.map((win) => ({
        ...nameless(win.name),
        rows: resetRows(kpiOf.get(keyOf(win.name))),
        state: win.kind === 'achieved' ? STATUS_WORDS.achieved : REVIEW_SUMMARY.recovered,
        tone: 'good',
        headline: winSentence(win),
      })),
    ),
    ...section(REVIEW_SUMMARY.worked, 'good', outcomes.filter(isWorked).map(outcomeCard)),
    ...section(REVIEW_SUMMARY.outcomes, 'calm', outcomes.filter((one) => !isWorked(one)).map(outcomeCard)),
    ...section(
      REVIEW_SUMMARY.decided,
      'calm',
      told
        .filter(({ row }) => row.what === 'decided')
        .map(({ row }) => decidedCard(row, kpiOf.get(keyOf(row.kpi)) ?? null)),
    ),
  ];
}

/** A row of the review, and all rows of its KPI. */
interface Told {
  readonly row: ReviewRow;
  readonly rows: readonly ReviewRow[];
}

const nameless = (kpi: string) => ({ title: plain(kpi, LONGEST_NAME), note: '', rows: [] });

function outcomeCard({ row, rows }: Told): Card {
  const decision = decisionBefore(rows, row);
  const since =
    decision === null
      ? null
      : wasResetBetween(rows, decision, row)
        ? sinceResetSentence(decision)
        : sinceSentence(decision, row.gapThen, row.gapNow);
  return {
    ...nameless(row.kpi),
    state: row.outcome === null ? '' : OUTCOME_WORDS[row.outcome],
    tone: row.outcome === 'done' ? 'good' : 'calm',
    headline: since ?? brief(row.action),
  };
}

function decidedCard(row: ReviewRow, kpi: SheetKpi | null): Card {
  const { action, cause, by, due, ownLanding, status } = row;
  const own = ownLanding === null ? null : amountOf(ownLanding, kpi);
  const rows: (Row | null)[] = [
    action === '' ? null : { label: REVIEW_SUMMARY.who, text: brief(by), isAddresses: areAddresses(by) },
    action === ''
      ? null
      : { label: REVIEW_SUMMARY.due, text: due === null ? REVIEW_SUMMARY.noDay : dayText(due) },
    cause === '' ? null : { label: REVIEW_SUMMARY.cause, text: brief(cause) },
    own === null ? null : { label: REVIEW_SUMMARY.ownLanding, text: own },
  ];
  const without = cause === '' ? REVIEW_SUMMARY.noAction : REVIEW_SUMMARY.onlyCause;
  return {
    ...nameless(row.kpi),
    state: status === null ? '' : STATUS_WORDS[status],
    tone: status === null ? 'calm' : TONES[status],
    headline: action === '' ? without : brief(action),
    rows: rows.filter((one): one is Row => one !== null && one.text !== ''),
  };
}

const amountOf = (amount: number, kpi: SheetKpi | null): string =>
  kpi === null ? trimmedNumberText(amount, 2) : valueText(amount, kpi);

/** Only what is an address for sure may be a link. */
const areAddresses = (text: string): boolean =>
  text.split(/[\s,;]+/).every((word) => readAddresses(word).valid[0] === word.toLowerCase());

const TONES: Record<Status, Tone> = {
  achieved: 'good',
  ahead: 'good',
  onTrack: 'good',
  atRisk: 'due',
  behind: 'bad',
  missed: 'bad',
  notStarted: 'calm',
  noData: 'calm',
  noTarget: 'calm',
};
