// Menus and sidebars of a script: PLATFORM 3.1, 3.2 and 6.
import { createHost, type Host } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';

const SIDEBAR = 'https://www.googleapis.com/auth/script.container.ui';

const CODE = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Tools')
    .addItem('Open', 'show').addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Count', 'count'))
    .addToUi();
  ui.createAddonMenu().addItem('Help', 'show').addToUi();
}
function show() {
  var page = HtmlService.createHtmlOutputFromFile('Page').setTitle('A page').setWidth(500);
  SpreadsheetApp.getUi().showSidebar(page.append('<p>more</p>'));
}
function showOver(width, height) {
  var page = HtmlService.createHtmlOutputFromFile('Page').setTitle('A page');
  if (width !== undefined) page.setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, 'Over it');
}
function texts() {
  var page = HtmlService.createHtmlOutput('<b>1</b>').setTitle('T');
  return [page.getContent(), page.setContent('2').getContent(), page.getTitle()];
}
function showText(content) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(content)); }
function attempt(expression) { return eval(expression); }
`;

function aHost({
  scopes = [SIDEBAR],
  cutsPages = false,
}: {
  scopes?: unknown;
  cutsPages?: boolean;
} = {}): Host {
  const manifest = JSON.stringify({ timeZone: 'Etc/UTC', runtimeVersion: 'V8', oauthScopes: scopes });
  return createHost({
    script: { code: CODE, manifest, pages: { Page: '<p>text</p>' }, name: 'Tester' },
    workbook: { timeZone: 'Etc/UTC' },
    now: 0,
    cutsPages,
    newRealm: createNodeRealm,
  });
}

describe('a menu', () => {
  test('is built with the few rights of onOpen', () => {
    const host = aHost();
    host.run('onOpen', { authMode: 'LIMITED' });
    const more = { caption: 'More', entries: [{ kind: 'item', caption: 'Count', functionName: 'count' }] };
    expect(host.menus).toEqual([
      {
        caption: 'Tools',
        entries: [
          { kind: 'item', caption: 'Open', functionName: 'show' },
          { kind: 'separator' },
          { kind: 'menu', menu: more },
        ],
      },
      { caption: 'Tester', entries: [{ kind: 'item', caption: 'Help', functionName: 'show' }] },
    ]);
  });

  test('is built before anybody has agreed to anything', () => {
    const host = aHost({ scopes: [] });
    host.run('onOpen', { authMode: 'NONE' });
    expect(host.menus.map(({ caption }) => caption)).toEqual(['Tools', 'Tester']);
  });

  test('replaces the one of the same name when it is built again', () => {
    const host = aHost();
    host.run('onOpen');
    host.run('onOpen');
    expect(host.menus).toHaveLength(2);
  });
});

describe('a sidebar', () => {
  test('shows a file of the project, under its title', () => {
    const host = aHost();
    expect(host.sidebar).toBeUndefined();
    host.run('show');
    expect(host.sidebar).toEqual({ title: 'A page', content: '<p>text</p><p>more</p>' });
    const first = host.sidebar;
    host.run('show');
    expect(host.sidebar).not.toBe(first);
  });

  test('needs the rights of a menu item', () => {
    expect(() => aHost().run('show', { authMode: 'LIMITED' })).toThrow(
      'Exception: You do not have permission to call Ui.showSidebar',
    );
  });

  test('needs its scope in the manifest', () => {
    expect(() => aHost({ scopes: [] }).run('show')).toThrow(
      `Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${SIDEBAR}`,
    );
  });

  test('is refused at upload when the scopes are no list', () => {
    expect(() => aHost({ scopes: SIDEBAR })).toThrow('must have a list of texts as its oauthScopes');
  });
});

// https://developers.google.com/apps-script/reference/base/ui#showModalDialog(Object,String)
describe('a dialog', () => {
  test('shows a page as large as it asks for; its title overrides that of the page', () => {
    const host = aHost();
    host.run('showOver', { args: [800, 500] });
    expect(host.dialog).toEqual({ title: 'Over it', content: '<p>text</p>', width: 800, height: 500 });
    expect(host.sidebar).toBeUndefined();
  });

  test('whose size is not said is refused: Google does not say how large it is', () => {
    expect(() => aHost().run('showOver')).toThrow(
      'not emulated: a dialog whose width and height are not set',
    );
  });

  test('needs the rights of a menu item, and its scope in the manifest', () => {
    const run = (host: Host, authMode: 'FULL' | 'LIMITED') => () =>
      host.run('showOver', { args: [800, 500], authMode });
    expect(run(aHost(), 'LIMITED')).toThrow('You do not have permission to call Ui.showModalDialog');
    expect(run(aHost({ scopes: [] }), 'FULL')).toThrow(`Required permissions: ${SIDEBAR}`);
  });
});

// FIDELITY 1.2: enuchi/React-Google-Apps-Script#157, jqblooms/chinese-learning.
describe('a page as it is served', () => {
  const show = (content: string, cutsPages: boolean) => {
    const host = aHost({ cutsPages });
    host.run('showText', { args: [content] });
    return host.sidebar?.content;
  };
  const CUT = [
    [
      '<script>open("https://a.example"); run()</script>',
      '"//" in: open("https://a.example"); run()',
      '<script>open("https:</script>',
    ],
    [
      '<script>a = `x /* y`; b = `*/`</script>',
      '"/*" in: a = `x /* y`; b = `*/`',
      '<script>a = `x `</script>',
    ],
    [
      '<script type="module">\na = 1 // one\nb = 2</script>',
      '"//" in: a = 1 // one\nb = 2',
      '<script type="module">\na = 1 \nb = 2</script>',
    ],
    ['<script>a = "<!-- b -->"</script>', '"<!--" in: a = "<!-- b -->"', '<script>a = ""</script>'],
    [
      '<p>1</p><script>ok()</script><SCRIPT>a = /[/]//2/</SCRIPT>',
      '"//" in: a = /[/]//2/',
      '<p>1</p><script>ok()</script><SCRIPT>a = /[/]</SCRIPT>',
    ],
  ] as const;

  test.each(CUT)('%s is refused', (content, place) => {
    expect(() => show(content, false)).toThrow(`not emulated: a page whose script Google may cut: ${place}`);
  });

  test.each(CUT)('%s may be cut instead', (content, _place, left) => {
    expect(show(content, true)).toBe(left);
  });

  test('<? in a script is refused', () => {
    expect(() => show('<script>a = 1 <?2:3</script>', false)).toThrow('"<?" in: a = 1 <?2:3');
  });

  test.each([
    '<script>open("https:\\/\\/a.example")</script>',
    '<a href="https://a.example">a</a><!-- outside of scripts --><script src="https://a.example/b.js"></script>',
    '<style>a { b: url(//c) } /* d */</style>',
  ])('%s is shown as it is', (content) => {
    expect([show(content, false), show(content, true)]).toEqual([content, content]);
  });
});

test('a page is text that can be read and changed', () => {
  expect(aHost().run('texts')).toEqual(['<b>1</b>', '2', 'T']);
});

test.each([
  ['HtmlService.createHtmlOutputFromFile("None")', 'No HTML file named None was found.'],
  [
    'HtmlService.createHtmlOutput(1)',
    "The parameters (number) don't match the method signature for HtmlService.createHtmlOutput.",
  ],
  [
    'SpreadsheetApp.getUi().showSidebar("<p>")',
    "The parameters (String) don't match the method signature for Ui.showSidebar.",
  ],
  [
    'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>"))',
    "The parameters (HtmlService.HtmlOutput) don't match the method signature for Ui.showModalDialog.",
  ],
  [
    'SpreadsheetApp.getUi().createMenu("A").addItem("B")',
    "The parameters (String) don't match the method signature for Menu.addItem.",
  ],
  [
    'SpreadsheetApp.getUi().createMenu("A").addSubMenu(SpreadsheetApp)',
    "The parameters ((class)) don't match the method signature for Menu.addSubMenu.",
  ],
  ['SpreadsheetApp.getUi().alert("x")', 'not emulated: Ui.alert'],
  ['HtmlService.createTemplate("x")', 'not emulated: HtmlService.createTemplate'],
])('%s fails', (expression, message) => {
  expect(() => aHost().run('attempt', { args: [expression] })).toThrow(`Exception: ${message}`);
});
