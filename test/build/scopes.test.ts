import { checkPages } from '../../src/build/dist';
import { checkScopes } from '../../src/build/scopes';
import { PERMISSIONS } from '../../src/words';
import { readDist } from '../../workbench/dist';

const PREFIX = 'https://www.googleapis.com/auth/';
const manifestOf = (...scopes: string[]) =>
  JSON.stringify({ oauthScopes: scopes.map((scope) => PREFIX + scope) });

test.each([
  ['SpreadsheetApp.flush()', 'spreadsheets.currentonly'],
  ['ui.showSidebar(page)', 'script.container.ui'],
  ['MailApp.getRemainingDailyQuota()', 'script.send_mail'],
  ['ScriptApp.getProjectTriggers()', 'script.scriptapp'],
  ['Session.getEffectiveUser()', 'userinfo.email'],
])('%s needs %s, and the manifest has to ask for it', (code, scope) => {
  expect(() => checkScopes(['', code], manifestOf(scope))).not.toThrow();
  expect(() => checkScopes(['', code], manifestOf())).toThrow(`lacks the scope ${PREFIX}${scope}`);
});

test('nothing is asked for that no call needs: not for what is a word in a text, nor for a member of an object', () => {
  const code = 'Utilities.formatDate(d, z, "SpreadsheetApp MailApp"); ({}).toString(); constructor;';
  expect(() => checkScopes([code], manifestOf())).not.toThrow();
  expect(() => checkScopes([code], manifestOf('drive'))).toThrow(
    `asks for ${PREFIX}drive, which no call of the script needs`,
  );
});

test('a service that nobody has thought about is refused by name', () => {
  expect(() => checkScopes(['DriveApp.getFiles()'], manifestOf())).toThrow('which scope does DriveApp need?');
});

test('the script asks for five scopes, and the documents say of each what it is for', () => {
  const { oauthScopes } = JSON.parse(readDist().manifest) as { oauthScopes: string[] };
  expect(oauthScopes.map((scope) => scope.replace(PREFIX, ''))).toEqual(Object.keys(PERMISSIONS));
  expect(oauthScopes).toHaveLength(5);
});

test('every page that the script opens is in dist/, and no other', () => {
  const opens = (page: string) => `HtmlService.createHtmlOutputFromFile('${page}')`;
  expect(() => checkPages([opens('A'), opens('B')], ['A.html', 'B.html', 'Code.js'])).not.toThrow();
  expect(() => checkPages([opens('A')], ['Code.js'])).toThrow('opens A.html, which dist/ has not');
  expect(() => checkPages([''], ['A.html'])).toThrow('has A.html, which the script never opens');
});
