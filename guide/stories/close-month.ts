// The end of a period: what it came to, and the next one.

import { CHECK_SHEETS, CLOSE_PERIOD, MENU, PROGRESS } from '../../src/words';
import { goTo, menu, press, see, seeControl, seeSheet } from '../deeds';
import { type Story, said } from '../step';

const NOVEMBER = () => said({ en: 'November 2011', ja: '2011年11月' });

export const CLOSE_MONTH: Story = {
  id: 'close-month',
  title: { en: 'Close the month', ja: '月を締める' },
  intro: {
    en: 'Once the period of a sheet is over, Progress offers to close it. In the workbench, the clock takes you there.',
    ja: 'シートの期間が終わると、「進捗」に締めの案内が出ます。ワークベンチでは、時計を進めて試せます。',
  },
  steps: [
    {
      names: () => ({ day: '2011-11-02', menu: MENU.progress, over: CLOSE_PERIOD.isOver }),
      text: {
        en: 'Move the clock to `{day}`, and choose *KPI Pacer > {menu}*: “*{over}*”.',
        ja: '時計を`{day}`に進め、「KPI Pacer > {menu}」を選ぶと、「{over}」と表示されます。',
      },
      deeds: [goTo('day'), menu('menu'), see('over')],
    },
    {
      names: () => ({
        close: CLOSE_PERIOD.open,
        wins: CLOSE_PERIOD.wins,
        others: CLOSE_PERIOD.others,
        actions: CLOSE_PERIOD.actions,
      }),
      text: {
        en: 'Press *{close}*. You see what came of each KPI, what was *{wins}* first and then what was *{others}*, and the *{actions}*: tick those that go along into the next month.',
        ja: '「{close}」を押します。「{wins}」「{others}」の順に各KPIの結果が並び、「{actions}」で翌月に引き継ぐものにチェックを付けます。',
      },
      deeds: [press('close'), see('wins'), see('others'), see('actions')],
      picture: {
        name: 'close-month',
        shows: 'panel',
        alt: {
          en: 'October is over: which targets were reached',
          ja: '10月の結果。達成した目標と未達の目標',
        },
      },
    },
    {
      names: () => ({
        close: CLOSE_PERIOD.close,
        reviews: CHECK_SHEETS.reviews,
        tell: CLOSE_PERIOD.tell,
        send: CLOSE_PERIOD.send,
      }),
      text: {
        en: 'Press *{close}*. The results are written on the sheet *{reviews}*. Under *{tell}* you can look at the mail with the results, and *{send}* sends it; nothing goes before that.',
        ja: '「{close}」を押すと、結果がシート「{reviews}」に記録されます。「{tell}」で結果のメールを確認でき、「{send}」を押すまでは何も送られません。',
      },
      deeds: [see('reviews'), press('close'), see('tell'), seeControl('send')],
    },
    {
      names: () => ({
        next: PROGRESS.createNext,
        sheet: NOVEMBER(),
      }),
      text: {
        en: 'Press *{next}*: *{sheet}* is made, with the same KPIs, owners and targets, and no actuals.',
        ja: '「{next}」を押すと、同じKPI、担当、目標で、実績が空の「{sheet}」ができます。',
      },
      deeds: [press('next'), seeSheet('sheet')],
    },
  ],
};
