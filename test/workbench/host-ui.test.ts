// Menus and sidebars of a script: PLATFORM 3.1 and 3.2.
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
function texts() {
  var page = HtmlService.createHtmlOutput('<b>1</b>').setTitle('T');
  return [page.getContent(), page.setContent('2').getContent(), page.getTitle()];
}
function attempt(expression) { return eval(expression); }
`;

function aHost({ scopes = [SIDEBAR] }: { scopes?: unknown } = {}): Host {
  const manifest = JSON.stringify({ timeZone: 'Etc/UTC', runtimeVersion: 'V8', oauthScopes: scopes });
  return createHost({
    script: { code: CODE, manifest, pages: { Page: '<p>text</p>' }, name: 'Tester' },
    workbook: { timeZone: 'Etc/UTC' },
    now: 0,
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
