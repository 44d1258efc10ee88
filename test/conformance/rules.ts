// The rules of Google's that the host keeps, the checklist of PLATFORM 11 broken up: where each is from, and which tests
// show what the host takes and what it refuses.

/** The names of tests by the file that they stand in. */
type Tests = Readonly<Record<string, readonly string[]>>;

interface Described {
  /** Which of the nine items of PLATFORM 11 it is of. */
  readonly item: number;
  readonly rule: string;
  /** Of PLATFORM.md: the file of each test names it too. */
  readonly section: string;
  /** Google's page, or where it has been seen. */
  readonly source: string;
}

interface Shown extends Described {
  readonly takes: Tests;
  readonly refuses: Tests;
}

/** What the host has no part of is refused by its name, whatever it is given: there is nothing to be taken. */
interface RefusedAsAWhole extends Described {
  readonly notEmulated: string;
  readonly refuses: Tests;
}

/** What no test can show, as the host is otherwise there. Its README says so in these words. */
interface Differs extends Described {
  readonly differs: string;
}

export const RULES: readonly (Shown | RefusedAsAWhole | Differs)[] = [
  {
    item: 1,
    rule: 'Each execution gets a fresh global scope and loads the whole script.',
    section: '1.5',
    source: 'guides: editor-auth-lifecycle',
    takes: {
      'workbench/host-results': [
        'a call of a custom function › starts with a script that has just been loaded: nothing is left of an earlier call',
      ],
    },
    refuses: {
      'workbench/host-results': [
        'the result of a custom function › is an error when the script itself fails to load',
      ],
    },
  },
  {
    item: 1,
    rule: 'A script has the language, a console and Google’s services, and none of what browsers or Node add.',
    section: '9.1',
    source: 'guides: v8-runtime',
    takes: {
      'workbench/host-services': [
        'the global scope of a script › has the language, a console and the services',
      ],
    },
    refuses: { 'workbench/host-services': ['the global scope of a script › has no %s'] },
  },
  {
    item: 2,
    rule: 'The parser of uploads takes the syntax of 2020, and no class fields, static blocks, top-level await, imports or exports.',
    section: '9.1',
    source: 'google/clasp#907, #935; hebcal/hebcal-es6#448',
    takes: { 'workbench/host-upload': ['an upload › with the syntax of 2020 is accepted'] },
    refuses: { 'workbench/host-upload': ['an upload › with %s is a syntax error'] },
  },
  {
    item: 2,
    rule: 'A handler is a function that stands at the top level, and is not private.',
    section: '1.1',
    source: 'guides: custom-functions, v8-runtime',
    takes: { 'workbench/host-triggers': ['a trigger › knows its id, its function and its source'] },
    refuses: { 'workbench/host-triggers': ['what is refused › a function that can not be called: "%s"'] },
  },
  {
    item: 2,
    rule: 'A custom function has its comment directly above it, and lists all its parameters.',
    section: '1.2',
    source: 'guides: JSDoc; enuchi/React-Google-Apps-Script#216',
    takes: { 'workbench/host-upload': ['a custom function › is listed with its description and parameters'] },
    refuses: { 'workbench/host-upload': ['a custom function › %s is refused'] },
  },
  {
    item: 2,
    rule: 'Its name is not that of a built-in function, nor of another one in any case.',
    section: '1.1',
    source: 'guides: custom-functions',
    takes: {
      'workbench/host-results': [
        'a call of a custom function › works for a public function that Sheets does not offer, but not for a private one',
      ],
    },
    refuses: {
      'workbench/host-upload': [
        'a custom function › with the name of a built-in function is refused',
        'a custom function › with the name of another, in any case, is refused',
      ],
    },
  },
  {
    item: 3,
    rule: 'A custom function sees the document, and nothing that is anybody’s.',
    section: '1.5',
    source: 'guides: custom-functions, Authorization',
    takes: { 'workbench/host-services': ['a custom function › reads the document'] },
    refuses: { 'workbench/host-services': ['a custom function › %s fails'] },
  },
  {
    item: 3,
    rule: 'A simple trigger has the document, properties and menus; mails, triggers and sidebars need full rights.',
    section: '3.1',
    source: 'editor-auth-lifecycle',
    takes: {
      'workbench/host-ui': ['a menu › is built with the few rights of onOpen'],
      'workbench/host-services': ['a function that is run by name › has the rights of its mode'],
    },
    refuses: {
      'workbench/host-ui': ['a sidebar › needs the rights of a menu item'],
      'workbench/host-services': ['a function that is run by name › has the rights of its mode'],
    },
  },
  {
    item: 3,
    rule: 'Before anybody has agreed to anything a script may add its menu, and not see the document or properties.',
    section: '3.1',
    source: 'editor-auth-lifecycle',
    takes: { 'workbench/host-ui': ['a menu › is built before anybody has agreed to anything'] },
    refuses: {
      'workbench/host-storage': ['properties › are not there before anybody has agreed to anything'],
    },
  },
  {
    item: 3,
    rule: 'The document needs its scope in the manifest.',
    section: '6',
    source: 'reference: every method of Range and Spreadsheet',
    takes: {
      'workbench/host-write': ['setValue fills every cell, and formulas are read as they were written'],
    },
    refuses: { 'workbench/host-write': ['a script without the scope for its document may not touch it'] },
  },
  {
    item: 3,
    rule: 'A sidebar needs script.container.ui.',
    section: '6',
    source: 'reference: Spreadsheet',
    takes: { 'workbench/host-ui': ['a sidebar › shows a file of the project, under its title'] },
    refuses: { 'workbench/host-ui': ['a sidebar › needs its scope in the manifest'] },
  },
  {
    item: 3,
    rule: 'A mail needs script.send_mail.',
    section: '6',
    source: 'reference: MailApp',
    takes: { 'workbench/host-mail': ['a mail › is in the outbox, with all that was said of it'] },
    refuses: { 'workbench/host-mail': ['a mail › needs its scope, and full rights'] },
  },
  {
    item: 3,
    rule: 'Triggers need script.scriptapp.',
    section: '6',
    source: 'reference: ScriptApp',
    takes: { 'workbench/host-triggers': ['a trigger › knows its id, its function and its source'] },
    refuses: { 'workbench/host-triggers': ['what is refused › all of it without the scope'] },
  },
  {
    item: 3,
    rule: 'The address of the user needs userinfo.email.',
    section: '6',
    source: 'reference: Session',
    takes: { 'workbench/host-storage': ['the user › is whom the host is told'] },
    refuses: { 'workbench/host-storage': ['the user › is only named with the scope for it'] },
  },
  {
    item: 4,
    rule: 'Cells reach a custom function as numbers, texts, booleans and dates; ranges as rows; blanks as empty text.',
    section: '1.3',
    source: 'guides: custom-functions; reference: Range.getValues',
    takes: {
      'workbench/host-arguments': [
        'an argument of a custom function › that is %s arrives as Sheets hands it over',
        'an argument of a custom function › that is a range arrives as rows of columns, empty cells as empty text',
        'an argument of a custom function › that is left empty is empty text, one that is left out at the end is undefined',
      ],
    },
    refuses: {
      'workbench/host-arguments': ['an argument of a custom function › that is too many is an error'],
    },
  },
  {
    item: 4,
    rule: 'NOW, RAND, RANDARRAY and RANDBETWEEN are refused as arguments, also through other cells.',
    section: '1.3',
    source: 'SellerSheet SQL(), as found in public repositories',
    takes: {
      'workbench/host-arguments': [
        'functions whose result changes by itself › may stand elsewhere in the formula or in the sheet',
      ],
    },
    refuses: {
      'workbench/host-arguments': [
        'functions whose result changes by itself › are refused as arguments %s',
        'functions whose result changes by itself › are refused through a named range',
      ],
    },
  },
  {
    item: 4,
    rule: 'TODAY is taken, or refused where the host is told so: nobody says which.',
    section: '1.3',
    source: 'support.google.com/docs/answer/3092984, and no word on it elsewhere',
    takes: {
      'workbench/host-arguments': [
        'functions whose result changes by itself › do not include TODAY, unless the host is told so',
      ],
    },
    refuses: {
      'workbench/host-arguments': [
        'functions whose result changes by itself › do not include TODAY, unless the host is told so',
      ],
    },
  },
  {
    item: 4,
    rule: 'A custom function changes nothing in the document.',
    section: '1.5',
    source: 'guides: custom-functions',
    takes: { 'workbench/host-services': ['a custom function › reads the document'] },
    refuses: { 'workbench/host-services': ['a custom function › %s fails'] },
  },
  {
    item: 4,
    rule: 'A custom function has thirty seconds.',
    section: '1.5',
    source: 'guides: quotas',
    takes: { 'workbench/host-latency': ['a custom function has thirty seconds, which are nobody else’s'] },
    refuses: { 'workbench/host-latency': ['a custom function has thirty seconds, which are nobody else’s'] },
  },
  {
    item: 4,
    rule: 'Results are remembered while the arguments stay the same.',
    section: '1.6',
    source: 'guides: custom-functions',
    takes: {
      'workbench/host-results': [
        'a call of a custom function › is not executed again while its arguments stay the same',
      ],
    },
    refuses: {
      'workbench/host-results': [
        'a call of a custom function › is executed again on another day only if that changes an argument',
      ],
    },
  },
  {
    item: 4,
    rule: 'Rows spill, and never over what is in the way.',
    section: '1.4',
    source: 'guides: custom-functions; tomayac/wikipedia-tools-for-google-spreadsheets#53',
    takes: {
      'workbench/host-results': [
        'the result of a custom function › that is rows of columns spills, and its blanks read as blank',
      ],
    },
    refuses: {
      'workbench/host-results': [
        'the result of a custom function › that would overwrite a cell is not expanded, and says which cell',
        'the result of a custom function › that is %s is an error',
      ],
    },
  },
  {
    item: 4,
    rule: 'What is thrown is #ERROR! with a note that has its message and its line.',
    section: '1.4',
    source: 'ljay79/jira-tools#261',
    takes: {
      'workbench/host-results': ['the result of a custom function › that is %s is shown as in Sheets'],
    },
    refuses: {
      'workbench/host-results': [
        'the result of a custom function › is an error with the message and the line of what was thrown',
      ],
    },
  },
  {
    item: 4,
    rule: 'Thirty executions of a user at once at most.',
    section: '1.6',
    source: 'guides: quotas',
    differs: 'limits of parallel executions, are not emulated',
  },
  {
    item: 5,
    rule: 'google.script.run takes plain data, and refuses dates, functions, undefined in objects and classes.',
    section: '3.3',
    source: 'guides: client-server-communication',
    takes: {
      'workbench/host-call': [
        'plain data passes both ways as a copy',
        'undefined in a list becomes null, both ways',
      ],
    },
    refuses: {
      'workbench/host-call': [
        '%s is refused as an argument, with its place',
        'undefined in an object is refused as an argument',
        '%s is refused as a result',
      ],
    },
  },
  {
    item: 5,
    rule: 'What passes is a copy.',
    section: '3.3',
    source: 'guides: client-server-communication',
    takes: { 'workbench/host-call': ['plain data passes both ways as a copy'] },
    refuses: { 'workbench/host-call': ['arguments belong to the realm of the script'] },
  },
  {
    item: 5,
    rule: 'Calls are answered later, in any order.',
    section: '3.3',
    source: 'guides: client-server-communication',
    takes: {
      'browser/panel': [
        'google.script in a panel › runs ten calls at once, in any order; the eleventh waits',
      ],
    },
    refuses: { 'browser/panel': ['google.script in a panel › never answers before the page has gone on'] },
  },
  {
    item: 5,
    rule: 'Ten calls at once; the eleventh waits.',
    section: '3.3',
    source: 'guides: client-server-communication',
    takes: {
      'browser/panel': [
        'google.script in a panel › runs ten calls at once, in any order; the eleventh waits',
      ],
    },
    refuses: {
      'browser/panel': [
        'google.script in a panel › runs ten calls at once, in any order; the eleventh waits',
      ],
    },
  },
  {
    item: 5,
    rule: 'A name that ends in an underscore is not there.',
    section: '3.3',
    source: 'reference: google.script.run',
    takes: {
      'browser/panel': ['google.script in a panel › passes plain data, and what belongs to the call'],
    },
    refuses: {
      'workbench/host-call': ['a call of %s fails with a message and nothing else'],
      'browser/panel': [
        'google.script in a panel › does not show what ends in an underscore or is not there',
      ],
    },
  },
  {
    item: 5,
    rule: 'A panel is in a frame that may run scripts, and not lead the page around it elsewhere.',
    section: '3.2',
    source: 'guides: html/restrictions, migrate-to-iframe',
    takes: {
      'browser/panel': [
        'google.script in a panel › may open windows, and not lead the page around it elsewhere',
      ],
    },
    refuses: {
      'browser/panel': [
        'google.script in a panel › may open windows, and not lead the page around it elsewhere',
        'google.script in a panel › can not reach into the page around it',
      ],
    },
  },
  {
    item: 5,
    rule: 'A sidebar is 300 pixels wide, whatever is asked for.',
    section: '3.2',
    source: 'guides: dialogs',
    takes: {
      'browser/panel': [
        'google.script in a panel › has the focus from the menu on, gives it to the grid, and closes itself',
      ],
    },
    refuses: {
      'browser/panel': [
        'google.script in a panel › has the focus from the menu on, gives it to the grid, and closes itself',
      ],
    },
  },
  {
    item: 6,
    rule: 'A daily trigger fires within its hour, at a minute of its own.',
    section: '4.1',
    source: 'guides: installable-triggers',
    takes: {
      'workbench/host-clock': [
        'a daily trigger › fires within its hour, at the same minute every day',
        'a daily trigger › fires at a minute that is its own',
      ],
    },
    refuses: {
      'workbench/host-clock': ['a daily trigger › does not fire today when its minute is over'],
      'workbench/host-triggers': ['what is refused › %s'],
    },
  },
  {
    item: 6,
    rule: 'A trigger runs as who made it, and mails from their account.',
    section: '4.3',
    source: 'guides: installable-triggers',
    takes: {
      'workbench/host-clock': ['what a trigger runs › runs as its owner, at its own time, in order'],
      'workbench/host-users': ['another user › with a trigger of their own makes two mails of one'],
    },
    refuses: { 'workbench/host-users': ['consent › that is missing stops a trigger before it starts'] },
  },
  {
    item: 6,
    rule: 'Everybody sees and deletes their own triggers only.',
    section: '4.3',
    source: 'guides: installable-triggers',
    takes: { 'workbench/host-triggers': ['a trigger › is found by its document too, and deleted once'] },
    refuses: { 'workbench/host-triggers': ['a trigger › is its owner’s alone'] },
  },
  {
    item: 6,
    rule: 'Twenty triggers for each user and script.',
    section: '4.2',
    source: 'guides: quotas',
    takes: {
      'workbench/host-triggers': [
        'how many › twenty for each user and script, of which those count that will not fire again',
      ],
    },
    refuses: {
      'workbench/host-triggers': [
        'how many › twenty for each user and script, of which those count that will not fire again',
      ],
    },
  },
  {
    item: 6,
    rule: 'An add-on has one of a type for each user and document, once an hour at most.',
    section: '4.2',
    source: 'editor-triggers; ljay79/jira-tools#53',
    takes: {
      'workbench/host-triggers': [
        'how many › of an add-on, one for each user and document, once an hour at most',
      ],
    },
    refuses: {
      'workbench/host-triggers': [
        'how many › of an add-on, one for each user and document, once an hour at most',
      ],
    },
  },
  {
    item: 6,
    rule: 'The event has the numbers of UTC.',
    section: '4.1',
    source: 'guides: event-objects',
    takes: { 'workbench/host-clock': ['what a trigger runs › gets an event with the numbers of UTC'] },
    refuses: { 'workbench/host-clock': ['what a trigger runs › has no screen, and makes no triggers'] },
  },
  {
    item: 6,
    rule: 'Across changes of the clocks a daily trigger fires once a day.',
    section: '4.1',
    source: 'guides: installable-triggers, which leave it open',
    takes: { 'workbench/host-clock': ['when the clocks change › in %s, a trigger at %i fires once a day'] },
    refuses: {
      'workbench/host-clock': [
        'when the clocks change › no zone, hour or minute ever makes it twice a day, or leaves one out',
      ],
    },
  },
  {
    item: 7,
    rule: '100 recipients a day for each user, 1,500 in a Workspace.',
    section: '5',
    source: 'guides: quotas',
    takes: {
      'workbench/host-mail': [
        'the quota of a day › counts recipients, for each user',
        'the quota of a day › is there again a day after the first mail, not at midnight',
      ],
    },
    refuses: {
      'workbench/host-mail': ['the quota of a day › that is too small for a mail refuses all of it'],
    },
  },
  {
    item: 7,
    rule: '50 recipients to a mail.',
    section: '5',
    source: 'guides: quotas',
    takes: { 'workbench/host-mail': ['a mail is refused › never at its limits'] },
    refuses: { 'workbench/host-mail': ['a mail is refused › for its recipients: "%s"'] },
  },
  {
    item: 7,
    rule: '200 KB of text to a mail.',
    section: '5',
    source: 'guides: quotas',
    takes: { 'workbench/host-mail': ['a mail is refused › never at its limits'] },
    refuses: { 'workbench/host-mail': ['a mail is refused › for what it is: %s'] },
  },
  {
    item: 7,
    rule: 'Mails are kept in an outbox.',
    section: '5',
    source: 'reference: MailApp',
    takes: {
      'workbench/host-mail': [
        'a mail › is in the outbox, with all that was said of it',
        'a mail › can be sent by %s',
      ],
    },
    refuses: { 'workbench/host-mail': ['a mail is refused › for its recipients: "%s"'] },
  },
  {
    item: 8,
    rule: 'A property has 9 KB, and is a text.',
    section: '5',
    source: 'guides: quotas; reference: PropertiesService',
    takes: { 'workbench/host-storage': ['properties › may hold 9 KB each'] },
    refuses: { 'workbench/host-storage': ['properties › %s is refused'] },
  },
  {
    item: 8,
    rule: 'A store of properties has 500 KB.',
    section: '5',
    source: 'guides: quotas',
    takes: { 'workbench/host-storage': ['properties › may hold 9 KB each'] },
    refuses: { 'workbench/host-storage': ['properties › %s is refused'] },
  },
  {
    item: 8,
    rule: 'A value in a cache has 100 KB.',
    section: '5',
    source: 'reference: CacheService',
    notEmulated: 'CacheService',
    refuses: { 'workbench/host-storage': ['what is not there at all: %s'] },
  },
  {
    item: 8,
    rule: 'A lock is let go of while a dialog waits for its answer.',
    section: '3.1',
    source: 'reference: Ui',
    notEmulated: 'Ui.alert',
    refuses: { 'workbench/host-storage': ['what is not there at all: %s'] },
  },
  {
    item: 9,
    rule: 'A text that begins with = is a formula, any other is read as if it was typed.',
    section: '7',
    source: 'reference: Range.setValues; gas-fakes notes/oddities.md',
    takes: {
      'workbench/host-write': [
        'setValues › reads texts as if they were typed, and takes a leading apostrophe for text',
      ],
    },
    refuses: {
      'workbench/host-write': ['setValues › keeps text behind an apostrophe in cells of plain text'],
    },
  },
  {
    item: 9,
    rule: 'Rows and columns are exactly as many as the range has.',
    section: '7',
    source: 'reference: Range.setValues',
    takes: {
      'workbench/host-write': ['setValues › empties cells with null and empty text, and keeps their format'],
    },
    refuses: { 'workbench/host-write': ['setValues › (%s) is refused, and nothing is written'] },
  },
  {
    item: 9,
    rule: 'Conditional formats replace all that there were.',
    section: '7',
    source: 'reference: Sheet.setConditionalFormatRules',
    takes: {
      'workbench/host-rules': [
        'a conditional format › is replaced with all others, unless they are put back',
      ],
    },
    refuses: { 'workbench/host-rules': ['a conditional format › %s fails'] },
  },
  {
    item: 9,
    rule: 'A validation only warns, unless it is told otherwise.',
    section: '7',
    source: 'reference: DataValidationBuilder.setAllowInvalid',
    takes: { 'workbench/host-rules': ['data validation › can be %s'] },
    refuses: { 'workbench/host-rules': ['data validation › is set cell by cell, read back and taken away'] },
  },
];
