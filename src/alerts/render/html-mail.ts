// A mail as HTML that mail programs show: tables and inline styles. The one style sheet only turns the colours
// for dark screens; a program that drops it shows the light ones.

import { escape as escapeHtml } from 'html-escaper';
import { QUESTION_FONT_STYLE, spokenLanguage } from '../../words';
import type { Tone } from '../news';
import { barHtml } from './html-bar';
import type { Card, Link, MailContent, Row, Section } from './mail';

const COLOURS: Record<Tone, { text: string; edge: string }> = {
  good: { text: '#0f6e4a', edge: '#34a57a' },
  bad: { text: '#b3361b', edge: '#d9694c' },
  due: { text: '#85590a', edge: '#d3a03c' },
  calm: { text: '#475467', edge: '#98a2b3' },
};

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const TABLE = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"';

/** Colours for dark screens, by class. `!important` is what overrules an inline style. */
const DARK = [
  ['page', 'background:#14171c'],
  ['card', 'background:#1e232a'],
  ['strong', 'color:#f2f4f7'],
  ['soft', 'color:#a9b2c0'],
  ['line', 'border-color:#343b46'],
  ['good', 'color:#5fd0a1'],
  ['bad', 'color:#ff9b82'],
  ['due', 'color:#f2c063'],
  ['calm', 'color:#c3cad6'],
  ['track', 'background:#343b46'],
  ['mark', 'background:#f2f4f7'],
  ['good-bar', 'background:#5fd0a1'],
  ['bad-bar', 'background:#ff9b82'],
  ['due-bar', 'background:#f2c063'],
  ['calm-bar', 'background:#c3cad6'],
  ['button', 'background:#a9c7ff;color:#10233f'],
  ['link', 'color:#a9c7ff'],
]
  .map(
    ([name, style]) =>
      `.k-${name}{${(style ?? '')
        .split(';')
        .map((rule) => `${rule}!important`)
        .join(';')}}`,
  )
  .join('');

/** The mail as a whole HTML page. Everything that comes from a cell is escaped here, and only here. */
export function htmlMail(mail: MailContent): string {
  const blocks = [
    heading(mail),
    ...mail.paragraphs.map(paragraph),
    ...mail.sections.map(sectionHtml),
    button(mail.link),
    `<p class="k-soft" style="margin:28px 0 0;${FONT};font-size:13px;line-height:19px;color:#667085">${escapeHtml(mail.footer)}</p>`,
  ];
  return `<!DOCTYPE html>
<html lang="${spokenLanguage()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(mail.subject)}</title>
<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${DARK}}</style></head>
<body class="k-page" style="margin:0;padding:0;background:#f4f6f8">
<table ${TABLE} class="k-page" style="background:#f4f6f8"><tr><td align="center" style="padding:20px 12px 32px">
<table ${TABLE} style="max-width:580px"><tr><td align="left" style="text-align:left">
${blocks.join('\n')}
</td></tr></table>
</td></tr></table>
</body></html>
`;
}

function heading({ overline, title }: MailContent): string {
  return `<p class="k-soft" style="margin:0;${FONT};font-size:14px;line-height:20px;color:#667085">${escapeHtml(overline)}</p>
<h1 class="k-strong" style="margin:2px 0 0;${FONT};font-size:23px;line-height:30px;font-weight:700;color:#101828">${escapeHtml(title)}</h1>`;
}

const paragraph = (text: string): string =>
  `<p class="k-strong" style="margin:16px 0 0;${FONT};font-size:16px;line-height:24px;color:#344054">${escapeHtml(text)}</p>`;

function sectionHtml({ heading: title, tone, cards, isList, more }: Section): string {
  const headed =
    title === null
      ? '<div style="height:12px;line-height:12px">&nbsp;</div>'
      : `<h2 class="k-${tone}" style="margin:26px 0 0;${FONT};font-size:16px;line-height:22px;font-weight:700;color:${COLOURS[tone].text}">${escapeHtml(title)}</h2>`;
  const body = isList ? [listHtml(cards)] : cards.map(cardHtml);
  return [headed, ...body, ...(more === null ? [] : [paragraph(more)])].join('\n');
}

