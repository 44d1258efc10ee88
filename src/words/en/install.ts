// The page that leads through putting the script into a sheet, in English.

/** What Google calls what one has to find, in its English editor. */
export const GOOGLE_LABELS = {
  sheetMenus: ['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Tools'],
  mySheet: 'My sheet',
  extensions: 'Extensions',
  extensionItems: ['Add-ons', 'Macros', 'Apps Script', 'AppSheet'],
  appsScript: 'Apps Script',
  help: 'Help',
  untitled: 'Untitled project',
  files: 'Files',
  newFile: ['Script', 'HTML'],
  html: 'HTML',
  settings: 'Project Settings',
  showManifest: 'Show "appsscript.json" manifest file in editor',
  notVerified: 'Google hasn\u2019t verified this app',
  advanced: 'Advanced',
  goTo: 'Go to KPI Pacer (unsafe)',
  wantsAccess: 'KPI Pacer wants to access your Google Account',
  selectAll: 'Select all',
  continueButton: 'Continue',
} as const;

/** The pictures that a step can have. */
export type InstallPicture =
  | 'extensions'
  | 'name'
  | 'code'
  | 'newPage'
  | 'settings'
  | 'manifest'
  | 'menu'
  | 'notVerified'
  | 'permissions';

/** A file that is copied from the page and pasted into the editor. */
export type InstallFile = 'code' | 'sidebar' | 'manifest';

export interface InstallStep {
  readonly title: string;
  /** Paragraphs. What stands between stars is a name to look for. */
  readonly says: readonly string[];
  readonly pictures?: readonly InstallPicture[];
  readonly pastes?: InstallFile;
}

const SELECT_AND_PASTE =
  'Press the button below. Then click into the text at the right of the editor, press Ctrl+A to select all of it, and Ctrl+V to paste over it (on a Mac \u2318A and \u2318V).';

/** What to do, in order. */
export const INSTALL_STEPS: readonly InstallStep[] = [
  {
    title: 'Use a window with one Google account',
    says: [
      'Are you signed in to several Google accounts in this browser? Then open a private window (in Chrome Ctrl+Shift+N, on a Mac \u2318\u21e7N), sign in with the one account that the sheet belongs to, and do everything there, also later. With several accounts, Google often mixes them up, and the sidebar does not reach its script.',
    ],
  },
  {
    title: 'Open your sheet',
    says: [
      'Open the Google Sheet that you want KPI Pacer in, or make a new one at *sheets.new*. You have to be allowed to edit it.',
    ],
  },
  {
    title: 'Open the script editor',
    says: ['In the menu of the sheet choose *Extensions > Apps Script*. The editor opens in a new tab.'],
    pictures: ['extensions'],
  },
  {
    title: 'Give the script its name',
    says: [
      'At the top click *Untitled project*, type *KPI Pacer*, and press *Rename*. It is the name that Google shows when it asks for your permission.',
    ],
    pictures: ['name'],
  },
  {
    title: 'Paste the code',
    says: [
      'The file *Code.gs* is open already, with a few lines in it that are not needed.',
      SELECT_AND_PASTE,
    ],
    pictures: ['code'],
    pastes: 'code',
  },
  {
    title: 'Paste the sidebar',
    says: [
      'Beside *Files* press *+*, choose *HTML*, type *Sidebar* (exactly so), and press Enter. The editor adds the ending .html.',
      SELECT_AND_PASTE,
    ],
    pictures: ['newPage'],
    pastes: 'sidebar',
  },
  {
    title: 'Paste the settings',
    says: [
      'At the left press the cog (*Project Settings*), and tick *Show "appsscript.json" manifest file in editor*. Then press *< >* above the cog (*Editor*), and choose the file *appsscript.json*. It is what makes Google ask for these few permissions only.',
      SELECT_AND_PASTE,
    ],
    pictures: ['settings', 'manifest'],
    pastes: 'manifest',
  },
  {
    title: 'Save, and reload the sheet',
    says: [
      'In the editor press Ctrl+S (on a Mac \u2318S), and wait until it says that the project is saved. Close the tab of the editor, go back to the sheet, and reload it (F5). After a few seconds there is a new menu, *KPI Pacer*, beside *Help*. The functions, such as PACE_GAP, work in cells from now on.',
    ],
    pictures: ['menu'],
  },
  {
    title: 'Allow it, once',
    says: [
      'Choose *KPI Pacer > Set up a progress sheet*. Google says that authorization is required: go on, and choose your account.',
      'It may then say *Google hasn\u2019t verified this app*. It says so of every script that was not sent to Google for a review, also of those that you write yourself. Press *Advanced*, then *Go to KPI Pacer (unsafe)*. In the account of an organization this page may be left out.',
      'Google then lists what the script may do. Tick all of it (*Select all*), and press *Continue*.',
    ],
    pictures: ['notVerified', 'permissions'],
  },
  {
    title: 'Choose the menu item again',
    says: [
      'After that nothing seems to happen: Google has only noted your permission. Choose *KPI Pacer > Set up a progress sheet* once more, and the sidebar opens. Everyone else who uses the menu of this sheet is asked in the same way, once.',
    ],
  },
];

