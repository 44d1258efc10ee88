// The review: once a week, one KPI at a time.

import { MENU, REVIEW_PAGE, REVIEW_SUMMARY } from '../../src/words';
import { fill, menu, press, pressLast, see, seeControl, seeTitle } from '../deeds';
import { type Story, said } from '../step';
import { shop } from './shop';

const ACTION = () => said({ en: 'Offer gift sets of three', ja: '3点セットを勧める' });

export const REVIEW: Story = {
  id: 'review',
  title: { en: 'Hold the review', ja: 'レビューをする' },
  intro: {
    en: 'Ten minutes a week with the team: one KPI at a time, what went well first, and it ends with who does what by when.',
    ja: 'チームで週に10分。うまくいったことから始めて、KPIを1つずつ確認し、誰が何をいつまでにするかを決めます。',
  },
  steps: [
    {
      names: () => ({
        menu: MENU.review,
        kpi: shop('Average order value'),
        agenda: REVIEW_PAGE.agenda,
        wide: REVIEW_PAGE.wide,
      }),
      text: {
        en: 'Choose *KPI Pacer > {menu}*. The first KPI to go through is there, here *{kpi}*; *{agenda}* lists all of them. On a screen in a meeting room press *{wide}*.',
        ja: '「KPI Pacer > {menu}」を選びます。最初に確認するKPI(ここでは「{kpi}」)が表示されます。「{agenda}」で全体を見られます。会議室の画面に映すときは「{wide}」を押します。',
      },
      deeds: [menu('menu'), seeTitle('kpi'), see('agenda'), seeControl('wide')],
    },
    {
      names: () => ({
        cause: REVIEW_PAGE.cause,
        reason: said({ en: 'More single gifts are bought', ja: '1点だけの購入が増えた' }),
        what: REVIEW_PAGE.what,
        action: ACTION(),
        when: REVIEW_PAGE.when,
        day: '2011-10-24',
      }),
      text: {
        en: 'How much is missing is there already. Fill in what the team says: *{cause}* (`{reason}`), *{what}* (`{action}`), *{when}* (`{day}`).',
        ja: 'どれだけ足りないかは、すでに書かれています。チームで話したことを記入します。「{cause}」(`{reason}`)、「{what}」(`{action}`)、「{when}」(`{day}`)。',
      },
      deeds: [fill('cause', 'reason'), fill('what', 'action'), fill('when', 'day')],
      picture: {
        name: 'review',
        shows: 'panel',
        alt: {
          en: 'The review in the sidebar: where the average order value is stuck, how much is missing, what is done by when',
          ja: 'サイドバーのレビュー。平均注文額がどこで止まっているか、どれだけ足りないか、何をいつまでにするか',
        },
      },
    },
    {
      names: () => ({
        next: REVIEW_PAGE.next,
        other: shop('Cancelled orders'),
        last: REVIEW_PAGE.last,
        end: REVIEW_PAGE.endTitle,
      }),
      text: {
        en: 'Press *{next}*, or Enter in any field. It is saved in the sheet, and *{other}* follows. Go on until *{last}*: it says “*{end}*”. At the next review the due actions come up by themselves, to be answered by one press.',
        ja: '「{next}」を押すか、入力欄でEnterを押すと、シートに保存され、「{other}」に進みます。最後のKPIで「{last}」を押すと、「{end}」と表示されます。次回のレビューでは、期限の来た挽回策が自動で出て、ワンクリックで答えられます。',
      },
      deeds: [press('next'), seeTitle('other'), press('next'), press('last'), seeTitle('end')],
    },
    {
      names: () => ({
        end: REVIEW_PAGE.end,
        ended: REVIEW_PAGE.ended,
        decided: REVIEW_SUMMARY.decided,
        copy: REVIEW_PAGE.copy,
        mailTo: REVIEW_PAGE.mailTo,
      }),
      text: {
        en: 'Press *{end}*: “*{ended}*”. The summary says under *{decided}* who does what by when. *{copy}* takes it into a chat, or type addresses into *{mailTo}* to send it by mail.',
        ja: '「{end}」を押すと、「{ended}」と表示されます。まとめの「{decided}」に、誰が何をいつまでにするかが並びます。「{copy}」でチャットに貼り付けるか、「{mailTo}」にアドレスを入れてメールで送れます。',
      },
      deeds: [pressLast('end'), see('ended'), see('decided'), seeControl('copy'), seeControl('mailTo')],
    },
  ],
  outro: { en: '[More about the review](review.md).', ja: '[レビューの詳細](review.md)(英語)。' },
};
