// What `npm run demo` is made of: the days of a month, and mails as files.
import PostalMime from 'postal-mime';
import { composeEml } from '../../workbench/eml';
import type { Mail } from '../../workbench/host/services/outbox';
import { turnOnDailyCheck } from '../../workbench/play/daily-check';
import { monthOf, nextStop } from '../../workbench/play/month';
import { type PlayedDay, playDays } from '../../workbench/play/played-days';
import { isTimeToDraw } from '../../workbench/play/time-to-draw';
import { aHost } from './a-host';

const MAIL: Mail = {
  at: Date.parse('2011-10-08T07:47:00Z'),
  from: 'user@example.com',
  name: 'KPI Pacer “é”, 目標',
  to: ['amira@shop.example', 'ben@shop.example'],
  cc: ['dan@shop.example'],
  bcc: [],
  replyTo: 'team@shop.example',
  subject:
    '2 KPIs need action: Orders – 注文, Revenue £ and so on, long enough to be folded onto a second line',
  body: 'So far: £1,200\n.\nFrom here on: ☺\n',
  htmlBody: '<!DOCTYPE html><p style="color:#b3361b">So far: £1,200 &lt;b&gt; ☺</p>',
};

describe('a mail as a file', () => {
  test('is read back as it was', async () => {
    const eml = await composeEml(MAIL, 'one');
    const read = await PostalMime.parse(eml);
    expect(read.from).toMatchObject({ address: MAIL.from, name: MAIL.name });
    expect(read.to?.map(({ address }) => address)).toEqual(MAIL.to);
    expect(read.cc?.map(({ address }) => address)).toEqual(MAIL.cc);
    expect(read.replyTo?.map(({ address }) => address)).toEqual([MAIL.replyTo]);
    expect(read.subject).toBe(MAIL.subject);
    expect(Date.parse(read.date ?? '')).toBe(MAIL.at);
    expect(read.messageId).toBe('<one@workbench.example>');
    expect(read.text?.trimEnd()).toBe(MAIL.body.trimEnd());
    expect(read.html?.trimEnd()).toBe(MAIL.htmlBody);
    expect(read.attachments).toEqual([]);
    expect(
      Math.max(
        ...eml
          .toString()
          .split('\r\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThan(998);
  });

  test('gets no header by what stands in it, and nothing is read for it', async () => {
    const { htmlBody: _, name: __, ...plain } = MAIL;
    const eml = await composeEml(
      {
        ...plain,
        subject: 'Hello\r\nBcc: eve@shop.example',
        body: 'See /etc/passwd and https://shop.example',
      },
      'two',
    );
    const read = await PostalMime.parse(eml);
    expect(read.bcc).toBeUndefined();
    expect(read.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(read.html).toBeUndefined();
    expect(read.text?.trimEnd()).toBe('See /etc/passwd and https://shop.example');
  });
});

const CODE = `
function answerSidebar(name, request) { return (name === 'loadAlerts' ? loadAlerts : saveAlerts)(request); }
function loadAlerts() { return { form: { isOn: false } }; }
function saveAlerts(form) {
  ScriptApp.newTrigger('checkDaily').timeBased().everyDays(1).atHour(8).inTimezone('Asia/Tokyo').create();
  return { form: form };
}
function checkDaily(e) {
  var day = e['day-of-month'];
  if (day % 10 !== 0) return;
  MailApp.sendEmail('amira@shop.example', 'Day ' + day, 'It is day ' + day);
  var file = SpreadsheetApp.getActive();
  var log = file.getSheetByName('Alert log') || file.insertSheet('Alert log', 1);
  log.getRange(day / 10 + 1, 1, 1, 5).setValues([['now', 'Plan', 'Orders', 'amira@shop.example', 'Behind.']]);
  if (day === 20) throw new Error('There is no plan');
}`;

/** At nine in the morning of 1 April in Tokyo. */
const openScript = (code = CODE) => aHost(code, { now: '2026-04-01T00:00:00Z' });

describe('a month', () => {
  test('is known by any of its days', () => {
    expect(monthOf('2011-10-17')).toEqual({ name: 'October', first: '2011-10-01', next: '2011-11-01' });
    expect(monthOf('2012-02-29')).toEqual({ name: 'February', first: '2012-02-01', next: '2012-03-01' });
    expect(monthOf('2011-12-31')).toEqual({ name: 'December', first: '2011-12-01', next: '2012-01-01' });
  });

  test('tells by the day what was sent, why, and what failed', () => {
    const host = openScript();
    turnOnDailyCheck(host);
    const days: PlayedDay[] = [];
    playDays(host, monthOf('2026-04-01'), '2026-04-01', 'Asia/Tokyo', (played) => days.push(played));
    expect(days.map(({ day }) => day)).toEqual([
      ...Array.from({ length: 29 }, (_, index) => `2026-04-${String(index + 2).padStart(2, '0')}`),
      '2026-05-01',
    ]);
    const eventful = days.filter(({ mails }) => mails.length > 0);
    expect(eventful.map(({ day, mails }) => [day, mails[0]?.subject])).toEqual([
      // The numbers that a trigger is told are those of UTC: there it is still the day before.
      ['2026-04-11', 'Day 10'],
      ['2026-04-21', 'Day 20'],
      ['2026-05-01', 'Day 30'],
    ]);
    expect(eventful[0]?.log).toEqual([
      { sheet: 'Plan', kpi: 'Orders', to: 'amira@shop.example', why: 'Behind.' },
    ]);
    expect(days.flatMap(({ failed }) => failed)).toHaveLength(1);
  });

  test('has one stop on each day on which something is due', () => {
    const host = openScript();
    const to = Date.parse('2026-04-30T00:00:00Z');
    expect(nextStop(host, to, 'Asia/Tokyo')).toBe(to);
    turnOnDailyCheck(host);
    expect(nextStop(host, to, 'Asia/Tokyo')).toBe(host.triggers[0]?.due);
  });

  test('has a picture of each day where there is time for it, and else spends two fifths of its time on them', () => {
    // Of each picture: the days since the last one.
    const daysOf = (triggersMs: number, drawingMs: number, dayMs: number) => {
      for (let days = 1; ; days++) if (isTimeToDraw(days * triggersMs, drawingMs, days * dayMs)) return days;
    };
    expect(daysOf(20, 60, 90)).toBe(1);
    expect(daysOf(100, 450, 90)).toBe(7);
    expect(daysOf(100, 450, 500)).toBe(2);
    expect(daysOf(40, 100, 60)).toBe(4);
    // Before the first picture nobody knows what one takes; and where no time is planned.
    expect([daysOf(100, 0, 90), daysOf(30, 100, 0)]).toEqual([1, 5]);
  });

  test('is not begun where the check is refused', () => {
    const host = openScript(
      CODE.replace('return { form: { isOn: false } }', "return { refused: 'Not yours.' }"),
    );
    expect(() => turnOnDailyCheck(host)).toThrow('Not yours.');
  });
});
