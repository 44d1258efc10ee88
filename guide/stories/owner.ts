// Whoever answers for a KPI: the mail, the answer, and a pause.

import {
  ALERT_REASONS,
  ALERTS,
  COLUMN_WORDS,
  formatMessage,
  MAIL_ROWS,
  MAIL_SUBJECTS,
  MAIL_WORDS,
  MENU,
  TRY_ALERTS,
} from '../../src/words';
import { goTo, menu, openMail, press, pressInBar, see, seeInMail, tick, typeInto } from '../deeds';
import { type Said, type Story, said } from '../step';
import { shop } from './shop';

const KPI = () => shop('Cancelled orders');
const SUBJECT = () => MAIL_SUBJECTS.action(1, KPI());

/** The kinds of mails to an owner, and what each is for. */
const KINDS: readonly (readonly [keyof typeof MAIL_SUBJECTS, Said])[] = [
  [
    'action',
    {
      en: 'It is behind by two figures in a row: say what you do about it. Or the day of your recovery action is near.',
      ja: '2回続けて遅れています。何をするかの記入をお願いします。挽回策の期限が近いときにも届きます。',
    },
  ],
  [
    'figures',
    { en: 'Its figure is due: bring it up to date.', ja: '更新の期日です。実績の入力をお願いします。' },
  ],
  [
    'better',
    { en: 'It is out of behind, and still lands short.', ja: '遅れを脱しました。目標まではあと少しです。' },
  ],
  [
    'wins',
    { en: 'It is back on course, or the target is reached.', ja: '順調に戻ったか、目標を達成しました。' },
  ],
  ['results', { en: 'Its period is over: what it came to.', ja: '期間が終わりました。結果のお知らせです。' }],
];

export const OWNER_MAIL: Story = {
  id: 'owner-mail',
  title: { en: 'What the mail means', ja: 'メールの見方' },
  intro: {
    en: 'You get a mail only when there is news, and never more than one a day. To see one in the workbench:',
    ja: 'メールは、動きがあったときだけ、多くても1日1通です。ワークベンチでは次のように見られます。',
  },
  steps: [
    {
      names: () => ({
        menu: MENU.alerts,
        wanted: ALERTS.isWanted,
        saveOn: ALERTS.saveOn,
        day: '2011-10-20',
        outbox: 'Outbox',
        subject: SUBJECT(),
      }),
      text: {
        en: 'Choose *KPI Pacer > {menu}*, turn on *{wanted}*, press *{saveOn}*, move the clock to `{day}`, press *{outbox}*, and open “*{subject}*”.',
        ja: '「KPI Pacer > {menu}」で「{wanted}」をオンにして「{saveOn}」を押します。時計を`{day}`に進め、「{outbox}」で「{subject}」を開きます。',
      },
      deeds: [
        menu('menu'),
        tick('wanted'),
        press('saveOn'),
        goTo('day'),
        pressInBar('outbox'),
        openMail('subject'),
      ],
    },
    {
      names: () => ({
        soFar: MAIL_ROWS.soFar,
        landing: MAIL_ROWS.landing,
        allowed: MAIL_ROWS.allowed,
        lowest: MAIL_ROWS.lowest,
        nextStep: MAIL_ROWS.nextStep,
      }),
      text: {
        en: '*{soFar}* is where the figure is and where it should be by now. *{landing}* is where it ends if it goes on like this. *{allowed}* (or what is needed) is per counting day, and *{lowest}* says whether such a pace was ever held. *{nextStep}* is the one thing that is asked of you.',
        ja: '「{soFar}」は、今の数字と現時点の目安です。「{landing}」は、このまま進んだ場合の着地です。「{allowed}」(または必要な量)は1営業日あたりの値で、「{lowest}」から、そのペースに届いたことがあるかがわかります。お願いは「{nextStep}」の1つだけです。',
      },
      deeds: [
        seeInMail('soFar'),
        seeInMail('landing'),
        seeInMail('allowed'),
        seeInMail('lowest'),
        seeInMail('nextStep'),
      ],
      picture: {
        name: 'owner-mail',
        shows: 'mail',
        height: 640,
        alt: {
          en: 'The mail about cancelled orders: so far, landing, what is left to use, and the next step',
          ja: 'キャンセル件数のメール。実績、着地見込み、残り枠、次の一手',
        },
      },
    },
    {
      names: () => ({ row: MAIL_WORDS.openRow, sheet: MAIL_WORDS.open }),
      text: {
        en: 'In a real mail, *{row}* leads straight to your row in the sheet, and *{sheet}* to the sheet. (In the workbench links stay closed.)',
        ja: '実際のメールでは、「{row}」からシートの該当行が、「{sheet}」からシートが開きます。(ワークベンチではリンクは開きません。)',
      },
      deeds: [seeInMail('row'), seeInMail('sheet')],
    },
  ],
  quoted: () => {
    const [subject, asks] = [
      said({ en: 'subject', ja: '件名' }),
      said({ en: 'what it is for', ja: '内容とお願い' }),
    ];
    const rows = KINDS.map(([kind, meaning]) => `| ${MAIL_SUBJECTS[kind](1, KPI())} | ${said(meaning)} |`);
    return [`| ${subject} | ${asks} |`, '|---|---|', ...rows].join('\n');
  },
};

