// A script that mails: a daily trigger, turned on as that of KPI Pacer is.
import { serveScript } from './own-script';

/** What it sends on the mornings of October, by the day of the month: the options of `MailApp.sendEmail`. */
type Mornings = Readonly<Record<number, object>>;

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Try').addItem('Send one', 'sendOne').addItem('Open the panel', 'open').addToUi();
}
function open() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('The panel'));
}
function isOn_() { return ScriptApp.getProjectTriggers().length > 0; }
function answerSidebar(name, request) { return (name === 'loadAlerts' ? loadAlerts : saveAlerts)(request); }
function loadAlerts() { return { form: { isOn: isOn_(), hour: 8 } }; }
function saveAlerts(form) {
  if (REFUSES) return { refused: 'Ben has turned it on already.' };
  if (form.isOn) ScriptApp.newTrigger('checkDaily').timeBased().everyDays(1).atHour(form.hour)
    .inTimezone('Europe/London').create();
  return { form: form };
}
function checkDaily(e) {
  var day = e['day-of-month'];
  SpreadsheetApp.getActive().getSheetByName('October 2011').getRange('O40').setValue('checked on ' + day);
  if (MORNINGS[day]) MailApp.sendEmail(MORNINGS[day]);
  if (day === FAILS_ON) throw new Error('There is no plan');
}
function sendOne() { MailApp.sendEmail('amira@shop.example', 'By hand', 'Sent by hand.'); }
`;

interface MailingScript {
  readonly mornings?: Mornings;
  readonly failsOn?: number;
  readonly refuses?: boolean;
}

/** To be handed to `open` as `prepare`. */
export function mailing({ mornings = {}, failsOn = 0, refuses = false }: MailingScript = {}) {
  const constants = { MORNINGS: mornings, FAILS_ON: failsOn, REFUSES: refuses };
  const declared = Object.entries(constants).map(
    ([name, value]) => `var ${name} = ${JSON.stringify(value)};`,
  );
  const code = declared.join('\n') + CODE;
  const pages = { Panel: '<!DOCTYPE html><p>panel</p>' };
  return (context: Parameters<typeof serveScript>[0]) => serveScript(context, { code, pages });
}

export const mail = (to: string, subject: string, more: object = {}) => ({
  to,
  subject,
  body: `${subject}, in plain text`,
  htmlBody: `<p id="said">${subject}, in HTML</p>`,
  ...more,
});
