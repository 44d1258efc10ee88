// `npm run scale`: files at size, in full: 400 daily checks of 100 KPIs, a check of 10,000 KPIs, 50 sheets.

import { firstCheck, manySheets, mornings } from './at-size';

const year = mornings(400, 100);
const [least, most] = year.calls;
console.log(
  `400 daily checks of 100 KPIs: none failed, ${year.mails} mails, ${least} to ${most} remote calls each besides two for each mail, ${year.historyRows} rows of History, ${year.longestProperty} bytes in the longest property`,
);
const [few, many] = [firstCheck(100), firstCheck(10_000)];
console.log(
  `a first check of 10,000 KPIs: ${many.calls} remote calls, ${few.calls} of 100 KPIs, ${many.mails} mails, ${many.seconds.toFixed(1)} s by the model of Google's services`,
);
const sheets = manySheets(50);
console.log(
  `50 watched sheets: ${sheets.check} remote calls of a silent check, ${sheets.alertsTab} of the Alerts tab, which reads cells ${sheets.reads} times`,
);
if (many.calls !== few.calls || sheets.check > 50 + 8) process.exitCode = 1;
