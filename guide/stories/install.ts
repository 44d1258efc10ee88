// Whoever installs it: accounts and permissions, whether it works here, what runs by itself, and taking it out.

import {
  ALERTS,
  CHECK_SHEETS,
  formatMessage,
  INSTALL_LATER,
  MENU,
  PERMISSIONS,
  PLAIN_FORM,
  PLAIN_NAME,
  SELF_CHECK_PAGE,
  spokenLanguage,
} from '../../src/words';
import { menu, press, see, seeControl, seeSheet, tick, untick } from '../deeds';
import { type Story, said } from '../step';
import { october } from './shop';

export const PERMISSIONS_ASKED: Story = {
  id: 'permissions',
  title: { en: 'Who needs which permission', ja: '誰にどの許可が必要か' },
  intro: {
    en: '[Install](install.md) shows three ways to put it into a sheet. Google then asks each person once who uses the menu; whoever only gets mails, or only looks at the sheet, needs no permission. It asks for these and no others:',
    ja: '入れ方は3通りあり、[インストール](install.md)(英語)にまとめてあります。その後、メニューを使う人それぞれに、Googleが一度だけ許可を求めます。メールを受け取るだけの人、シートを見るだけの人に許可は要りません。求めるのは次のものだけです。',
  },
  steps: [],
  quoted: () => {
    const { may, to, scope } = HEADERS();
    const rows = Object.entries(PERMISSIONS).map(
      ([name, words]) => `| ${words.may} | ${words.to} | \`${name}\` |`,
    );
    return [`| ${may} | ${to} | ${scope} |`, '|---|---|---|', ...rows].join('\n');
  },
  outro: {
    en: 'It sees no other file, and talks to no server but Google’s: [what it may and may not see](privacy.md). In an organisation, an administrator can [install it for everyone](organisation-add-on.md).',
    ja: 'ほかのファイルは見ず、Google以外のサーバーとは通信しません([見られるもの、見られないもの](privacy.md)、英語)。組織では、管理者が[全員に導入](organisation-add-on.md)(英語)することもできます。',
  },
};

const HEADERS = () => ({
  may: said({ en: 'it may', ja: 'できること' }),
  to: said({ en: 'to', ja: '目的' }),
  scope: said({ en: 'scope', ja: 'スコープ' }),
});

export const SELF_CHECK: Story = {
  id: 'self-check',
  title: { en: 'See whether it works here', ja: '動作を確認する' },
  steps: [
    {
      names: () => ({ menu: MENU.selfCheck, start: SELF_CHECK_PAGE.start, copy: SELF_CHECK_PAGE.copy }),
      text: {
        en: 'Choose *KPI Pacer > {menu}*, and press *{start}*. After up to a minute each point says what was expected, what was found and what to do. *{copy}* makes a report with nothing of yours in it.',
        ja: '「KPI Pacer > {menu}」を選び、「{start}」を押します。1分ほどで、項目ごとに想定と結果、必要な対応が出ます。「{copy}」で、個人の情報を含まない報告を作れます。',
      },
      deeds: [menu('menu'), press('start'), seeControl('copy')],
    },
  ],
};

export const WHAT_RUNS: Story = {
  id: 'what-runs',
  title: { en: 'What runs by itself', ja: '自動で動くもの' },
  intro: {
    en: 'Only the daily check, once a day, as a trigger of whoever turned it on. While alerts are off, nothing runs and no mail goes out by itself. (The check of the installation asks for a single run, a minute later.)',
    ja: '自動で動くのは日次チェックだけです。オンにした人のトリガーとして、1日1回動きます。通知がオフの間は何も動かず、自動のメールも送られません。(動作確認のときだけ、1分ほど後に一度動きます。)',
  },
  steps: [
    {
      names: () => ({
        menu: MENU.alerts,
        wanted: ALERTS.isWanted,
        saveOn: ALERTS.saveOn,
        nameOf: ALERTS.nameOf,
        lastCheck: ALERTS.lastCheck,
        mailsLeft: ALERTS.mailsLeft,
        checkNow: ALERTS.checkNow,
      }),
      text: {
        en: 'Choose *KPI Pacer > {menu}*, turn on *{wanted}*, and press *{saveOn}*. The top then says in whose name mails are sent (*{nameOf}*), when the *{lastCheck}* was, and how many mails Google still allows today (*{mailsLeft}*). *{checkNow}* does not wait for the morning.',
        ja: '「KPI Pacer > {menu}」で「{wanted}」をオンにして「{saveOn}」を押します。上に、誰の名義で送るか(「{nameOf}」)、「{lastCheck}」の日時、Googleが今日送れる残りの数(「{mailsLeft}」)が出ます。翌朝を待たずに確認するには「{checkNow}」を押します。',
      },
      deeds: [
        menu('menu'),
        tick('wanted'),
        press('saveOn'),
        see('nameOf'),
        see('lastCheck'),
        see('mailsLeft'),
        seeControl('checkNow'),
      ],
    },
    {
      names: () => ({ wanted: ALERTS.isWanted, saveOff: ALERTS.saveOff, isOff: ALERTS.isOff }),
      text: {
        en: 'To stop it, turn off *{wanted}* and press *{saveOff}*: “*{isOff}*”. The trigger is gone with it.',
        ja: '止めるには、「{wanted}」をオフにして「{saveOff}」を押します。「{isOff}」と表示され、トリガーも削除されます。',
      },
      deeds: [untick('wanted'), press('saveOff'), see('isOff')],
    },
  ],
  quoted: () =>
    said({
      en: `The check writes two sheets: *${CHECK_SHEETS.history}* has how each KPI stood each day, *${CHECK_SHEETS.log}* who was told what, and what stood in the way. Look there first when somebody misses a mail.`,
      ja: `日次チェックは2つのシートに書き込みます。「${CHECK_SHEETS.history}」は毎日の各KPIの状況、「${CHECK_SHEETS.log}」は誰に何を知らせたかと、知らせられなかった理由です。メールが届かないときは、まずここをご覧ください。`,
    }),
};

export const REMOVE: Story = {
  id: 'remove',
  title: { en: 'Update it, or take it out', ja: '更新する、取り外す' },
  steps: [
    {
      names: () => ({
        menu: MENU.progress,
        make: PLAIN_FORM.make,
        name: formatMessage(PLAIN_NAME, { name: october() }),
      }),
      text: {
        en: 'A sheet can go on without the add-in: choose *KPI Pacer > {menu}*, and press *{make}* at its end. The copy *{name}* calculates with the spreadsheet’s own formulas, and stays when the rest is taken out.',
        ja: 'アドインなしでも計算を続けられます。「KPI Pacer > {menu}」を選び、下のほうの「{make}」を押すと、スプレッドシートの標準の数式で計算するコピー「{name}」ができます。取り外したあとも、そのまま使えます。',
      },
      deeds: [menu('menu'), press('make'), seeSheet('name')],
    },
  ],
  quoted: () =>
    INSTALL_LATER.slice(1)
      .map(({ title, says }) => [`**${title}.**`, ...says])
      .map((parts) => (spokenLanguage() === 'ja' ? inBrackets(parts) : parts.join(' ')))
      .join('\n\n'),
};

/** Names stand in brackets in Japanese. */
const inBrackets = ([title = '', ...says]: readonly string[]) =>
  `${title.replace('.', '')}<br>\n${says.join('').replace(/\*([^*]+)\*/g, '「$1」')}`;
