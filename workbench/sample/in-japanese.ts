// What the sample shop would type, were it in Japan.

/** The sample is in one of these. */
export const SAMPLE_LANGUAGES = ['en', 'ja'] as const;
export type SampleLanguage = (typeof SAMPLE_LANGUAGES)[number];

const JAPANESE: Readonly<Record<string, string>> = {
  Orders: '注文件数',
  Revenue: '売上',
  'Units sold': '販売個数',
  'Average order value': '平均注文額',
  'Cancelled orders': 'キャンセル件数',
  'Profit of the year': '年間利益',
  'More returning customers': 'リピーターを増やす',
  'Larger baskets': 'まとめ買いを増やす',
  'Goods arrive as described': '説明どおりの商品が届く',
  'Monday meeting': '月曜会議',
  'Sun-Fri': '日〜金',
  'Gift shop KPIs': 'ギフトショップ予実管理',
};

/** The words of the shop in a language: what is no word of its own stays as it is. */
export const typedIn =
  (language: SampleLanguage) =>
  (text: string): string =>
    language === 'ja' ? (JAPANESE[text] ?? text) : text;
