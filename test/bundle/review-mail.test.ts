// The summary of a review by mail: shown first, and never sent twice by itself.

import { packed } from '../../src/google/runtime/packed';
import { ask, OCTOBER, openFile } from './a-file';
import { end, reviewed, save } from './a-review';
import { countedCalls } from './kills';

describe('the mail of a summary', () => {
  const ended = (options = {}) => {
    const host = reviewed('2011-10-04', [15, 15, 30], options);
    save(host, 'Calls', { action: 'Call <b>20</b> old leads', actionDue: '2011-10-10' });
    const { review: id } = end(host);
    const mail = (step: 'preview' | 'send' | 'again', to = 'ann@x.com, bob@x.com') =>
      ask(host, 'mailReview', { sheet: OCTOBER, review: id, to, step });
    return { host, mail };
  };

  test('is shown first, then sent: one mail to all', () => {
    const { host, mail } = ended();
    const shown = mail('preview');
    expect(shown).toMatchObject({
      to: 'ann@x.com, bob@x.com',
      subject: 'Review of October 2011, 2011-10-04',
      isSent: false,
    });
    expect(host.outbox).toEqual([]);
    expect(mail('send')).toEqual({ ...shown, isSent: true });
    expect(host.outbox).toHaveLength(1);
    const [sent] = host.outbox;
    expect(sent?.to).toEqual(['ann@x.com', 'bob@x.com']);
    expect(sent?.body).toContain('Call <b>20</b> old leads');
    expect(sent?.htmlBody).toContain('Call &lt;b&gt;20&lt;/b&gt; old leads');
  });

  test('goes out once more only if someone says so', () => {
    const { host, mail } = ended();
    mail('send');
    expect(mail('send')).toEqual({
      refused:
        'This summary was mailed already, to ann@x.com, bob@x.com (9:00). Press “Send again” if it should go out once more.',
      isAgain: true,
    });
    expect(host.outbox).toHaveLength(1);
    expect(mail('again', 'cid@x.com')).toMatchObject({ to: 'cid@x.com', isSent: true });
    expect(host.outbox).toHaveLength(2);
  });

  test('killed while it was sent, nobody knows: that is said, and nothing goes by itself', () => {
    for (const after of [false, true]) {
      const { host, mail } = ended();
      host.failAt(
        placeOfCall(() => ended(), 'sendEmail'),
        { kill: true, after },
      );
      expect(() => mail('send')).toThrow();
      host.failAt(0);
      expect(host.outbox).toHaveLength(after ? 1 : 0);
      expect(mail('send')).toEqual({
        refused: expect.stringContaining('nobody knows whether it went out'),
        isAgain: true,
      });
    }
  });

  test('what Google refuses is told, and can be sent after all', () => {
    const { host, mail } = ended();
    host.failAt(
      placeOfCall(() => ended(), 'sendEmail'),
      {},
    );
    expect(mail('send')).toEqual({ refused: expect.stringContaining('Nothing was sent.') });
    expect(mail('send')).toMatchObject({ isSent: true });
    expect(host.outbox).toHaveLength(1);
  });

  test.each([
    ['', 'To whom?'],
    ['ann', '"ann"'],
    [Array.from({ length: 21 }, (_, index) => `a${index}@x.com`).join(' '), '20 at most'],
  ])('to "%s": why not', (to, why) => {
    expect(ended().mail('preview', to)).toMatchObject({ refused: expect.stringContaining(why) });
  });

  test('not more people than mails are left today', () => {
    expect(ended({ mailQuota: 1 }).mail('send')).toEqual({
      refused: 'Only 1 more mails can be sent today. Name fewer people, or send it tomorrow.',
    });
  });

  /** The how manieth call of sending a summary this one is. */
  function placeOfCall(open: typeof ended, method: string): number {
    const { host, mail } = open();
    host.clearRecords();
    mail('send');
    const calls = countedCalls(host);
    return calls.findIndex((call) => call.method === method) + 1;
  }
});

test('what is kept of mails stays small: the oldest are forgotten, and the last is known', () => {
  const first = reviewed('2011-10-04', [15, 15, 30]);
  save(first, 'Calls', { action: 'Call' });
  const { review: id } = end(first);
  const old = Array.from({ length: 200 }, (_, mailing) => ({
    id: `results ${mailing}`,
    when: '2011-09-30 09:00',
    sending: [],
    // Nothing that could be compressed.
    sent: Array.from({ length: 100 }, (_, to) =>
      (((mailing * 100 + to) * 2654435761) % 2 ** 24).toString(36),
    ),
    step: '',
  }));
  const parts = packed(old);
  const file = first.save();
  const document = {
    ...file.properties?.document,
    mailed: String(parts.length),
    ...Object.fromEntries(parts.map((part, index) => [`mailed.${index}`, part])),
  };
  const workbook = { ...file, properties: { ...file.properties, document } };
  const host = openFile('2011-10-04', { workbook });
  const mail = () => ask(host, 'mailReview', { sheet: OCTOBER, review: id, to: 'ann@x.com', step: 'send' });
  expect(mail()).toMatchObject({ isSent: true });
  expect(mail()).toMatchObject({ isAgain: true });
  expect(host.outbox).toHaveLength(1);
  const kept = (host.save().properties?.document ?? {}) as Record<string, string>;
  const lengths = Object.entries(kept).flatMap(([key, part]) =>
    key.startsWith('mailed.') ? [part.length] : [],
  );
  expect(Math.max(...lengths)).toBeLessThan(9000);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(60_000);
  expect(parts.join('').length).toBeGreaterThan(60_000);
});
