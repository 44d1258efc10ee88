// The guide: for whom, and with which stories.

import type { Part } from './step';
import { CLOSE_MONTH } from './stories/close-month';
import { DAILY_CHECK } from './stories/daily-check';
import { DASHBOARD } from './stories/dashboard';
import { FIGURES } from './stories/figures';
import { FIRST_MINUTE } from './stories/first-minute';
import { GOAL_TREE } from './stories/goal-tree';
import { PERMISSIONS_ASKED, REMOVE, SELF_CHECK, WHAT_RUNS } from './stories/install';
import { MONDAY } from './stories/monday';
import { OWNER_ANSWER, OWNER_MAIL } from './stories/owner';
import { REVIEW } from './stories/review';
import { SET_UP } from './stories/set-up';
import { TARGETS } from './stories/targets';
import { JAPANESE_SAMPLE } from './walk';

/** What stands around the parts. */
export const GUIDE_WORDS = {
  title: { en: 'How to use KPI Pacer', ja: 'KPI Pacerの使い方' },
  other: { en: '[日本語](guide.ja.md)', ja: '[English](guide.md)' },
  note: {
    en: 'Written by `npm run readme` from the folder guide: change it there. A test walks each step in both languages.',
    ja: '`npm run readme`がフォルダguideから書き出したページです。変更はそちらで行います。',
  },
  intro: {
    en: 'Short steps, each with what you see. All of them can be tried in the workbench first (`npm install && npm start`), on the October of a real shop and without a Google account; there the clock at the top is the day, and mails end in the *Outbox*.',
    ja: `短い手順と、そのときに見えるものをまとめました。どの手順も、先にワークベンチ(\`npm install && npm start\`)で試せます。実在するショップの10月のデータを使い、Googleアカウントは要りません。ワークベンチでは、上の時計が「今日」で、メールは「Outbox」に届きます。最初は英語の見本が開くので、右上の「${JAPANESE_SAMPLE.menu}」から「${JAPANESE_SAMPLE.entry}」を選びます。ワークベンチ自体のボタンは英語です。`,
  },
} as const;

export const PARTS: readonly Part[] = [
  {
    id: 'lead',
    title: { en: 'For whoever leads a team', ja: 'チームを率いる方へ' },
    intro: {
      en: 'Set it up once, read it on Monday, act, and close the month.',
      ja: '一度設定したら、月曜に確認し、手を打ち、月末に締めます。',
    },
    stories: [
      FIRST_MINUTE,
      SET_UP,
      DAILY_CHECK,
      MONDAY,
      REVIEW,
      TARGETS,
      CLOSE_MONTH,
      FIGURES,
      GOAL_TREE,
      DASHBOARD,
    ],
  },
  {
    id: 'owner',
    title: { en: 'For the owner of a KPI', ja: 'KPIの担当の方へ' },
    intro: {
      en: 'You need to install nothing. Your address stands in the column *Owner*, and now and then a mail comes.',
      ja: 'インストールは要りません。「担当」の列にあなたのアドレスがあると、ときどきメールが届きます。',
    },
    stories: [OWNER_MAIL, OWNER_ANSWER],
  },
  {
    id: 'installer',
    title: { en: 'For whoever installs it', ja: '導入する方へ' },
    intro: {
      en: 'Which accounts and permissions, what runs, what is mailed, and how to take it out again.',
      ja: 'アカウントと許可、自動で動くもの、送られるメール、取り外し方です。',
    },
    stories: [PERMISSIONS_ASKED, SELF_CHECK, WHAT_RUNS, REMOVE],
  },
];
