// Mails, ready to be sent.

import {
  AUTHORISATION_MAIL,
  COUNTS,
  formatMessage,
  LIST_JOIN,
  MAIL_FRAME,
  MAIL_OPENINGS,
  MAIL_PARTS,
  MAIL_SUBJECTS,
  MAIL_WORDS,
  OTHER_SUBJECTS,
  PRAISE,
  PRODUCT,
  TEST_MAIL,
} from '../../words';
import { type Digest, type Item, itemsOf } from '../digest';
import { NEWS_PARTS, PARTS, type Part, URGENCY } from '../news';
import { plain, unlinked } from '../text';
import { isOnCourse, LONGEST_NAME, newsCard, summaryCard } from './card';
import { htmlMail } from './html-mail';
import type { Card, MailContent, RenderedMail, Section } from './mail';
import { praiseCard } from './praise-card';
import { namesIn, subjectLine } from './subject';
import { textMail } from './text-mail';

/** A sentence of the product's own, with some names in it. */
const LONGEST_REMARK = 600;

/** More wins than these are counted. */
const MOST_WINS = 10;

/** The mail of a digest. */
export function render(digest: Digest): RenderedMail {
  const file = plain(digest.fileName, LONGEST_NAME);
  const sheet = onlySheetOf(digest);
  return mailTo(digest.to, {
    subject: subjectOf(digest),
    overline: sheet === null ? file : `${file} · ${plain(sheet.sheetName, LONGEST_NAME)}`,
    title: titleOf(digest),
    paragraphs: digest.remarks.map((remark) => plain(remark, LONGEST_REMARK)),
    sections: sectionsOf(digest),
    link: { text: MAIL_WORDS.open, url: sheet?.sheetUrl ?? digest.fileUrl },
    footer: digest.news.length > 0 ? formatMessage(MAIL_FRAME.footer, { file }) : MAIL_FRAME.summaryFooter,
  });
}

/** The mail's subject: by its most urgent part, and never with a percentage. */
export function subjectOf(digest: Digest): string {
  for (const part of URGENCY) {
    const items = itemsOf(digest, part);
    if (items.length > 0) return subjectLine(MAIL_SUBJECTS[part](items.length, namesIn(items)));
  }
  return subjectLine(formatMessage(OTHER_SUBJECTS.summary, { file: digest.fileName }));
}

function titleOf(digest: Digest): string {
  const parts = NEWS_PARTS.flatMap((part) => {
    const { length } = itemsOf(digest, part);
    return length === 0 ? [] : [MAIL_OPENINGS[part](length)];
  });
  return parts.length === 0 ? summaryTitle(digest.summary ?? []) : parts.join(LIST_JOIN);
}

function summaryTitle(items: readonly Item[]): string {
  const good = items.filter(isOnCourse).length;
  return formatMessage(MAIL_OPENINGS.summary, { good, kpis: COUNTS.kpis(items.length) });
}

function sectionsOf(digest: Digest): Section[] {
  const isOneSheet = onlySheetOf(digest) !== null;
  const news = NEWS_PARTS.flatMap((part) => {
    const items = itemsOf(digest, part);
    if (items.length === 0) return [];
    const shown = items.slice(0, PARTS[part].mostCards);
    return [section(part, shown, items.length, (item) => newsCard(item, isOneSheet))];
  });
  const { summary, wins } = digest;
  const praised = wins.slice(0, MOST_WINS);
  // What was praised is not told again, and has its part of the room.
  const told = new Set(praised.map(({ kpi }) => kpi));
  const others = summary?.filter(({ kpi }) => !told.has(kpi)) ?? [];
  // The worst are chosen before wins come first: no win hides what is behind.
  const ranks = others.map(({ rank }) => rank).sort((a, b) => a - b);
  const lastRank = ranks.slice(0, PARTS.summary.mostCards - praised.length).pop() ?? -1;
  const shown = others.filter(({ rank }) => rank <= lastRank);
  const rest =
    others.length === 0
      ? []
      : [section('summary', shown, others.length, (item) => summaryCard(item, isOneSheet))];
  const praise =
    wins.length === 0
      ? []
      : [
          {
            heading: PRAISE.heading,
            tone: 'good' as const,
            cards: praised.map((item) => praiseCard(item, isOneSheet)),
            isList: true,
            more: moreText(wins.length - praised.length),
          },
        ];
  const all = [...news, ...praise, ...rest];
  // One part needs no heading under its subject, but no subject says that it is the week's wins.
  return all.length === 1 && praise.length === 0 ? all.map((one) => ({ ...one, heading: null })) : all;
}