export const OWNER_ANSWER: Story = {
  id: 'owner-answer',
  title: { en: 'Answer in the sheet', ja: 'シートで答える' },
  intro: {
    en: 'The mail wants no reply: what you write in your row is the answer, and everyone finds it there.',
    ja: '返信は不要です。自分の行に書いたことが答えになり、全員がそこで見られます。',
  },
  steps: [
    {
      names: () => ({
        kpi: KPI(),
        action: COLUMN_WORDS.action.header,
        text: said({ en: 'Check each parcel twice', ja: '出荷前に二重に確認する' }),
        due: COLUMN_WORDS.actionDue.header,
        day: '2011-10-25',
        cause: COLUMN_WORDS.cause.header,
        reason: said({ en: 'A faulty batch', ja: '不良品があった' }),
      }),
      text: {
        en: 'In your row, here *{kpi}*, write what holds it back under *{cause}* (`{reason}`), what you do about it under *{action}* (`{text}`), and by when under *{due}* (`{day}`). A few words are enough.',
        ja: '自分の行(ここでは「{kpi}」)の「{cause}」に妨げになっていること(`{reason}`)、「{action}」に行うこと(`{text}`)、「{due}」にいつまでにするか(`{day}`)を書きます。短い言葉で十分です。',
      },
      deeds: [
        typeInto('kpi', 'cause', 'reason'),
        typeInto('kpi', 'action', 'text'),
        typeInto('kpi', 'due', 'day'),
      ],
    },
    {
      names: () => ({
        kpi: KPI(),
        snooze: COLUMN_WORDS.snooze.header,
        day: '2011-10-24',
        menu: MENU.alerts,
        silent: formatMessage(TRY_ALERTS.manySilent, { count: 5 }),
        snoozed: formatMessage(ALERT_REASONS.snoozed, { day: said({ en: '24 Oct', ja: '10月24日' }) }),
      }),
      text: {
        en: 'You know already, and want no mail for now? Unfold the columns at the right and write a date into *{snooze}* in the row *{kpi}*, such as `{day}`. *KPI Pacer > {menu}* then says under *{silent}*: *{snoozed}*',
        ja: '事情がわかっていて、しばらくメールが不要なときは、右側のたたまれた列を開き、「{kpi}」の行の「{snooze}」に日付(例: `{day}`)を書きます。「KPI Pacer > {menu}」の「{silent}」に、「{snoozed}」と出ます。',
      },
      deeds: [typeInto('kpi', 'snooze', 'day'), menu('menu'), see('silent'), see('snoozed')],
    },
  ],
  outro: {
    en: 'A mail that asks for a figure wants the *Actual* in your row, or a row in the daily log where figures are logged. Away for a while? The sheet `Manual` has a column for [who stands in](manual.md).',
    ja: '実績の入力をお願いするメールが届いたら、自分の行の「実績」に入力します(日次記録を使う場合は、日次記録に1行追加します)。不在のときは、「マニュアル」シートで[代理](manual.md)を決められます。',
  },
};
