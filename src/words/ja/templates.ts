// The templates in Japanese: sets of KPIs, and what their owners can do to move them.

import type { TemplateWords } from '../en/templates';

/** The unit of the money in them. */
export const TEMPLATE_MONEY = 'yen';

export const TEMPLATE_WORDS = {
  salesFunnel: {
    label: '営業プロセス',
    summary: '商談から受注まで。商談がどれだけ生まれ、そのうちどれだけ受注につながるかを見ます。',
    kpis: {
      opportunities: {
        name: '商談件数',
        goal: '売上',
        factor: '十分な数の新規商談があること',
        lever: '毎日決めた件数の見込み客に連絡し、お客様ごとに1件、紹介をお願いする。',
      },
      conversionRate: {
        name: '受注率',
        goal: '売上',
        factor: '商談が受注につながること',
        lever: '提案後2日以内に必ず連絡し、見込みの薄い商談は早めに見切る。',
      },
      deals: {
        name: '受注件数',
        goal: '売上',
        factor: '期間内に受注が決まること',
        lever: '商談の終わりに、次に行うことと日程を必ず決める。',
      },
    },
    more: {
      pricePerCustomer: {
        name: '客単価',
        goal: '売上',
        factor: 'お客様に必要なものを適正な価格で買っていただくこと',
        lever: '見積ごとに合う商品を1つ添えて提案し、こちらから値引きを持ち出さない。',
      },
      orderPeriod: {
        name: '受注期間',
        goal: '売上',
        factor: '初回商談から受注までが短いこと',
        lever: '問い合わせには当日中に答え、決裁に関わる方に早めに同席いただく。',
      },
    },
  },
  salesActivity: {
    label: '営業活動',
    summary: '営業担当の日々の活動と、その成果を見ます。',
    kpis: {
      appointments: {
        name: 'アポ獲得件数',
        goal: '売上',
        factor: '決裁者と話す機会が十分にあること',
        lever: '毎朝1時間を架電に充て、1回の電話で候補日を2つ提示する。',
      },
      quotations: {
        name: '見積提出件数',
        goal: '売上',
        factor: '商談が見積につながること',
        lever: '商談の翌日までに見積を送る。',
      },
      contracts: {
        name: '成約件数',
        goal: '売上',
        factor: '見積が契約につながること',
        lever: '回答待ちの見積には週1回連絡し、決まらない理由を確認する。',
      },
    },
    more: {
      brochuresSent: {
        name: '資料送付件数',
        goal: '売上',
        factor: '見込み客に自社の商品を知っていただくこと',
        lever: '初めて接点を持った後に必ず資料を送り、次に電話する日を決めておく。',
      },
      cancellations: {
        name: '解約件数',
        goal: '顧客維持',
        factor: 'お客様に約束どおりのものが届いていること',
        lever: '新規のお客様には2週間以内に電話し、不安の芽を早めに摘む。',
      },
      complaints: {
        name: 'クレーム件数',
        goal: '顧客維持',
        factor: 'お客様との認識にずれがないこと',
        lever: '決まったことは文書で確認し、遅れそうなときはこちらから先に連絡する。',
      },
      collectionRate: {
        name: '回収率',
        goal: '資金繰り',
        factor: '請求が期日どおりに入金されること',
        lever: '支払期日の3日前に案内し、期日の翌日に入金を確認して電話する。',
      },
    },
  },
  marketing: {
    label: 'マーケティング',
    summary: '情報発信から、営業に渡せるリードの獲得までを見ます。',
    kpis: {
      published: {
        name: 'コンテンツ公開件数',
        goal: '新規顧客の獲得',
        factor: '情報を探している人に役立つ内容が見つかること',
        lever: '1か月先まで計画し、1本仕上げてから次に取りかかる。',
      },
      leads: {
        name: '有効リード件数',
        goal: '新規顧客の獲得',
        factor: '営業が連絡したくなるリードを渡せること',
        lever: '各ページの案内を1つに絞り、どのリードが良かったかを毎週営業に聞く。',
      },
      costPerLead: {
        name: 'リード獲得単価',
        goal: '広告の費用対効果',
        factor: 'リードが生まれるところに費用をかけること',
        lever: '毎週、成果の最も低い施策を止め、その予算を最も良い施策に回す。',
      },
    },
    more: {
      visits: {
        name: 'サイト訪問数',
        goal: '新規顧客の獲得',
        factor: '十分な数の人に知っていただくこと',
        lever: 'お客様が集まる場で記事を紹介し、訪問の多いページを更新する。',
      },
      leadRate: {
        name: 'リード転換率',
        goal: '新規顧客の獲得',
        factor: '訪問した人に連絡先を残していただくこと',
        lever: 'フォームの項目を減らし、毎週1つ別の見出しを試す。',
      },
      subscribers: {
        name: 'メルマガ登録者数',
        goal: '新規顧客の獲得',
        factor: '自社から直接届けられる読者がいること',
        lever: '接点のたびに登録を案内し、毎回、保存したくなる内容を届ける。',
      },
      registrations: {
        name: 'セミナー申込件数',
        goal: '新規顧客の獲得',
        factor: '直接話を聞きに来ていただくこと',
        lever: '4週間前と1週間前の2回、一人ひとりに案内する。',
      },
    },
  },
  support: {
    label: 'カスタマーサポート',
    summary: '回答の速さ、解決した件数、お客様の満足を見ます。',
    kpis: {
      firstResponse: {
        name: '初回応答時間',
        goal: '顧客維持',
        factor: 'お客様を返事のないまま待たせないこと',
        lever: '決まった時刻に新着を確認し、難しい問い合わせに取りかかる前に全件へ一次回答する。',
      },
      solved: {
        name: '問い合わせ解決件数',
        goal: '顧客維持',
        factor: '回答だけでなく解決まで進むこと',
        lever: '古い問い合わせから順に対応し、30分進まなければ同僚に相談する。',
      },
      satisfaction: {
        name: '顧客満足率',
        goal: '顧客維持',
        factor: '回答が役に立つこと',
        lever: '完了にする前に解決したかを確認し、ご満足いただけなかった方には電話する。',
      },
    },
    more: {
      openTickets: {
        name: '未解決件数',
        goal: '顧客維持',
        factor: '問い合わせがたまっていないこと',
        lever: '1日1時間を、最も古い問い合わせの対応に充てる。',
      },
      reopened: {
        name: '再問い合わせ件数',
        goal: '顧客維持',
        factor: '一度で解決すること',
        lever: '完了にする前に、自分で解決方法を試し、手順を書き残す。',
      },
      articles: {
        name: 'FAQ作成件数',
        goal: 'サポート費用の削減',
        factor: 'お客様が自分で解決できること',
        lever: '同じ質問が2回来たら、回答をFAQにまとめる。',
      },
      resolutionTime: {
        name: '解決時間',
        goal: '顧客維持',
        factor: '問題が長引かないこと',
        lever: '足りない情報は最初の返信でまとめて伺い、他部署の対応が必要なものは当日中に引き継ぐ。',
      },
    },
  },
  blank: {
    label: '空白',
    summary: 'KPIはまだありません。ご自身で入力してください。',
    kpis: {},
    more: {},
  },
} as const satisfies Record<string, TemplateWords>;
