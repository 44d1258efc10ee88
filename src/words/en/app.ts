// The add-in's own words in English: menu and guide.

/** The product's name, as menus show it. */
export const PRODUCT = 'KPI Pacer';

/** The items of the menu. */
export const MENU = {
  setUp: 'Set up a progress sheet',
  bringIn: 'Bring in a file',
  progress: 'Show progress',
  review: 'Start a review',
  alerts: 'Set up alerts',
  checkNow: 'Check now',
  functionGuide: 'Show function guide',
  selfCheck: 'Check this installation',
};

/** The function guide beside the sheet. */
export const GUIDE = {
  title: 'KPI Pacer functions',
  intro: 'Type these in any cell. Ranges work too: one formula fills a whole column.',
  examples: 'Try',
  gives: 'gives',
  arguments: 'Arguments',
  optional: 'optional',
};

/** Where the main part of the script can't be loaded, nothing else can be found out: said beside the grid. */
export const MAIN_PART_MISSING =
  'The main part of KPI Pacer does not load: {message} Install it again from the package, which has all of the script in Code.gs.';
