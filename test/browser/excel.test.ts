// Workbooks as Excel files: downloaded, checked by the rules of the format, and opened again.
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbenchPage } from '../../guide/workbench-page';
import { SAMPLE_SHEET } from '../../workbench/sample/workbook';
import { excelProblems } from './excel-rules';
import { describeInBrowser } from './in-browser';
import { soon } from './soon';

interface Spreadsheet {
  text(sheet: string, a1: string): string;
  texts(sheet: string, a1: string): string[][];
}
declare const window: Window & {
  readonly workbench: {
    readonly host: {
      readonly spreadsheet: Spreadsheet;
      readonly engine: {
        sheetNames(): string[];
        areaNames(): string[];
        sheetId(name: string): string;
        readonly model: {
          dispatch(type: string, command: object): unknown;
          readonly getters: { getRowSize(sheetId: string, row: number): number };
        };
      };
      call(name: string, args: readonly unknown[]): unknown;
    };
  };
};

const COPY = `${SAMPLE_SHEET} (plain formulas)`;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function download(workbench: WorkbenchPage): Promise<Buffer> {
  const downloading = workbench.page.waitForEvent('download');
  await workbench.workbook('Download as Excel');
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('Gift shop KPIs.xlsx');
  return readFileSync(await file.path());
}

async function open(workbench: WorkbenchPage, name: string, buffer: Buffer): Promise<void> {
  const choosing = workbench.page.waitForEvent('filechooser');
  await workbench.workbook('Open an Excel file…');
  await (await choosing).setFiles({ name, mimeType: XLSX, buffer });
}

const partsOf = (buffer: Buffer): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(buffer)).map(([path, part]) => [path, strFromU8(part)]));

const dialogText = ({ page }: WorkbenchPage) => page.locator('dialog p').innerText();

/** What a dashboard says: numbers as texts among them. */
const dashboardOf = ({ page }: WorkbenchPage) =>
  page.evaluate(() => window.workbench.host.spreadsheet.texts('Dashboard', 'A1:B25'));

const textsOf = ({ page }: WorkbenchPage, sheet: string) =>
  page.evaluate((name) => {
    const { spreadsheet } = window.workbench.host;
    return ['A1', 'B4', 'A5', 'B6', 'B7', 'G7', 'K7', 'J5', 'AA7', 'D3'].map((a1) =>
      spreadsheet.text(name, a1),
    );
  }, sheet);