function section<Any extends Item>(
  part: Part | 'summary',
  shown: readonly Any[],
  count: number,
  card: (item: Any) => Card,
): Section {
  return {
    heading: MAIL_PARTS[part],
    tone: PARTS[part].tone,
    cards: shown.map(card),
    isList: part === 'summary',
    more: moreText(count - shown.length),
  };
}

const moreText = (count: number): string | null =>
  count > 0 ? formatMessage(MAIL_WORDS.more, { count }) : null;

/** The sheet that all of the mail is about, or null: it is about several. */
function onlySheetOf({ news, summary }: Digest): Item | null {
  const [first, ...others] = [...news, ...(summary ?? [])];
  return first === undefined || others.some(({ sheetUrl }) => sheetUrl !== first.sheetUrl) ? null : first;
}

/** A spreadsheet, for the mails that are about it and not about its KPIs. */
export interface FileReference {
  readonly fileName: string;
  readonly fileUrl: string;
}

/** The mail that shows whoever asks for it that mails arrive. */
export function renderTest(to: string, { fileName, fileUrl }: FileReference): RenderedMail {
  const file = plain(fileName, LONGEST_NAME);
  return mailTo(to, {
    subject: subjectLine(formatMessage(OTHER_SUBJECTS.test, { product: PRODUCT })),
    overline: file,
    title: TEST_MAIL.title,
    paragraphs: [formatMessage(TEST_MAIL.text, { product: PRODUCT })],
    sections: [],
    link: { text: MAIL_WORDS.open, url: fileUrl },
    footer: formatMessage(TEST_MAIL.footer, { file }),
  });
}

/** The mail to the owner of the trigger, when Google asks for permission again. `url` is Google's own page. */
export function renderAuthorisation(to: string, fileName: string, url: string): RenderedMail {
  const file = plain(fileName, LONGEST_NAME);
  return mailTo(to, {
    subject: subjectLine(formatMessage(OTHER_SUBJECTS.authorisation, { product: PRODUCT, file: fileName })),
    overline: file,
    title: AUTHORISATION_MAIL.title,
    paragraphs: [formatMessage(AUTHORISATION_MAIL.text, { file }), AUTHORISATION_MAIL.how],
    sections: [],
    link: { text: AUTHORISATION_MAIL.open, url },
    footer: AUTHORISATION_MAIL.footer,
  });
}

/**
 * A mail of this content to someone: nothing that was typed into it becomes a link.
 *
 * @param to An address, or several with commas between them.
 */
export function mailTo(to: string, typed: MailContent): RenderedMail {
  const content = withoutLinks(typed);
  return { to, subject: content.subject, text: textMail(content), html: htmlMail(content) };
}

/** Whatever someone has typed, the only link in a mail is its own. The subject has none as it is. */
function withoutLinks(mail: MailContent): MailContent {
  return {
    ...mail,
    overline: unlinked(mail.overline),
    title: unlinked(mail.title),
    paragraphs: mail.paragraphs.map(unlinked),
    sections: mail.sections.map((part) => ({ ...part, cards: part.cards.map(cardWithoutLinks) })),
    footer: unlinked(mail.footer),
  };
}

const cardWithoutLinks = (card: Card): Card => ({
  ...card,
  title: unlinked(card.title),
  note: unlinked(card.note),
  headline: unlinked(card.headline),
  rows: card.rows.map((row) => (row.isAddresses ? row : { ...row, text: unlinked(row.text) })),
});
