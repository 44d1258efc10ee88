// A target that can't be made any more.

import { MENU, REACH_WORDS, RESET_FORM, TARGET_HEADER, TELL_FORM } from '../../src/words';
import { fill, menu, press, pressLast, see, seeCell, seeControl, unfold } from '../deeds';
import { type Story, said } from '../step';
import { shop } from './shop';

export const TARGETS: Story = {
  id: 'targets',
  title: { en: 'When a target can’t be made', ja: '目標の達成が難しいとき' },
  intro: {
    en: 'A target that nobody believes in helps nobody. Reset it with a reason; the old one is kept.',
    ja: '誰も達成できると思わない目標は、役に立ちません。理由を添えて見直せます。元の目標は記録に残ります。',
  },
  steps: [
    {
      names: () => ({
        menu: MENU.progress,
        kpi: shop('Cancelled orders'),
        out: REACH_WORDS.title,
        reset: RESET_FORM.open,
        tell: TELL_FORM.open,
      }),
      text: {
        en: 'Choose *KPI Pacer > {menu}*, and press the KPI, here *{kpi}*. Where it says “*{out}*”, the reason stands below. Press *{reset}*. Beside it, *{tell}* writes a mail to those who count on the figure, which you see before it goes.',
        ja: '「KPI Pacer > {menu}」でKPI(ここでは「{kpi}」)を押します。「{out}」と出ていれば、その理由も書かれています。「{reset}」を押します。隣の「{tell}」では、その数字を当てにしている人へのメールを作れます(送る前に内容を確認できます)。',
      },
      deeds: [menu('menu'), unfold('kpi'), see('out'), seeControl('tell'), press('reset')],
    },
    {
      names: () => ({
        target: RESET_FORM.target,
        number: '360',
        reason: RESET_FORM.reason,
        why: said({ en: 'A supplier sent a faulty batch', ja: '仕入先の不良品があった' }),
      }),
      text: {
        en: 'Type the *{target}*, here `{number}`, and the *{reason}* in a few words, such as `{why}`.',
        ja: '「{target}」(ここでは`{number}`)と、「{reason}」を手短に(例: `{why}`)入力します。',
      },
      deeds: [fill('target', 'number'), fill('reason', 'why')],
    },
    {
      names: () => ({
        reset: RESET_FORM.save,
        done: RESET_FORM.done,
        kpi: shop('Cancelled orders'),
        header: TARGET_HEADER,
        number: '360',
      }),
      text: {
        en: 'Press *{reset}*: “*{done}*” In the row *{kpi}* the column *{header}* shows {number}, and its note says what it was before, and why.',
        ja: '「{reset}」を押すと、「{done}」と表示されます。「{kpi}」の行の「{header}」が{number}になり、元の目標と理由がセルのメモに残ります。',
      },
      deeds: [pressLast('reset'), see('done'), seeCell('kpi', 'header', 'number')],
    },
  ],
  outro: { en: '[More about targets](targets.md).', ja: '[目標の見直しの詳細](targets.md)(英語)。' },
};
