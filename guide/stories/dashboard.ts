// One page for everyone.

import { DASHBOARD_FORM, DASHBOARD_SHEET, DASHBOARD_WORDS, MENU } from '../../src/words';
import { menu, press, seeInSheet, seeSheet } from '../deeds';
import type { Story } from '../step';

export const DASHBOARD: Story = {
  id: 'dashboard',
  title: { en: 'Show everyone the dashboard', ja: 'ダッシュボードを全員で見る' },
  steps: [
    {
      names: () => ({
        menu: MENU.progress,
        make: DASHBOARD_FORM.make,
        sheet: DASHBOARD_SHEET,
        legend: DASHBOARD_WORDS.legend,
      }),
      text: {
        en: 'Choose *KPI Pacer > {menu}*, and press *{make}* at its end. The sheet *{sheet}* is made, first in the file: it has a card for each KPI, and a line below the cards says how to read the bars: “*{legend}*”.',
        ja: '「KPI Pacer > {menu}」を選び、下のほうの「{make}」を押します。ファイルの先頭にシート「{sheet}」ができます。KPIごとのカードが並び、バーの見方も書かれています(「{legend}」)。',
      },
      deeds: [menu('menu'), press('make'), seeSheet('sheet'), seeInSheet('legend')],
      picture: {
        name: 'dashboard',
        shows: 'sheet',
        alt: { en: 'The dashboard of the sample shop', ja: '見本のショップのダッシュボード' },
      },
    },
  ],
  outro: {
    en: 'It follows the progress sheet by itself, works on a phone, and prints on one page. [More about the dashboard](dashboard.md).',
    ja: '進捗シートに合わせて自動で更新されます。スマートフォンでも見られ、1ページに印刷できます。[ダッシュボードの詳細](dashboard.md)(英語)。',
  },
};
