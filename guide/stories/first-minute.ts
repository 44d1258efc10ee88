// The first minute in the workbench: what it opens with, and three things to try.

import { formatMessage, SETUP, SIDEBAR, TRY_ALERTS } from '../../src/words';
import { openFirstMail, pressInPage, see, seeControl, seeInPage, seeInSheet, seePlayed } from '../deeds';
import type { Story } from '../step';
import { headline } from './shop';

/** The buttons of the workbench are in English. */
const MAILED = 'See who would be mailed';
const PLAY = 'Play October, day by day';
const OWN = 'Set up your own';

export const FIRST_MINUTE: Story = {
  id: 'first-minute',
  title: { en: 'The first minute', ja: '最初の1分' },
  intro: {
    en: 'In the workbench, before you set up anything.',
    ja: '何かを設定する前に、まずワークベンチで見てみます。',
  },
  isAsItOpens: true,
  steps: [
    {
      names: () => ({ progress: SIDEBAR.progress, headline: headline() }),
      text: {
        en: 'It opens on the October of a real shop, on the 17th, with *{progress}* beside the sheet. The first line says how it goes: *{headline} …*. The same line stands in the sheet beside its title.',
        ja: '実在するショップの10月が、17日の状態で開き、シートの横に「{progress}」が出ます。1行目が全体のまとめです(「{headline}…」)。同じ文は、シートのタイトルの横にもあります。',
      },
      deeds: [see('progress'), see('headline'), seeInSheet('headline')],
      picture: {
        name: 'sample',
        shows: 'window',
        alt: {
          en: 'A real online shop’s October in the workbench: five KPIs with their status, pace gap and landing; Progress beside them, three things to try above',
          ja: '実在するネットショップの10月をワークベンチで見たところ。5つのKPIに、ステータス、進捗差、着地見込みが並び、横に「進捗」、上に3つの「試せること」がある',
        },
      },
    },
    {
      names: () => ({
        mailed: MAILED,
        noMail: TRY_ALERTS.noMail,
        silent: formatMessage(TRY_ALERTS.manySilent, { count: 5 }),
      }),
      text: {
        en: 'Above the sheet, press *{mailed}*. Here it is: *{noMail}* *{silent}* lists the reasons. Nothing is sent.',
        ja: 'シートの上の「{mailed}」(誰に届くか)を押します。ここでは「{noMail}」と出て、「{silent}」が並びます。何も送信されません。',
      },
      deeds: [pressInPage('mailed'), see('noMail'), see('silent')],
    },
    {
      names: () => ({ play: PLAY, played: 'October has been played', outbox: 'Outbox' }),
      text: {
        en: 'Press *{play}*. The days pass with the daily check on, and the mails that go out collect in the *{outbox}*, until *{played}*. Press one: you see it as its reader does.',
        ja: '「{play}」(10月を1日ずつ再生)を押します。日次チェックがオンのまま日が進み、送られるメールが「{outbox}」にたまって、「{played}」で終わります。1通を押すと、受け取る人に見えるとおりに表示されます。',
      },
      deeds: [pressInPage('play'), seePlayed('played'), seeInPage('outbox'), openFirstMail],
    },
    {
      names: () => ({ own: OWN, workbook: 'New workbook', create: SETUP.create }),
      text: {
        en: 'Press *{own}*, and *{workbook}* when it asks whether the played month may go. An empty workbook on today’s date opens at Set up, with *{create}* at its end: go on with the next story.',
        ja: '「{own}」(自分のシートを作る)を押し、再生した月を消してよいか聞かれたら「{workbook}」を押します。今日の日付の空のファイルがシート作成の画面で開き、下に「{create}」ボタンがあります。続きは次の手順へ。',
      },
      deeds: [pressInPage('own'), pressInPage('workbook'), seeControl('create')],
    },
  ],
};
