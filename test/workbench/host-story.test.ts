// The parts together: a script that mails every morning, struck at each of its calls in turn.
import { aHost } from './a-host';

const DAY = 86_400_000;
const PEOPLE = ['a@x.com', 'b@x.com', 'c@x.com'];

/** It notes down each mail before it sends the next one, and begins anew every day. */
const CODE = `
function start() { ScriptApp.newTrigger('mornings').timeBased().everyDays(1).atHour(7).create(); }
function mornings() {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(1000)) return;
  var properties = PropertiesService.getDocumentProperties();
  var day = new Date().toISOString().slice(0, 10);
  var sent = JSON.parse(properties.getProperty(day) || '[]');
  ${JSON.stringify(PEOPLE)}.forEach(function (to) {
    if (sent.indexOf(to) >= 0) return;
    MailApp.sendEmail(to, 'Subject ' + day, 'Body');
    sent.push(to);
    properties.setProperty(day, JSON.stringify(sent));
  });
}
`;

const started = () => {
  const host = aHost(CODE);
  host.run('start');
  host.clearRecords();
  return host;
};

const callsOfOneRun = () => {
  const host = started();
  host.advanceTo(host.now + DAY);
  return host.calls.length;
};

test('a month of mornings', () => {
  const host = started();
  const runs = host.advanceTo(host.now + 30 * DAY);
  expect(runs).toHaveLength(30);
  expect(host.outbox).toHaveLength(90);
  expect(new Set(host.outbox.map(({ to, subject }) => `${to} ${subject}`)).size).toBe(90);
});

test.each([{ kill: true }, { kill: true, after: true }, {}, { after: true }])(
  'a failure %p of any call, and the run again: nobody is left out, and one mail at most is there twice',
  (fault) => {
    const calls = callsOfOneRun();
    for (let n = 1; n <= calls; n += 1) {
      const host = started();
      host.failAt(n, fault);
      const [run] = host.advanceTo(host.triggers[0]?.due ?? 0);
      host.failAt(0);
      // On the same day.
      host.fireTrigger(run?.triggerId ?? '');
      const reached = host.outbox.flatMap(({ to }) => to);
      expect([...new Set(reached)].sort()).toEqual(PEOPLE);
      expect(reached.length).toBeLessThanOrEqual(PEOPLE.length + 1);
    }
  },
);
