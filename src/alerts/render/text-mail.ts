// A mail as plain text.

import { widthOf } from '../text';
import type { Card, Link, MailContent, Section } from './mail';

/** The mail as text, in the order of the HTML. */
export function textMail(mail: MailContent): string {
  const parts = [
    `${mail.overline}\n${mail.title}`,
    ...mail.paragraphs,
    ...mail.sections.map(sectionText),
    linkText(mail.link),
    `--\n${mail.footer}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionText({ heading, cards, more }: Section): string {
  return [
    ...(heading === null ? [] : [`${heading.toUpperCase()}\n${'='.repeat(widthOf(heading))}`]),
    ...cards.map(cardText),
    ...(more === null ? [] : [more]),
  ].join('\n\n');
}

function cardText({ title, state, note, headline, rows, link }: Card): string {
  const lines = rows.map(({ label, text }) => `- ${label}: ${text}`);
  const linked = link === undefined ? [] : [`- ${linkText(link)}`];
  const head = state === '' ? title : `${title}: ${state}`;
  return [head, headline, note, ...lines, ...linked].filter((line) => line !== '').join('\n');
}

const linkText = ({ text, url }: Link): string => `${text}: ${url}`;