describeInBrowser('a workbook as an Excel file', ({ open: openWorkbench }) => {
  test('is right by the rules, with its formulas, names and rules, and opens again as it was', async () => {
    const workbench = await openWorkbench();
    const { page } = workbench;
    await page.evaluate((sheet) => {
      const { host } = window.workbench;
      host.call('answerSidebar', ['makePlain', { sheet }]);
      host.call('answerSidebar', ['makeDashboard', { sheet }]);
      // A person's own rule: it colours what is a text.
      host.engine.model.dispatch('ADD_CONDITIONAL_FORMAT', {
        sheetId: host.engine.sheetId('Log'),
        ranges: [{ _sheetId: host.engine.sheetId('Log'), _zone: { left: 1, right: 1, top: 1, bottom: 9 } }],
        cf: {
          id: 'own',
          rule: { type: 'CellIsRule', operator: 'isEqual', values: ['Orders'], style: { bold: true } },
        },
      });
    }, SAMPLE_SHEET);
    const before = await textsOf(workbench, COPY);
    const titleHeight = () =>
      page.evaluate((name) => {
        const { model, sheetId } = window.workbench.host.engine;
        return model.getters.getRowSize(sheetId(name), 0);
      }, SAMPLE_SHEET);
    const heightBefore = await titleHeight();
    expect(heightBefore).toBeGreaterThan(25);
    const dashboard = await dashboardOf(workbench);
    expect(dashboard[10]?.[1]).toBe('2,064');
    const buffer = await download(workbench);
    await page.getByText('what the functions of KPI Pacer fill is there as values').waitFor();
    const parts = partsOf(buffer);
    // The page may not be handed a function that uses what this file has.
    const problems = await page.evaluate(`(${excelProblems.toString()})(${JSON.stringify(parts)})`);
    expect(problems).toEqual([]);
    const workbook = parts['xl/workbook.xml'] ?? '';
    expect(workbook.match(/<definedName .*?<\/definedName>/g)).toEqual([
      expect.stringContaining(`name="KPI_CALENDAR">'Calendar'!$A$1:$C$200<`),
      expect.stringContaining(`name="KPI_LOG">'Log'!$A$1:$C$`),
    ]);
    const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    const text = sheets.map(([, part]) => part).join('\n');
    // A formula is one of its cell, and nothing of ours is called.
    expect(text).toContain('<f>IFERROR(IF(AND(TRIM(E6)=""');
    expect(text).not.toMatch(/<f[^>]*>[^<]*\b(?:KPI_STATUS|PACE_GAP|LANDING|LOGGED)\(/);
    expect(text).toContain('type="date"');
    for (const [, part] of sheets)
      expect(part).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1"/);
    expect(parts['xl/sharedStrings.xml']).toContain(`>${SAMPLE_SHEET}<`);
    expect(parts['xl/sharedStrings.xml']).not.toContain(`>'${SAMPLE_SHEET}<`);
    await open(workbench, 'Shop.xlsx', buffer);
    await page.getByRole('button', { name: 'Open the file', exact: true }).click();
    await page.locator('dialog p', { hasText: 'the Excel file itself stays as it is' }).waitFor();
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await page.getByText('Shop', { exact: true }).first().waitFor();
    expect(await textsOf(workbench, COPY)).toEqual(before);
    expect(await titleHeight()).toBe(heightBefore);
    // The engine reads a text that looks like a number as one.
    const bare = (rows: string[][]) => rows.map((row) => row.map((text) => text.replaceAll(',', '')));
    expect(bare(await dashboardOf(workbench))).toEqual(bare(dashboard));
    const names = await page.evaluate(() => window.workbench.host.engine.areaNames());
    expect(names).toEqual(['KPI_CALENDAR', 'KPI_LOG']);
    // Its formulas calculate here as well.
    await page.evaluate((sheet) => {
      const host = window.workbench.host as never as { spreadsheet: { enter(...args: string[]): void } };
      host.spreadsheet.enter(sheet, 'D7', '500000');
    }, COPY);
    await soon(() =>
      page.evaluate((sheet) => window.workbench.host.spreadsheet.text(sheet, 'B7'), COPY),
    ).toBe('Achieved');
  });

  test('one that is none is refused in words, and nothing is lost', async () => {
    const torn = { '[Content_Types].xml': strToU8('<Types'), 'xl/workbook.xml': strToU8('<workbook/>') };
    const files = [
      ['letter.xlsx', Buffer.from('Dear diary'), 'it is not an .xlsx file, or a damaged one'],
      ['empty.xlsx', Buffer.from(''), 'it is not an .xlsx file, or a damaged one'],
      ['other.xlsx', Buffer.from(zipSync({ 'a.xml': strToU8('<a/>') })), 'there is no workbook in it'],
      ['torn.xlsx', Buffer.from(zipSync(torn)), 'something in it can not be read here'],
    ] as const;
    const workbench = await openWorkbench();
    await workbench.enter('A11', 'Returns');
    for (const [name, buffer, reason] of files) {
      await open(workbench, name, buffer);
      await soon(() => dialogText(workbench)).toBe(
        `${name} can't be opened: ${reason}. Choose an .xlsx file, as Excel, LibreOffice and Google Sheets save them.`,
      );
      await workbench.page.getByRole('button', { name: 'OK', exact: true }).click();
      expect(await workbench.text('A11')).toBe('Returns');
    }
  });
});
