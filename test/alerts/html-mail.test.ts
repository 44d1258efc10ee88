import { htmlMail } from '../../src/alerts/render/html-mail';
import type { Card, MailContent, Section } from '../../src/alerts/render/mail';

const CARD: Card = {
  title: 'Orders',
  state: 'Behind',
  tone: 'bad',
  note: '',
  headline: '17 behind',
  rows: [],
};
const section = (change: Partial<Section> = {}): Section => ({
  heading: 'Action',
  tone: 'bad',
  cards: [CARD],
  isList: false,
  more: null,
  ...change,
});
const html = (...sections: readonly Section[]) => {
  const mail: MailContent = {
    subject: 'S',
    overline: 'O',
    title: 'T',
    paragraphs: [],
    sections,
    link: { text: 'Open', url: 'https://x' },
    footer: 'F',
  };
  return htmlMail(mail);
};
const count = (text: string, part: string) => text.split(part).length - 1;

test('a question stands out, what is on record does not', () => {
  const row = { label: 'Cause', text: 'What is it?' };
  const asked = html(section({ cards: [{ ...CARD, rows: [{ ...row, isQuestion: true }] }] }));
  const known = html(section({ cards: [{ ...CARD, rows: [row] }] }));
  expect(asked).toMatch(/class="k-due"[^>]*font-style:italic[^>]*>What is it\?/);
  expect(known).toMatch(/class="k-strong"[^>]*color:#344054[^>]*>What is it\?/);
  expect(known).not.toContain('font-style');
});

test('a card has no more lines than it says', () => {
  const [without, noted] = [html(section()), html(section({ cards: [{ ...CARD, note: 'Leading' }] }))];
  expect(count(noted, '<p ') - count(without, '<p ')).toBe(1);
  expect(without).not.toContain('border-top');
  const full = html(section({ cards: [{ ...CARD, rows: [{ label: 'A', text: 'B' }] }] }));
  expect(count(full, '<table') - count(without, '<table')).toBe(1);
});

test('a list has its cards in one frame, with lines between them', () => {
  const cards = [CARD, CARD, CARD];
  const [list, apart] = [html(section({ cards, isList: true })), html(section({ cards }))];
  expect([count(list, ' class="k-card"'), count(apart, ' class="k-card"')]).toEqual([1, 3]);
  expect([count(list, 'border-top'), count(apart, 'border-top')]).toEqual([2, 0]);
  // Names in a list are smaller than those that stand alone.
  const size = (page: string) => /font-size:(\d+)px;[^"]*">Orders</.exec(page)?.[1];
  expect([size(list), size(apart)]).toEqual(['16', '18']);
});

test('a section without a heading has none, and one that leaves something out says so', () => {
  expect(html(section())).toContain('<h2 class="k-bad"');
  const plain = html(section({ heading: null, more: 'And 3 more.' }));
  expect(plain).not.toContain('<h2');
  expect(plain).toContain('>And 3 more.</p>');
});

test('dark screens have a colour for every class', () => {
  const page = html(section({ cards: [{ ...CARD, note: 'N', rows: [{ label: 'A', text: 'B' }] }] }));
  const used = new Set([...page.matchAll(/class="(k-[a-z]+)"/g)].map(([, name]) => name));
  for (const name of used) expect(page).toMatch(new RegExp(`\\.${name}\\{[^}]+!important\\}`));
});

describe('a bar', () => {
  /** The cells of the bar: their classes and widths. */
  const cellsOf = (bar: Card['bar']) => {
    const page = html(section({ cards: [{ ...CARD, ...(bar && { bar }) }] }));
    return [...page.matchAll(/<td class="k-(bad-bar|track|mark)" width="([^"]*)"/g)].map(
      ([, name, width]) => `${name} ${width}`,
    );
  };

  test.each<[string, NonNullable<Card['bar']>, string[]]>([
    [
      'short of where it should be',
      { reached: 0.3, expected: 0.5 },
      ['bad-bar 30%', 'track 20%', 'mark 3', 'track 50%'],
    ],
    ['beyond it', { reached: 0.8, expected: 0.5 }, ['bad-bar 50%', 'mark 3', 'bad-bar 30%', 'track 20%']],
    ['full', { reached: 1, expected: 1 }, ['bad-bar 100%', 'mark 3']],
    ['empty', { reached: 0, expected: 0.25 }, ['track 25%', 'mark 3', 'track 75%']],
  ])('%s', (_, bar, cells) => {
    expect(cellsOf(bar)).toEqual(cells);
  });

  test('is no news to whoever listens, and there is none where nothing is known', () => {
    const page = html(section({ cards: [{ ...CARD, bar: { reached: 0.3, expected: 0.5 } }] }));
    expect(page).toMatch(/<table role="presentation" aria-hidden="true"[^>]*><tr><td class="k-bad-bar"/);
    expect(cellsOf(undefined)).toEqual([]);
  });
});
