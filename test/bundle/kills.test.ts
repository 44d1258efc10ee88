import { aHost } from '../workbench/a-host';
import { countedCalls, type Kill, placesToKill, runKilled } from './kills';

const CODE = `
  function work() {
    var lock = LockService.getDocumentLock();
    lock.tryLock(1000);
    var properties = PropertiesService.getDocumentProperties();
    properties.getProperty('day');
    var file = SpreadsheetApp.getActive();
    var sheet = file.getSheets()[0];
    sheet.getRange('A1').getValue();
    sheet.getRange('A1').setValue('one').setBackground('#ff0000');
    sheet.getRange('A1:B2').getValues();
    sheet.getRange('A2').setValue('two');
    SpreadsheetApp.flush();
    file.getName();
    var made = file.insertSheet('Made');
    made.getRange('A1').setNote('three');
    made.getRange('A2').setValue('four');
    made.insertRowsAfter(1, 2);
    made.getRange('A1:B2').protect().setWarningOnly(true);
    file.setNamedRange('MADE', made.getRange('A1'));
    properties.setProperty('day', 'five');
    ScriptApp.newTrigger('work').timeBased().everyDays(1).create();
    ScriptApp.getProjectTriggers().length;
    properties.deleteProperty('day');
    file.getSpreadsheetTimeZone();
    MailApp.sendEmail('a@x.com', 'Six', 'Body');
    sheet.getRange('B1').setValue('seven');
    sheet.getMaxRows();
    lock.releaseLock();
  }`;

/** What a run leaves that is killed at a call. */
function left(place: number, fault: Kill): string {
  const host = aHost(CODE);
  runKilled(host, place, fault, () => host.run('work'));
  const { data, ...file } = host.save();
  return JSON.stringify([{ ...data, revisionId: '' }, file, host.outbox.map(({ subject }) => subject)]);
}

test.each<Kill>([
  { kill: true },
  { kill: true, after: true },
  { kill: true, losesWrites: true },
  { kill: true, after: true, losesWrites: true },
])('a run that suffers %j leaves nothing that it would not leave at one of the places', (fault) => {
  const calm = aHost(CODE);
  calm.run('work');
  const all = countedCalls(calm).length;
  const places = placesToKill(calm, fault);
  expect(places.length).toBeLessThan(all / 2);
  const states = places.map((place) => left(place, fault));
  for (let place = 1; place <= all; place++)
    expect([place, left(place, fault)]).toEqual([place, states[places.findLastIndex((one) => one <= place)]]);
  // What holds a lock is told from what looks, and leaves nothing; so does a flush where all has been sent.
  expect(states.length - new Set(states).size).toBeLessThanOrEqual(3);
});
