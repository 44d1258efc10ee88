// A progress sheet of one's own, from nothing to the first figure.

import {
  ACTUAL_HEADER,
  ACTUALS_CHOICES,
  CHECK_WORDS,
  COLUMN_WORDS,
  formatMessage,
  KPI_FORM,
  MADE,
  MENU,
  SETUP,
  STATUS_WORDS,
  TEMPLATE_WORDS,
} from '../../src/words';
import { choose, fill, menu, press, see, seeCell, seeControl, typeInto, unfold } from '../deeds';
import { type Story, said } from '../step';

const APPOINTMENTS = () => TEMPLATE_WORDS.salesActivity.kpis.appointments.name;
/** There is a sheet of this month in the sample already. */
const SHEET = { en: 'October 2011 (2)', ja: '2011年10月 (2)' };

export const SET_UP: Story = {
  id: 'set-up',
  title: {
    en: 'Set up a progress sheet in five minutes',
    ja: '5分で進捗シートを作る',
  },
  intro: {
    en: 'You need a number that you can count today, a target for it, and who answers for it. Three KPIs are a good start.',
    ja: '用意するのは、今日数えられる数字、その目標、担当の3つです。まずはKPI3つから始めるのがおすすめです。',
  },
  steps: [
    {
      names: () => ({
        menu: MENU.setUp,
        template: SETUP.template,
        activity: TEMPLATE_WORDS.salesActivity.label,
        kpi: APPOINTMENTS(),
      }),
      text: {
        en: 'Choose *KPI Pacer > {menu}*. Under *{template}* take what is nearest to your work, such as *{activity}*. Three KPIs are filled in, here *{kpi}* and two more; you can rename, remove and add as you like.',
        ja: '「KPI Pacer > {menu}」を選びます。「{template}」で、仕事に近いもの(ここでは「{activity}」)を選ぶと、「{kpi}」など3つのKPIが入ります。名前の変更、削除、追加は自由にできます。',
      },
      deeds: [menu('menu'), choose('template', 'activity'), see('kpi')],
    },
    {
      names: () => ({
        kpi: APPOINTMENTS(),
        owner: KPI_FORM.owner,
        address: 'mio@shop.example',
        target: KPI_FORM.target,
        number: '60',
      }),
      text: {
        en: 'Press the first KPI, *{kpi}*: its fields fold out. Type the address of its owner into *{owner}*, such as `{address}`, and what the period should come to into *{target}*, such as `{number}`.',
        ja: '最初のKPI「{kpi}」を押すと、入力欄が開きます。「{owner}」に担当のメールアドレス(例: `{address}`)、「{target}」に期間の目標(例: `{number}`)を入力します。',
      },
      deeds: [unfold('kpi'), fill('owner', 'address'), fill('target', 'number')],
    },
    {
      names: () => ({ more: KPI_FORM.more, check: KPI_FORM.check, weekly: CHECK_WORDS.weekly }),
      text: {
        en: 'Under *{more}* say how often the figure is *{check}*: *{weekly}*, say. Until the next week is over nobody calls it late; once it is due, the daily check asks its owner for it.',
        ja: '「{more}」で「{check}」を選びます(例: 「{weekly}」)。次の更新の期日までは遅れとみなされず、期日が来ると、日次チェックが担当に入力をお願いします。',
      },
      deeds: [unfold('more'), choose('check', 'weekly')],
      picture: {
        name: 'set-up',
        shows: 'panel',
        alt: {
          en: 'The sidebar: the KPI Appointments with its owner, its target and its other fields',
          ja: 'サイドバー。KPI「アポ獲得件数」の担当、目標などの入力欄',
        },
      },
    },
    {
      names: () => ({
        actuals: SETUP.actuals,
        typed: ACTUALS_CHOICES.typed,
        log: ACTUALS_CHOICES.log,
        source: ACTUALS_CHOICES.source,
      }),
      text: {
        en: 'Further down, *{actuals}* says where figures come from: *{typed}* is the simplest. *{log}* and *{source}* are there for later: [see below](#figures).',
        ja: 'その下の「{actuals}」で、実績がどこから来るかを選びます。いちばん簡単なのは「{typed}」です。「{log}」と「{source}」は、慣れてからで構いません([後述](#figures))。',
      },
      deeds: [choose('actuals', 'log'), choose('actuals', 'source'), choose('actuals', 'typed')],
    },
    {
      names: () => ({
        create: SETUP.create,
        ready: formatMessage(MADE.title, { sheet: said(SHEET) }),
        show: MADE.show,
      }),
      text: {
        en: 'Press *{create}*. The sheet is made, and the sidebar says *{ready}*, with a button *{show}*. What is missing, such as another owner or target, you can type into the sheet at any time.',
        ja: '「{create}」を押します。シートができ、サイドバーに {ready} と表示され、「{show}」ボタンが出ます。残りの担当や目標は、あとからシートに直接入力できます。',
      },
      deeds: [press('create'), see('ready'), seeControl('show')],
    },
    {
      names: () => ({
        kpi: APPOINTMENTS(),
        actual: ACTUAL_HEADER,
        figure: '20',
        status: COLUMN_WORDS.status.header,
        behind: STATUS_WORDS.behind,
      }),
      text: {
        en: 'In the sheet, type what is reached so far into the column *{actual}*, here `{figure}` in the row *{kpi}*. At once *{status}* says how it stands, here *{behind}*, and the columns beside it say by how much and what is needed per day. The other columns fill themselves: leave them be.',
        ja: 'シートの「{actual}」列に、これまでの実績を入力します(ここでは「{kpi}」の行に`{figure}`)。すぐに「{status}」に判定(ここでは「{behind}」)が出て、その右の列に差と1日あたりに必要な量が出ます。計算の列は自動で埋まるので、入力は不要です。',
      },
      deeds: [typeInto('kpi', 'actual', 'figure'), seeCell('kpi', 'status', 'behind')],
      picture: {
        name: 'new-sheet',
        shows: 'sheet',
        height: 240,
        alt: {
          en: 'The new progress sheet: Appointments has an actual of 20 and a status',
          ja: '新しい進捗シート。「アポ獲得件数」に実績20とステータスが入っている',
        },
      },
    },
  ],
};
