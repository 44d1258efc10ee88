// A mail in which whatever was typed is text, and nothing else.

import type { RenderedMail } from '../../src/alerts/render/mail';
import { holds, same } from './holds';

const ADDRESS = /^[^\s@<>()[\],;:\\"]+@[a-z\d-]+(\.[a-z\d-]+)+$/i;
/** Control characters, line ends, marks that turn the direction of what follows, halves of a character. */
const CONTROLS = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\u200b]/u;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const TAGS = new Set([
  '!DOCTYPE',
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'table',
  'tr',
  'td',
  'p',
  'h1',
  'h2',
  'div',
  'a',
]);
const ATTRIBUTE =
  /^(?: (?:lang|charset|name|content|class|style|role|aria-hidden|width|height|cellpadding|cellspacing|border|align|valign|href)="[^"<>]*")*$/;
const LONGEST_SUBJECT = 250;
/** What mail programs make a link of. */
const LINK = /https?:\/\/[^\s"<>]+|www\.[a-z]|\bevil\.example/gi;

/** Whether everything in a mail that was typed by someone is plain text in it. */
export function mailIsClean(
  { to, subject, text, html }: RenderedMail,
  { fileUrl }: { readonly fileUrl: string },
): void {
  holds(ADDRESS.test(to), 'a mail goes to', to);
  holds(subject.length > 0 && subject.length <= LONGEST_SUBJECT, 'a subject is too long, or empty:', subject);
  holds(!CONTROLS.test(subject) && !HALF.test(subject), 'a subject has what can not be seen:', subject);
  holds(
    !CONTROLS.test(text.replace(/\n/g, '')) && !HALF.test(text),
    'a mail has what can not be seen:',
    text,
  );
  holds(!HALF.test(html), 'a mail has half a character');
  holds(!/\bNaN\b|Infinity|\[object /.test(text), 'a mail says', text);
  for (const link of text.match(LINK) ?? []) holds(link.startsWith(fileUrl), 'a mail has a link:', link);
  const tags = html.match(/<[^>]*>/g) ?? [];
  for (const tag of tags) {
    const [, name = '', attributes = ''] = /^<\/?([!\w]+)((?: [\s\S]*)?)>$/.exec(tag) ?? [];
    const isKnown = TAGS.has(name) && (name === '!DOCTYPE' || ATTRIBUTE.test(attributes.replace(/\n/g, ' ')));
    holds(isKnown, 'a mail has a tag of its own:', tag);
    const [, href] = /href="([^"]*)"/.exec(tag) ?? [];
    if (href !== undefined) holds(href.startsWith(fileUrl), 'a mail links to', href);
  }
  same((html.match(/</g) ?? []).length, tags.length, 'brackets that open in a mail');
  // Whatever of the page is no tag and no style.
  const shown = html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, '');
  holds(!/[<>]/.test(shown), 'a mail has a bracket');
  holds(!/&(?!amp;|lt;|gt;|quot;|#39;|nbsp;)/.test(shown), 'a mail has a bare &');
}
