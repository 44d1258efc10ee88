// The daily check: who would be mailed, turned on, and the first mails.

import { ALERTS, formatMessage, MAIL_ROWS, MAIL_SUBJECTS, MENU, TRY_ALERTS } from '../../src/words';
import { goTo, menu, openMail, press, pressInBar, see, seeInMail, seeInOutbox, tick } from '../deeds';
import type { Story } from '../step';
import { shop } from './shop';

export const DAILY_CHECK: Story = {
  id: 'daily-check',
  title: { en: 'Turn on the daily check', ja: '日次チェックをオンにする' },
  intro: {
    en: 'Each morning the check looks at every KPI, and mails its owner only when there is news. You see first who would be mailed.',
    ja: '毎朝、すべてのKPIを確認し、動きがあったときだけ担当にメールします。誰に届くかは、送る前に確かめられます。',
  },
  steps: [
    {
      names: () => ({ menu: MENU.alerts, off: ALERTS.isOff }),
      text: {
        en: 'Choose *KPI Pacer > {menu}*. It says “*{off}*”.',
        ja: '「KPI Pacer > {menu}」を選びます。「{off}」と表示されます。',
      },
      deeds: [menu('menu'), see('off')],
    },
    {
      names: () => ({
        title: TRY_ALERTS.title,
        preview: TRY_ALERTS.preview,
        noMail: TRY_ALERTS.noMail,
        silent: formatMessage(TRY_ALERTS.manySilent, { count: 5 }),
      }),
      text: {
        en: 'Under *{title}* it shows who would be mailed now: in the sample *{noMail}* *{silent}* gives the reason of each. When you have changed something, *{preview}* looks again; nothing is sent.',
        ja: '「{title}」に、今メールが届く人が表示されます。見本では「{noMail}」と出て、「{silent}」にそれぞれの理由が並びます。設定を変えたら「{preview}」で見直せます。送信はされません。',
      },
      deeds: [see('title'), see('noMail'), see('silent'), press('preview')],
    },
    {
      names: () => ({ wanted: ALERTS.isWanted, saveOn: ALERTS.saveOn, savedOn: ALERTS.savedOn }),
      text: {
        en: 'Turn on *{wanted}*, and press *{saveOn}*. It says “*{savedOn}*” The mails are sent in your name. Hour, weekdays and sheets can stay as they are.',
        ja: '「{wanted}」をオンにして「{saveOn}」を押します。「{savedOn}」と表示されます。メールはあなたの名義で送られます。時間帯、曜日、対象のシートは、そのままで構いません。',
      },
      deeds: [tick('wanted'), press('saveOn'), see('savedOn')],
      picture: {
        name: 'alerts',
        shows: 'panel',
        alt: {
          en: 'The tab Alerts: the daily check is on',
          ja: '「通知」タブ。日次チェックがオンになっている',
        },
      },
    },
    {
      names: () => ({
        day: '2011-10-20',
        outbox: 'Outbox',
        subject: MAIL_SUBJECTS.action(1, shop('Average order value')),
      }),
      text: {
        en: 'In a real sheet the first mail comes some morning soon. In the workbench you need not wait: move the clock at the top to `{day}`, and press *{outbox}*. There is “*{subject}*”. A KPI that is behind for the first time is not told yet; its second figure in a row is.',
        ja: '実際のシートでは、動きのあった朝にメールが届きます。ワークベンチでは待つ必要はありません。上の時計を`{day}`に進め、「{outbox}」を押すと、「{subject}」が届いています。初めての遅れではまだ知らせず、2回続いたときに知らせます。',
      },
      deeds: [goTo('day'), pressInBar('outbox'), seeInOutbox('subject')],
    },
    {
      names: () => ({
        subject: MAIL_SUBJECTS.action(1, shop('Average order value')),
        soFar: MAIL_ROWS.soFar,
        cause: MAIL_ROWS.nextStep,
      }),
      text: {
        en: 'Press “*{subject}*”. The mail says how far the KPI is from where it should be by now (*{soFar}*), and asks for the next step (*{cause}*). [What its owner does with it](#owner) is below.',
        ja: '「{subject}」を押します。現時点の目安との差({soFar})が書かれ、次に何をするか({cause})を尋ねます。[受け取った担当がすること](#owner)は、このページの後半にあります。',
      },
      deeds: [openMail('subject'), seeInMail('soFar'), seeInMail('cause')],
      picture: {
        name: 'mail',
        shows: 'mail',
        height: 560,
        alt: {
          en: 'The mail to the owner of a KPI that fell behind, in the workbench’s Outbox',
          ja: '遅れ始めたKPIの担当に届くメール(ワークベンチのOutbox)',
        },
      },
    },
  ],
  outro: {
    en: 'A manager who hears of what stays behind, and a summary for the team once a week, are in the same tab. [More about the daily check](daily-check.md).',
    ja: '遅れが続くKPIの上長への連絡や、週1回のチームまとめも、同じタブで設定できます。[日次チェックの詳細](daily-check.md)(英語)。',
  },
};
