// Figures that come by themselves: from a file that is brought in, and from its tab.

import {
  FILE_FORM,
  formatMessage,
  MADE,
  MENU,
  SETUP,
  SOURCE_FORM,
  SOURCE_PROPOSALS,
  TOOL_WORDS,
} from '../../src/words';
import { bringFile, fill, menu, press, pressFirstProposal, see, seeControl } from '../deeds';
import { type Story, said } from '../step';

const TAB = () => said({ en: 'Deals', ja: '商談' });

export const FIGURES: Story = {
  id: 'figures',
  title: { en: 'Take figures from a file or a tab', ja: 'ファイルやタブから実績を集計する' },
  intro: {
    en: 'Nobody has to type what a tool can export. The file is read in the sidebar, and goes nowhere but into this spreadsheet.',
    ja: 'ツールからエクスポートできるものは、入力する必要がありません。ファイルはサイドバーで読み取り、このスプレッドシート以外には送りません。',
  },
  steps: [
    {
      names: () => ({
        menu: MENU.bringIn,
        drop: FILE_FORM.drop,
        deals: 'Made-up deals to bring in',
        workbook: 'Workbook',
      }),
      text: {
        en: 'Choose *KPI Pacer > {menu}*, then *{drop}*: a CSV file of your tool. To try it in the workbench, take *{workbook} > {deals}*.',
        ja: '「KPI Pacer > {menu}」を選び、「{drop}」の欄に、お使いのツールのCSVファイルを入れます。ワークベンチでは「{workbook} > {deals}」で見本のファイルを入手できます。',
      },
      deeds: [menu('menu'), bringFile('drop', 'workbook', 'deals')],
    },
    {
      names: () => ({
        seems: formatMessage(FILE_FORM.seems, { tool: TOOL_WORDS.hubspotDeals }),
        tab: FILE_FORM.tab,
        name: TAB(),
        bringIn: FILE_FORM.bringIn,
        ready: formatMessage(FILE_FORM.doneNew, { tab: TAB() }),
      }),
      text: {
        en: 'It says what it found (“*{seems}*”), and how it reads each column. Type a *{tab}*, such as `{name}`, and press *{bringIn}*: it says *{ready}*.',
        ja: 'ファイルの種類(「{seems}」)と、各列の読み取り方が表示されます。「{tab}」(例: `{name}`)を入力し、「{bringIn}」を押すと、{ready} と表示されます。',
      },
      deeds: [see('seems'), fill('tab', 'name'), press('bringIn'), see('ready')],
    },
    {
      names: () => ({ count: FILE_FORM.count, source: SOURCE_FORM.title, proposals: SOURCE_PROPOSALS.title }),
      text: {
        en: 'Press *{count}*. Set up opens with a KPI that is *{source}*, and under “*{proposals}*” are ways to count it: press one, and the figures of the last months appear below.',
        ja: '「{count}」を押すと、「{source}」の設定が付いたKPIが開きます。「{proposals}」に候補が出ます。1つ押すと、その下に直近の月の数字が表示されます。',
      },
      deeds: [press('count'), see('source'), see('proposals'), pressFirstProposal, see('source')],
      picture: {
        name: 'figures',
        shows: 'panel',
        alt: {
          en: 'Set up: a KPI that is counted from the tab Deals, with two ways to count it',
          ja: 'シート作成。タブ「商談」から集計するKPIと、集計の候補2つ',
        },
      },
    },
    {
      names: () => ({ create: SETUP.create, show: MADE.show }),
      text: {
        en: 'Give it an owner and a target, and press *{create}*, then *{show}*. Its actual is a formula that follows the tab. Next month bring the new export into the same tab: rows are renewed, not doubled.',
        ja: '担当と目標を入れて「{create}」を押し、「{show}」で確認します。実績はタブに連動する数式になります。次回は、新しいエクスポートを同じタブに取り込みます。行は更新され、重複しません。',
      },
      deeds: [press('create'), seeControl('show')],
    },
  ],
  outro: {
    en: 'Figures that are typed each day go into the sheet of the daily log: date, KPI, value. [More about figures from tabs](sources.md).',
    ja: '毎日入力する数字は、日次記録のシートに日付、KPI、値の3列で入れます。[タブからの集計の詳細](sources.md)(英語)。',
  },
};
