// What is worth knowing about the sheet of the following period, in Japanese.

export const NEXT_PERIOD_NOTES = {
  startsFrom: '{kpi}は、前の期間の最後の値{actual}を期初値にしました。',
  isThere:
    '{kpi}は目標{target}に達しています。新しい目標を入力してください。そのままの場合は、維持できているかを判定します。',
  goesOn: '{kpi}には個別の期間があり、{end}まで続きます。実績は{start}から数えます。',
  ownFormula: '{kpi}の実績には独自の数式が入っていました。今は空白のため、入力し直してください: {formula}',
  noSource:
    '{kpi}はタブから集計していましたが、集計元のシートに行がありません。実績を入力するか、集計元に集計方法を追加してください。',
  unread: '{kpi}の一部を読み取れませんでした: {message}。該当の行をご確認ください。',
  twice: '「{kpi}」の行がシートに複数あるため、最初の行だけを引き継ぎます。',
  unitUnknown: '{kpi}の単位「{unit}」は選択肢にないため、「{shown}」として表示します。',
  unitReplaced: '{kpi}の単位は「{unit}」の代わりに「{shown}」としました。表示のしかたは同じです。',
  defaults: '選ばれていなかった項目は、指標区分を{indicator}、更新頻度を{check}、単位を{unit}にしました。',
  unfrozen: '元のシートは{day}時点で固定されています。このシートは日付に合わせて更新されます。',
} as const;

/** Why no period follows. */
export const NO_NEXT_PERIOD = {
  endBeforeStart:
    '表の上の終了日{end}が、開始日{start}より前になっています。どちらかを修正してから、もう一度お試しください。',
  tooLate: '{end}の次の期間は作成できません。日付は9999-12-31までです。',
} as const;
