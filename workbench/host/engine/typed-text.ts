// What a person types or a script writes as text, in the form that the engine reads: numbers as in en_US.
import { helpers, type Locale } from '@odoo/o-spreadsheet';
import { canonicalFormula } from './formula-text';
import { localeOf } from './locales';

const ENGLISH = localeOf('en_US');

/** A day and a month with points; the time of the day behind it stays as it is. */
const POINTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?(\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;
const POINTED_WITHOUT_YEAR = /^\d{1,2}\.\d{1,2}$/;
const JAPANESE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/;

/** What `£5` is in London: where the engine knows only $ and €. */
const CURRENCIES: Readonly<Record<string, string>> = { pt_BR: 'R$', ja_JP: '¥', en_GB: '£' };

export interface Typed {
  readonly content: string;
  /** How the cell shows it, unless it has a format. */
  readonly format?: string;
}

/**
 * `asText`: the cell is formatted as plain text.
 *
 * @example typedText('1.234,56', de_DE) // => { content: '1234.56' }
 * @example typedText('1.5', de_DE) // => { content: '1.5.' }, the first of May
 */
export function typedText(text: string, locale: Locale, asText = false): Typed {
  if (text.startsWith('=')) return { content: canonicalFormula(text, locale) };
  if (asText || text.startsWith("'") || text.includes('\n')) return { content: text };
  const amount = amountIn(text, locale);
  if (amount) return amount;
  if (helpers.isNumber(text, locale)) return { content: englishNumber(text, locale) };
  const trimmed = text.trim();
  if (hasPoints(locale) && POINTED_WITHOUT_YEAR.test(trimmed) && typedDate(`${trimmed}.`, locale)) {
    return { content: `${trimmed}.` };
  }
  // What is a number elsewhere is a text here.
  return { content: helpers.isNumber(text, ENGLISH) ? `'${text}` : text };
}

/**
 * A date in a form that the engine doesn't read: the form that it does, and how it was written.
 *
 * @example typedDate('31.10.2011', de_DE) // => { content: '31/10/2011', format: 'dd.mm.yyyy' }
 */
export function typedDate(text: string, locale: Locale): Typed | undefined {
  const trimmed = text.trim();
  const found = hasPoints(locale) ? pointedDate(trimmed) : japaneseDate(trimmed, locale);
  return found && helpers.isDateTime(found.content, locale) ? found : undefined;
}

function pointedDate(text: string): Typed | undefined {
  const [, day = '', month = '', year, time = ''] = POINTED.exec(text) ?? [];
  if (day === '') return undefined;
  const date = [day, month, ...(year === undefined ? [] : [year])];
  const isPadded = date
    .slice(0, 2)
    .some((part) => part.startsWith('0') || (day.length === 2 && month.length === 2));
  const parts = [
    isPadded ? 'dd' : 'd',
    isPadded ? 'mm' : 'm',
    ...(year === undefined ? [''] : [yearFormat(year)]),
  ];
  const format = `${parts.join('.')}${time === '' ? '' : time.split(':').length === 3 ? ' hh:mm:ss' : ' hh:mm'}`;
  return { content: `${date.join('/')}${time}`, format };
}

const yearFormat = (year: string) => (year.length === 4 ? 'yyyy' : 'yy');

function japaneseDate(text: string, { code, dateFormat }: Locale): Typed | undefined {
  const [, year, month, day] = (code === 'ja_JP' && JAPANESE.exec(text)) || [];
  if (month === undefined) return undefined;
  const content = [...(year === undefined ? [] : [year]), month, day].join('/');
  return { content, format: dateFormat };
}

function hasPoints({ dateFormat }: Locale): boolean {
  return dateFormat.includes('.');
}

function amountIn(text: string, locale: Locale): Typed | undefined {
  const sign = CURRENCIES[locale.code];
  if (sign === undefined || !text.replace('￥', '¥').includes(sign)) return undefined;
  const number = text.replace('￥', '¥').replace(sign, '').trim();
  if (!helpers.isNumber(number, locale) || /[$€%]/.test(number)) return undefined;
  const content = englishNumber(number, locale);
  return { content, format: `[$${sign}]#,##0${content.includes('.') ? '.00' : ''}` };
}

function englishNumber(text: string, { decimalSeparator, thousandsSeparator }: Locale): string {
  if (decimalSeparator === '.') return text;
  return text.replaceAll(thousandsSeparator ?? '', '').replace(decimalSeparator, '.');
}