/** Around the steps. */
export const INSTALL = {
  title: 'Put KPI Pacer into your Google Sheet',
  intro:
    'Ten minutes, three pastes, and nothing to know beforehand. You need a computer and a Google account. Keep this page open beside your sheet: its buttons copy what you will paste.',
  language:
    'The names are those of Google in English. In another language they stand in the same places: the pictures show where.',
  copies: { code: 'Copy the code', sidebar: 'Copy the sidebar', manifest: 'Copy the settings' },
  /** What the file is called in the editor. */
  goesTo: 'It goes into {file}.',
  copied: 'Copied. Now paste it into {file}.',
  notCopied: 'It could not be copied by itself. It is selected below: press Ctrl+C, or on a Mac \u2318C.',
  mayTitle: 'What you allow',
  may: 'It may',
  to: 'to',
  /** Where what it reads goes. */
  privacy:
    'The script runs in your own Google account and calls nothing outside Google. It reads this one spreadsheet and no other file. The only thing that leaves it are the mails to the people whom you name, if you turn alerts on.',
  picture: 'Drawing: {what}',
} as const;

/** What each picture shows, for those who can't see it. */
export const PICTURE_TEXTS: Readonly<Record<InstallPicture, string>> = {
  extensions: 'the menu Extensions of the sheet is open, with Apps Script in it',
  name: 'the name Untitled project stands at the top left of the editor',
  code: 'the list of files at the left, with Code.gs chosen, and its text at the right',
  newPage: 'the plus beside Files is pressed, and offers Script and HTML',
  settings: 'the cog at the far left, and the box that shows appsscript.json, ticked',
  manifest: 'the list of files, with appsscript.json chosen at its top',
  menu: 'the menu KPI Pacer stands right of Help in the sheet',
  notVerified: 'the link Advanced at the bottom left, and under it Go to KPI Pacer (unsafe)',
  permissions: 'the box Select all is ticked, and Continue is at the bottom right',
};

/** What to do later, or if something is not as it should be. */
export const INSTALL_LATER: readonly { readonly title: string; readonly says: readonly string[] }[] = [
  {
    title: 'If something is not as described',
    says: [
      '*No menu KPI Pacer.* Reload the sheet once more and wait half a minute. If it still is not there, open *Extensions > Apps Script* and look whether Code.gs begins with "// KPI Pacer", and save again.',
      '*The editor says Syntax error.* Some of the old text was left. Click into the text, press Ctrl+A, and paste again.',
      '*The sidebar stays at "Opening KPI Pacer\u2026", or says that it can\u2019t reach the script.* Most often there are several accounts: see step 1. Otherwise look whether the page is called Sidebar, exactly so.',
      '*Google says that the app is blocked, or that an administrator has to allow it.* The organization of this account doesn\u2019t let its people allow scripts by themselves. Its administrator can.',
      '*Anything else.* Choose *KPI Pacer > Check this installation*: it says what is otherwise than it should be, what that means and what to do, and makes a report to copy.',
    ],
  },
  {
    title: 'A new version',
    says: [
      'Open its page START-HERE.html, then *Extensions > Apps Script* in your sheet, and do the three pastes and the saving again: steps 5 to 8, over what is there. Nothing else: your sheets, the choices in Set up alerts, and what was mailed to whom are kept in the spreadsheet, and alerts stay on.',
      'Google asks for your permission again only if the new version needs another one.',
    ],
  },
  {
    title: 'Taking it out again',
    says: [
      'Whoever turned alerts on turns them off: *KPI Pacer > Set up alerts*. Figures that are to stay, you copy and paste over themselves as values (Ctrl+Shift+V), as the cells with its functions show #NAME? afterwards.',
      'Then *Extensions > Apps Script*: delete all the text in Code.gs, save, and reload the sheet. At *myaccount.google.com/connections* you can take back your permission.',
    ],
  },
];
