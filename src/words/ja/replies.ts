// What the script answers to the sidebar, in Japanese.

/** The name of a sheet while it is being made. */
export const UNFINISHED_SHEET = 'KPI Pacer(作成中)';

/** Why a request was not done, and what to do. */
export const REFUSALS = {
  noLog: 'このファイルには日次記録がまだありません。先に、日次記録を使う進捗シートを設定してください。',
  goalWithoutPeriod:
    'ツリーの上の日付を読み取れません。「開始日」と「終了日」の下に、最初の日と最後の日を入力してください。',
  noGoalTree: 'このシートはKPIツリーではなくなりました。列の見出しを元に戻すか、一覧を更新してください。',
  notAllowed:
    'この部分を変更する権限がありません。ファイルのオーナーに編集権限を依頼してから、もう一度お試しください。',
  notAllowedAt:
    'シート「{sheet}」の{cells}を変更する権限がないため、何も行っていません。ファイルのオーナーに編集権限を依頼してから、もう一度お試しください。',
  failed:
    'Googleスプレッドシートで処理できませんでした: {message} 元の内容は変わっていません。もう一度お試しください。',
  busy: 'ほかの人がKPI Pacerでこのファイルを変更しています。少し待ってから、もう一度お試しください。',
  newerFile:
    'このファイルは、より新しいバージョンのKPI Pacerで使われています。スクリプトを新しいバージョンに更新してから、もう一度お試しください。',
  noSheet: 'シート「{sheet}」が見つかりません。一覧を更新してください。',
  noKpi: '「{kpi}」がこのシートに見つかりません。一覧を更新してください。',
  notProgress: 'このシートはまだ進捗シートではありません。足りない列: {headers}',
  noHead: 'このシートには表の上に開始日と終了日がないため、次の期間を作成できません。',
  notBlocked: 'この列をふさいでいた内容は、もうありません。一覧を更新してください。',
  notBroken: 'この列の数式は、すでに元に戻っています。一覧を更新してください。',
  moreInTheWay: 'この見出しの下に、ほかの内容が入っています。一覧を更新して、先に内容をご確認ください。',
  notFrozen: 'このシートは固定されていません。一覧を更新してください。',
  weightsByHand:
    'このカレンダーはKPI Pacerが作成した形と異なります。重みは、対象の日の右のセルに直接入力してください。',
  noCountingDay: '「カレンダー」シートでは、{start}～{end}に営業日がありません。',
  incomplete:
    'KPI Pacerの一部が足りないため、リクエストを読み取れませんでした。サイドバーを再読み込みしてください。',
} as const;

/** What is worth knowing about a sheet that was made. */
export const MADE_NOTES = {
  nameTaken: '「{wanted}」というシートがすでにあるため、このシートの名前は「{name}」にしました。',
  logMade: '日々の実績は、「{name}」シートに日付、KPI、値を入力してください。',
  manualMade:
    'シート「{name}」に、各KPIの数え方と入力のしかたをまとめました。一度ご確認のうえ、不在に備えて代理を入力しておくのがおすすめです。',
  calendarLost:
    'このファイルのカレンダーがなくなっていたため、すべての日を営業日とする新しいカレンダーを作成しました。休業日がある場合は変更してください。',
  calendarMade:
    '新しい「カレンダー」シートでは、すべての日を営業日としています。休業日がある場合は変更してください。',
  calendarBroken:
    'このファイルのカレンダーを読み取れないため、修正するまでこのシートの数値は表示されません: {problem}',
  noPlan: 'このファイルには計画がないため、空白の目標はそのままです。目標を入力してください。',
  planBroken: '計画を読み取れないため、修正するまで、計画から取る目標は空白になります: {problem}',
  notInPlan:
    'この期間の計画がないKPI: {kpis}。計画に入力すると目標が表示されます。目標を直接入力することもできます。',
  calendarKept: '営業日は、このファイルにすでにある「カレンダー」シートに従います。',
  rolledUp: '「{sheet}」の実績は、「{made}」からも集計されるようになりました。',
  notRolledUp:
    '「{sheet}」の次のKPIは、集計元のシートが削除されたか読み取れないため、新しいシートを集計に加えられませんでした: {kpis}',
  noSheetsYet:
    'この期間に含まれる、より短い期間の進捗シートはまだありません。作成すると、その実績がこのシートに集計されます。',
} as const;
