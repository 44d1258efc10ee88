// What the sidebar says about the sheet that is being watched, in Japanese.

/** What a sheet comes to, in one sentence. */
export const HEADLINE = {
  counts: '{count}件中{good}件が順調',
  over: '{count}件中{good}件が目標を達成',
  toMakeUp: '{count}件中{good}件が順調。{kpi}は{day}までに{short}の挽回が必要',
} as const;

export const PROGRESS_WORDS = {
  blocked: '{cell}に入力があるため、「{header}」の列が空白になっています。',
  blockedUnseen:
    '{cell}の下に入力はありませんが、「{header}」の列が空白になっています。結合されたセルがあれば、結合を解除してください。',
  headerTyped: '{cell}の数式がなくなったため、「{header}」の列が計算されません。',
  headerTypedOver: '{cell}に数式ではなく「{content}」が入っているため、「{header}」の列が計算されません。',
  headerBroken: '「{header}」の数式({cell})が動かなくなっています: {content}',
  headLost:
    '表の上に「開始日」「終了日」「時点」が見つかりません。それぞれの日付の上のセルに、もう一度入力してください。',
  chartEnds:
    'グラフに{names}が入っていません。グラフのメニューで「グラフを編集」を選び、範囲を{row}行目まで広げてください。',
  namesAndMore: '{names}ほか{more}件',
  planLost:
    'このファイルの計画がなくなったため、目標を営業日で割り振って判定しています。計画を元に戻すか、「現時点の計画」の列を削除してください。',
  calendarLost:
    'このシートの数式が使うカレンダーがなくなっています。「カレンダー」シートを元に戻すか(ファイル > 変更履歴)、「シート作成」でシートを作成すると、新しいカレンダーもできます。',
} as const;