function cardHtml(card: Card): string {
  const lines = card.rows.map(rowHtml).join('');
  const list =
    lines === ''
      ? ''
      : `<table ${TABLE} class="k-line" style="margin-top:10px;border-top:1px solid #e4e7ec">${lines}</table>`;
  return framed(
    COLOURS[card.tone].edge,
    `<td style="padding:14px 16px 15px">${cardHead(card, 18)}${cardBar(card)}${list}${cardLink(card)}</td>`,
  );
}

const cardBar = ({ bar, tone }: Card): string =>
  bar === undefined ? '' : barHtml(bar, tone, COLOURS[tone].edge);

const cardLink = ({ link }: Card): string =>
  link === undefined
    ? ''
    : `<p style="margin:8px 0 0;${FONT};font-size:14px;line-height:20px"><a class="k-link" href="${escapeHtml(link.url)}" style="color:#1f4e8c">${escapeHtml(link.text)}</a></p>`;

/** Many cards in one frame. */
function listHtml(cards: readonly Card[]): string {
  const entries = cards.map((card, index) => {
    const edge = index === 0 ? '' : ';border-top:1px solid #e4e7ec';
    const lines = card.rows.map(rowHtml).join('');
    const list = lines === '' ? '' : `<table ${TABLE}>${lines}</table>`;
    return `<td class="k-line" style="padding:11px 16px 12px${edge}">${cardHead(card, 16)}${list}</td>`;
  });
  return framed(COLOURS.calm.edge, entries.join('</tr><tr>'));
}

const framed = (edge: string, cells: string): string =>
  `<table ${TABLE} class="k-card" style="margin-top:10px;background:#ffffff;border-radius:10px;border-left:4px solid ${edge}"><tr>${cells}</tr></table>`;

/** The name with its status in letters of so many pixels, and the line below. */
function cardHead({ title, state, tone, note, headline }: Card, size: number): string {
  const big = `${FONT};font-size:${size}px;line-height:${size + 6}px`;
  const noted =
    note === ''
      ? ''
      : `<p class="k-soft" style="margin:2px 0 0;${FONT};font-size:13px;line-height:18px;color:#667085;word-break:break-word">${escapeHtml(note)}</p>`;
  return `<table ${TABLE}><tr><td class="k-strong" style="${big};font-weight:700;color:#101828;word-break:break-word">${escapeHtml(title)}</td>
<td align="right" valign="top" class="k-${tone}" style="padding-left:12px;${big};font-weight:700;color:${COLOURS[tone].text};white-space:nowrap">${escapeHtml(state)}</td></tr></table>
<p class="k-strong" style="margin:4px 0 0;${FONT};font-size:${size - 1}px;line-height:${size + 5}px;color:#344054">${escapeHtml(headline)}</p>${noted}`;
}

function rowHtml({ label, text, isQuestion = false }: Row): string {
  const tone = isQuestion ? 'due' : 'strong';
  const style = isQuestion ? `font-style:${QUESTION_FONT_STYLE};color:${COLOURS.due.text}` : 'color:#344054';
  return `<tr><td class="k-soft" valign="top" width="76" style="padding:7px 8px 0 0;${FONT};font-size:14px;line-height:20px;color:#667085">${escapeHtml(label)}</td><td class="k-${tone}" valign="top" style="padding:7px 0 0;${FONT};font-size:15px;line-height:20px;${style};word-break:break-word">${escapeHtml(text)}</td></tr>`;
}

function button({ text, url }: Link): string {
  return `<p style="margin:20px 0 0"><a class="k-button" href="${escapeHtml(url)}" style="display:inline-block;padding:11px 20px;border-radius:8px;background:#1f4e8c;color:#ffffff;${FONT};font-size:15px;line-height:20px;font-weight:600;text-decoration:none">${escapeHtml(text)}</a></p>`;
}
