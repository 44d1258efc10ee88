// Bringing in a file, in English.

/** Names that a file lacks. */
export const FILE_WORDS = { column: 'Column {number}' };

/** How a row of totals begins, in whatever tool it was made. */
export const FILE_TOTALS = 'total|totals|grand total|grand totals|summe|gesamt';

/** The sheet on which a file waits until it is whole: what follows its name is when it came. */
export const WAITING_SHEET = 'KPI Pacer file on its way';

/** The tools whose exports are known. */
export const TOOL_WORDS = {
  hubspotDeals: 'HubSpot deals',
  salesforceOpportunities: 'Salesforce opportunities',
  googleAds: 'Google Ads',
  googleAnalytics: 'Google Analytics',
  shopifyOrders: 'Shopify orders',
  stripePayments: 'Stripe payments',
  zendeskTickets: 'Zendesk tickets',
};

/** What a column of a file holds. */
export const FILE_TYPE_WORDS = {
  day: 'dates',
  time: 'dates with times',
  amount: 'numbers',
  percent: 'percentages',
  text: 'text',
  blank: 'blank',
};

/** Encodings, as people choose them. */
export const ENCODING_WORDS = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big endian)',
  shift_jis: 'Japanese (Shift_JIS)',
  'windows-1252': 'Western European (Windows-1252)',
};

/** What is between the columns of a file. */
export const DELIMITER_WORDS = { ',': 'Commas', ';': 'Semicolons', '\t': 'Tabs' };

/** In which order days are written, where a file doesn't tell. */
export const FILE_ORDER_WORDS = { dmy: 'Day first: 3/10 is 3 October', mdy: 'Month first: 3/10 is 10 March' };

/** What decimals are behind, where a file doesn't tell. */
export const FILE_DECIMAL_WORDS = {
  '.': 'Point: 1.234 is a little more than one',
  ',': 'Comma: 1.234 is a thousand or so',
};

/** The page that brings in a file. */
export const FILE_FORM = {
  title: 'Bring in a file',
  intro:
    'A CSV or TSV file, such as an export of your CRM, becomes a tab of this spreadsheet. It is read here, and goes nowhere else.',
  drop: 'Drop a file here, or choose one',
  choose: 'File',
  another: 'Choose another file',
  reading: 'Reading the file…',
  notAFile: 'That is not a file. Drop a CSV or TSV file.',
  spreadsheetFile:
    'This is a file of a spreadsheet program, not a CSV file. Open it there, and save it as CSV.',
  noTable: 'There is no table in this file: a row of headers, with rows of data below.',
  tooLarge:
    'This file is too large: {cells} cells, and {most} can be brought in. Export fewer columns or a shorter time.',
  unreadable: 'This file can’t be read: {message}',
  seems: 'Looks like {tool}.',
  size: '{rows} rows, {columns} columns; headers in row {row}.',
  howRead: 'How the file is read',
  encoding: 'Characters',
  delimiter: 'Columns are parted by',
  columns: 'Columns',
  order: 'How are its dates written?',
  orderHelp: 'Nothing in the file tells whether {sample} begins with the day or the month.',
  decimal: 'What do decimals stand behind?',
  decimalHelp: 'Nothing in the file tells what {sample} means.',
  pick: 'Choose…',
  into: 'Where it goes',
  intoTab: 'A tab of its own',
  intoLog: 'The daily log',
  logWide: 'A row per day and a column per KPI: it can go straight into the daily log.',
  logLong: 'A row per day and KPI: it can go straight into the daily log.',
  tab: 'Name of the tab',
  tabHelpNew: 'A new tab.',
  tabHelpRenew:
    'This tab is there already: it is renewed. Rows are found by their key, new ones come below, and columns of your own stay beside their rows.',
  key: 'A row is known by',
  keyAlso: 'and by',
  keyHelp: 'The columns that name a row, such as its ID.',
  noKey: 'nothing else',
  nameMissing: 'Give the tab a name.',
  answerMissing: 'Choose one.',
  keyMissing: 'Choose the column that names a row.',
  look: 'See what changes',
  bringIn: 'Bring it in',
  cancel: 'Cancel',
  sending: '{done} of {all} rows',
  progress: 'Rows handed over',
  finishing: 'Putting it in place…',
  wouldAdd: 'New: {count}',
  wouldChange: 'Changed: {count}',
  wouldStay: 'The same: {count}',
  wouldKeep: 'Not in the file, kept: {count}',
  doneTitle: '“{tab}” is up to date',
  doneNew: '“{tab}” is ready',
  count: 'Count a KPI from this tab',
  show: 'Show the tab',
  cancelled: 'Nothing was changed.',
  setUp: 'No tab with your rows yet? An export of your CRM becomes one, and renews it later.',
  back: 'Back to Set up',
};

/** What is told of a file, before and after. */
export const FILE_NOTES = {
  misquoted:
    'The quotation marks in row {row} don’t go together: what follows may stand in one cell. Look whether the number of rows is right.',
  unread: '{header}: {count} not readable, left as text. First in row {row}: “{got}”',
  nothing: 'Cells such as “{got}” say that there is nothing: {count} left blank.',
  cut: '{header}: {count} longer than a cell can be; the end is left out. First in row {row}.',
  totals: 'Rows of totals left out: {count}, first row {row}.',
  notes: 'Rows that are not of the table left out: {count}, first row {row}.',
  blank: 'Blank rows left out: {count}.',
  mixedDates:
    '{header}: dates in two orders, “{one}” in row {oneRow} and “{other}” in row {otherRow}. The column stays text.',
  mixedAmounts:
    '{header}: numbers written in two ways, “{one}” in row {oneRow} and “{other}” in row {otherRow}. The column stays text.',
  mixedCurrencies:
    '{header}: two currencies, “{one}” in row {oneRow} and “{other}” in row {otherRow}. The column stays text, as they can’t be added up.',
  doubled:
    'Rows with a key that a row above has too: {count}, such as “{key}”. All are kept, matched in their order.',
  newColumns: 'New columns: {headers}.',
  ownColumns: 'Left as they are: {headers}.',
  renamed: '“{wanted}” was taken: the tab is called “{name}”.',
  logAgain:
    'The same day and KPI more than once in the file: {count}; the last one counts. First “{header}” in row {row}.',
  logLeftOut:
    'Without a day, a KPI or a readable value, left out: {count}. First in row {row}: “{got}” ({header}).',
  logEmptied: 'The log had further rows of the same day and KPI: {count} are emptied.',
};

/** Why a file isn't brought in. */
export const FILE_REFUSALS = {
  gone: 'The rows that were handed over are not here any more. If the tab isn’t as you want it, bring the file in again: rows that are there already count as the same.',
  incomplete: 'Some rows did not arrive, so nothing was changed. Bring the file in again.',
  noTab: 'There is no tab “{tab}” any more.',
  ownTab: '“{tab}” is a sheet of KPI Pacer. Choose another name.',
  noKey:
    'The tab “{tab}” has no column “{header}”, so its rows can’t be found. Choose another column, or another name for the tab.',
  apart:
    'In “{tab}”, the column “{header}” ({column}) stands between those of the file. Move it to their right, and bring the file in again.',
  formulas: '{cell} of “{tab}” is a formula, which would be overwritten. Choose another name for the tab.',
  noLog:
    'This file has no daily log yet. It comes with the first progress sheet: choose “Set up a progress sheet” first.',
};
