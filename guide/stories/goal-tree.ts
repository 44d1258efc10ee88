// The goal tree: what costs the goal most.

import { formatMessage, GOAL_VIEW, MENU } from '../../src/words';
import { menu, press, see } from '../deeds';
import type { Story } from '../step';
import { shop } from './shop';

export const GOAL_TREE: Story = {
  id: 'goal-tree',
  title: { en: 'Find the bottleneck in the goal tree', ja: 'KPIツリーでボトルネックを見つける' },
  intro: {
    en: 'A goal such as revenue is made of factors. The tree says which of them costs it how much.',
    ja: '売上のような最終目標は、いくつかの要素からできています。ツリーを見れば、どの要素がどれだけ影響しているかがわかります。',
  },
  steps: [
    {
      names: () => ({ menu: MENU.progress, open: GOAL_VIEW.open }),
      text: {
        en: 'The sample has a tree already: choose *KPI Pacer > {menu}*, and press *{open}*. (You make your own at the end of Set up.)',
        ja: '見本にはツリーがあります。「KPI Pacer > {menu}」を選び、「{open}」を押します。(ご自分のツリーは、シート作成の画面の下のほうで作れます。)',
      },
      deeds: [menu('menu'), press('open')],
    },
    {
      names: () => ({
        bottleneck: formatMessage(GOAL_VIEW.bottleneck, { node: shop('Average order value') }),
        levers: GOAL_VIEW.levers,
      }),
      text: {
        en: 'One sentence says how the goal stands, and the tree shows each factor’s share in it. “*{bottleneck}*” names what costs it most, and *{levers}* what each factor would have to reach, alone.',
        ja: '最終目標の状況が一文で示され、ツリーに各要素の影響が出ます。「{bottleneck}」が最も影響している要素です。「{levers}」には、要素ごとに、それだけで挽回するにはどこまで必要かが並びます。',
      },
      deeds: [see('bottleneck'), see('levers')],
      picture: {
        name: 'goal',
        shows: 'window',
        alt: {
          en: 'The goal of the sample shop: revenue is behind, and average order value costs it most',
          ja: '見本のショップの最終目標。売上が遅れていて、平均注文額が最も影響している',
        },
      },
    },
  ],
  outro: { en: '[More about the goal tree](goal-tree.md).', ja: '[KPIツリーの詳細](goal-tree.md)(英語)。' },
};
