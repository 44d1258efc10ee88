// Mails that scripts send, and Google's limits on them: PLATFORM 5, 6 and 10.
import { readWorkbook, saveWorkbook } from '../../workbench/host/saved-workbook';
import { aHost, type Setting, scope } from './a-host';

const CODE = 'function f(expression) { return eval(expression); }';
const QUOTA = 'MailApp.getRemainingDailyQuota()';
const send = (to: string) => `MailApp.sendEmail('${to}', 'Subject', 'Body')`;
const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@x.com`).join(',');

/** What a script is told that sends such a mail. */
function answer(expression: string, setting: Setting = {}) {
  const host = aHost(CODE, setting);
  const told = host.run('f', { args: [`try { ${expression}; 'sent' } catch (error) { error.message }`] });
  expect(host.outbox).toHaveLength(told === 'sent' ? 1 : 0);
  return told;
}

describe('a mail', () => {
  test('is in the outbox, with all that was said of it', () => {
    const host = aHost(CODE);
    const message = `MailApp.sendEmail({
      to: 'a@x.com, b.c+d@sub.example.org', cc: 'c@x.com', bcc: 'd@x.com', replyTo: 'r@x.com', name: 'KPI Pacer',
      subject: '2 KPIs need action: Orders, Revenue \u2013 \u{1F4C8}', body: 'Line 1\\nLine 2', htmlBody: '<p>Line 1</p>'
    })`;
    host.run('f', { args: [message], user: 'ben@example.com' });
    expect(host.outbox).toEqual([
      {
        at: host.now,
        from: 'ben@example.com',
        to: ['a@x.com', 'b.c+d@sub.example.org'],
        cc: ['c@x.com'],
        bcc: ['d@x.com'],
        replyTo: 'r@x.com',
        name: 'KPI Pacer',
        subject: '2 KPIs need action: Orders, Revenue \u2013 \u{1F4C8}',
        body: 'Line 1\nLine 2',
        htmlBody: '<p>Line 1</p>',
      },
    ]);
  });

  test.each([
    [send('a@x.com'), {}],
    ["MailApp.sendEmail('a@x.com', 'r@x.com', 'Subject', 'Body')", { replyTo: 'r@x.com' }],
    ["MailApp.sendEmail('a@x.com', 'Subject', 'Body', { name: 'N', cc: '' })", { name: 'N' }],
    ["MailApp.sendEmail('a@x.com', 'Subject', 'Body', {})", {}],
  ])('can be sent by %s', (expression, more) => {
    const host = aHost(CODE);
    expect(host.run('f', { args: [expression] })).toBeUndefined();
    const plain = { to: ['a@x.com'], cc: [], bcc: [], subject: 'Subject', body: 'Body' };
    expect(host.outbox).toEqual([{ at: host.now, from: 'user@example.com', ...plain, ...more }]);
  });

  test('and the question for the quota leave the sandbox', () => {
    const host = aHost(CODE);
    host.run('f', { args: [`${QUOTA}; ${send('a@x.com')}`] });
    expect(host.calls).toEqual([
      { service: 'MailApp', method: 'getRemainingDailyQuota', remote: true },
      { service: 'MailApp', method: 'sendEmail', remote: true },
    ]);
  });

  test('needs its scope, and full rights', () => {
    const message = `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${scope('script.send_mail')}`;
    expect(answer(send('a@x.com'), { scopes: [] })).toBe(message);
    expect(() => aHost(CODE).run('f', { args: [QUOTA], authMode: 'LIMITED' })).toThrow(
      'You do not have permission to call MailApp.getRemainingDailyQuota',
    );
  });
});

describe('a mail is refused', () => {
  test.each([
    ['', 'Failed to send email: no recipient'],
    [' ', 'Failed to send email: no recipient'],
    ['foo', 'Invalid email: foo'],
    ['a@x', 'Invalid email: a@x'],
    ['a@x.com; b@x.com', 'Invalid email: a@x.com; b@x.com'],
    ['a@x.com,', 'Invalid email: '],
    ['Ana <a@x.com>', 'Invalid email: Ana <a@x.com>'],
    ['a..b@x.com', 'Invalid email: a..b@x.com'],
    ['a@-x.com', 'Invalid email: a@-x.com'],
    ['a b@x.com', 'Invalid email: a b@x.com'],
    [`${'a'.repeat(65)}@x.com`, `Invalid email: ${'a'.repeat(65)}@x.com`],
    ['a@x.com\\nBcc: e@x.com', 'Invalid argument: to'],
    ['a@x.com\\r\\n', 'Invalid argument: to'],
    [people(51), 'Limit Exceeded: Email Recipients Per Message.'],
  ])('for its recipients: "%s"', (to, message) => {
    expect(answer(send(to))).toBe(message);
  });

  test.each([
    ["{ to: 'a@x.com', subject: 'S\\nBcc: e@x.com', body: 'B' }", 'Invalid argument: subject'],
    ["{ to: 'a@x.com', subject: 'S\\u2028', body: 'B' }", 'Invalid argument: subject'],
    ["{ to: 'a@x.com', subject: 'S'.repeat(251), body: 'B' }", 'Invalid argument: subject'],
    ["{ to: 'a@x.com', subject: 'S', body: 'B', name: 'N\\r\\nBcc: e@x.com' }", 'Invalid argument: name'],
    [
      "{ to: 'a@x.com', subject: 'S', body: 'B', replyTo: 'a@x.com,b@x.com' }",
      'Invalid email: a@x.com,b@x.com',
    ],
    ["{ to: 'a@x.com', subject: 'S', body: 'B', replyTo: '' }", 'Invalid email: '],
    ["{ to: 'a@x.com', subject: 'S', body: 'B', cc: 'foo' }", 'Invalid email: foo'],
    ["{ bcc: 'a@x.com', subject: 'S', body: 'B' }", 'Failed to send email: no recipient'],
    ["{ to: 'a@x.com', subject: 'S', htmlBody: '<p>' }", 'Failed to send email: no body'],
    ["{ to: 'a@x.com', body: 'B' }", 'not emulated: a mail without a subject'],
    [
      "{ to: 'a@x.com', subject: 'S', body: 'x'.repeat(102401), htmlBody: 'x'.repeat(102400) }",
      'Limit Exceeded: Email Body Size.',
    ],
    ["{ to: 'a@x.com', subject: 'S', body: '\u65e5'.repeat(68267) }", 'Limit Exceeded: Email Body Size.'],
    ["{ to: 'a@x.com', subject: 'S', body: 'B', attachments: [] }", 'not emulated: attachments of a mail'],
    ["{ to: 'a@x.com', subject: 'S', body: 'B', noReply: true }", 'not emulated: noReply of a mail'],
    [
      "{ to: 'a@x.com', subject: 'S', body: 'B', from: 'b@x.com' }",
      /^The parameters \(\(class\)\) don't match/,
    ],
    [
      "{ to: 'a@x.com', subject: 'S', body: 'B', cc: undefined }",
      /^The parameters \(\(class\)\) don't match/,
    ],
    ["{ to: ['a@x.com'], subject: 'S', body: 'B' }", /^The parameters \(\(class\)\) don't match/],
    ["'a@x.com', 'S'", /^The parameters \(String,String\) don't match .* MailApp\.sendEmail\.$/],
    ["'a@x.com', 'S', 1", /^The parameters \(String,String,number\) don't match/],
    [
      "'a@x.com', 'S', 'B', { to: 'b@x.com' }",
      /^The parameters \(String,String,String,\(class\)\) don't match/,
    ],
  ])('for what it is: %s', (args, message) => {
    expect(answer(`MailApp.sendEmail(${args})`)).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  test('never at its limits', () => {
    expect(answer(send(people(50)))).toBe('sent');
    const longest = `MailApp.sendEmail('a@x.com', 'S'.repeat(250), 'x'.repeat(204800))`;
    expect(answer(longest)).toBe('sent');
  });
});

describe('the quota of a day', () => {
  const asked = (host: ReturnType<typeof aHost>, user = 'user@example.com') =>
    host.run('f', { args: [QUOTA], user });

  test('counts recipients, for each user', () => {
    const host = aHost(CODE);
    host.run('f', { args: [send(people(30))] });
    host.run('f', {
      args: ["MailApp.sendEmail({ to: 'a@x.com', cc: 'b@x.com', bcc: 'a@x.com', subject: 'S', body: 'B' })"],
    });
    expect(asked(host)).toBe(67);
    expect(asked(host, 'ben@example.com')).toBe(100);
  });

  test('that is too small for a mail refuses all of it', () => {
    const host = aHost(CODE, { mailQuota: 3 });
    host.run('f', { args: [send(people(2))] });
    expect(() => host.run('f', { args: [send(people(2))] })).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect(host.outbox).toHaveLength(1);
    expect(asked(host)).toBe(1);
    expect(() => host.run('f', { args: [send(people(1))] })).not.toThrow();
    expect(asked(host)).toBe(0);
  });

  test('is there again a day after the first mail, not at midnight', () => {
    const host = aHost(CODE, { mailQuota: 2 });
    const start = host.now;
    host.run('f', { args: [send('a@x.com')] });
    host.setNow(start + 23 * 3_600_000);
    host.run('f', { args: [send('a@x.com')] });
    host.setNow(start + 24 * 3_600_000 - 1);
    expect(asked(host)).toBe(0);
    host.setNow(start + 24 * 3_600_000);
    expect(asked(host)).toBe(2);
  });

  test('is saved with the mails', () => {
    const host = aHost(CODE);
    host.run('f', { args: ["MailApp.sendEmail('a@x.com', 'S', 'B', { htmlBody: '<p>', name: 'N' })"] });
    const { workbook } = readWorkbook(JSON.stringify(saveWorkbook(host.save(), host.now)));
    const reopened = aHost(CODE, { workbook });
    expect(reopened.outbox).toEqual(host.outbox);
    expect(asked(reopened)).toBe(99);
  });

  test('is not read from a file in which a mail is none', () => {
    const host = aHost(CODE);
    host.run('f', { args: [send('a@x.com')] });
    const text = JSON.stringify(saveWorkbook(host.save(), host.now));
    expect(() => readWorkbook(text.replace('"to":["a@x.com"]', '"to":"a@x.com"'))).toThrow(
      'workbook.outbox.0.to',
    );
  });
});
