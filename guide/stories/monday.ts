// Monday morning: where everything stands, why, and what is done about it.

import { COLUMN_WORDS, formatMessage, KPI_NOTE_WORDS, KPI_ROW, MENU, STATUS_WORDS } from '../../src/words';
import { fill, menu, press, see, seeCell, unfold } from '../deeds';
import { type Story, said } from '../step';
import { headline, shop } from './shop';

const ACTION = () => said({ en: 'Offer gift sets of three', ja: '3点セットを勧める' });

export const MONDAY: Story = {
  id: 'monday',
  title: { en: 'Read it on Monday, and act', ja: '月曜に確認して、手を打つ' },
  intro: {
    en: 'Two minutes: what is behind, why, and who does what about it.',
    ja: '2分で、遅れているKPIとその理由がわかり、誰が何をするかを決められます。',
  },
  steps: [
    {
      names: () => ({
        menu: MENU.progress,
        headline: headline(),
      }),
      text: {
        en: 'Choose *KPI Pacer > {menu}* on the progress sheet. The first line sums it up (“*{headline} …*”), and the KPIs stand below, the one that needs you most first.',
        ja: '進捗シートで「KPI Pacer > {menu}」を選びます。1行目が全体のまとめです(「{headline}…」)。その下に、対応が必要なKPIから順に並びます。',
      },
      deeds: [menu('menu'), see('headline')],
    },
    {
      names: () => ({
        kpi: shop('Average order value'),
        why: formatMessage(KPI_ROW.why, { status: STATUS_WORDS.behind }),
      }),
      text: {
        en: 'Press a KPI, here *{kpi}*. Its row is selected in the sheet, and every figure is explained with its own numbers, down to *{why}*.',
        ja: 'KPI(ここでは「{kpi}」)を押します。シートでその行が選択され、すべての数値に、実際の数字を入れた計算が示されます。最後は{why}です。',
      },
      deeds: [unfold('kpi'), see('why')],
      picture: {
        name: 'progress',
        shows: 'window',
        alt: {
          en: 'Progress beside the sheet: the average order value is behind, and each of its figures is explained',
          ja: 'シートの横の「進捗」。平均注文額が遅れていて、すべての数値に説明がある',
        },
      },
    },
    {
      names: () => ({
        edit: KPI_NOTE_WORDS.edit,
        action: KPI_NOTE_WORDS.action,
        text: ACTION(),
        due: KPI_NOTE_WORDS.actionDue,
        day: '2011-10-24',
      }),
      text: {
        en: 'Press *{edit}*. Write what is done about it into *{action}*, such as `{text}`, and by when into *{due}*, such as `{day}`.',
        ja: '「{edit}」を押し、「{action}」に何をするか(例: `{text}`)、「{due}」にいつまでにするか(例: `{day}`)を書きます。',
      },
      deeds: [press('edit'), fill('action', 'text'), fill('due', 'day')],
    },
    {
      names: () => ({
        save: KPI_NOTE_WORDS.save,
        saved: KPI_NOTE_WORDS.saved,
        kpi: shop('Average order value'),
        header: COLUMN_WORDS.action.header,
        text: ACTION(),
      }),
      text: {
        en: 'Press *{save}*: “*{saved}*” It stands in the row *{kpi}* under *{header}* (`{text}`), for everyone to see. While the daily check is on, the owner is reminded before that day.',
        ja: '「{save}」を押すと、「{saved}」と表示されます。「{kpi}」の行の「{header}」に`{text}`と入り、全員が見られます。日次チェックがオンなら、期限の前に担当にお知らせが届きます。',
      },
      deeds: [press('save'), see('saved'), seeCell('kpi', 'header', 'text')],
    },
  ],
};
