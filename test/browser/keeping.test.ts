// Where the workbook is kept, and when it is not.

import { WorkbenchPage } from '../../guide/workbench-page';
import { describeInBrowser } from './in-browser';
import { soon } from './soon';

describeInBrowser('a workbook in the browser', ({ open, url }) => {
  test('keeps an edit of the last moment', async () => {
    const workbench = await open();
    await workbench.enter('A11', 'Returns');
    await workbench.reload();
    await soon(() => workbench.text('A11')).toBe('Returns');
    // It has been moved to where the workbook is, and nothing old comes back.
    await soon(() => workbench.page.evaluate(() => localStorage.length)).toBe(0);
    await workbench.reload();
    await soon(() => workbench.text('A11')).toBe('Returns');
  });

  test('is opened without asking for the sample', async () => {
    const asked: string[] = [];
    const workbench = await open({
      prepare: async (context) => {
        context.on('request', (request) => asked.push(new URL(request.url()).pathname));
      },
    });
    expect(asked.filter((path) => path === '/sample.json')).toHaveLength(1);
    await workbench.enter('A11', 'Returns');
    await workbench.saved();
    asked.length = 0;
    await workbench.reload();
    await soon(() => workbench.text('A11')).toBe('Returns');
    expect(asked).toContain('/dist.json');
    expect(asked).not.toContain('/sample.json');
    await workbench.workbook('Start over with the sample');
    await workbench.page.getByRole('button', { name: 'Start over', exact: true }).click();
    await workbench.page.getByText('Sample workbook').waitFor();
    await soon(() => workbench.text('A11')).toBe('');
  });

  test('does not overwrite what could not be read', async () => {
    const workbench = await open();
    await workbench.enter('A11', 'Returns');
    await workbench.saved();
    // Once: the next page can read it again.
    await workbench.page.context().addInitScript(() => {
      if (window.name === 'reads') return;
      window.name = 'reads';
      IDBObjectStore.prototype.get = () => {
        throw new DOMException('No', 'UnknownError');
      };
    });
    await workbench.reload();
    await workbench.page.getByText('Not saved: what is stored could not be read.').waitFor();
    await soon(() => workbench.text('A11')).toBe('');
    await workbench.enter('A12', 'Refunds');
    await workbench.reload();
    await soon(() => workbench.texts('A11:A12')).toEqual(['Returns', '']);
  });

  test('is the sample where the browser has no store', async () => {
    const workbench = await open({
      prepare: (context) =>
        context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
    });
    await workbench.page.getByText('Not saved: this browser stores nothing for this page.').waitFor();
    await soon(() => workbench.text('A7')).toBe('Revenue');
  });

  test('is kept where it is free, however long the browser takes to say so', async () => {
    const workbench = await open({
      prepare: (context) =>
        context.addInitScript(() => {
          AbortSignal.timeout = () => AbortSignal.abort();
        }),
    });
    await workbench.enter('A11', 'Returns');
    await workbench.saved();
  });

  test('is kept by one tab at a time', async () => {
    const first = await open();
    await first.enter('A11', 'Returns');
    await first.saved();
    const second = new WorkbenchPage(await first.page.context().newPage());
    await second.page.goto(url());
    await second.settled();
    await second.page.getByText('This workbook is open in another tab; changes here are not kept').waitFor();
    await soon(() => second.text('A11')).toBe('Returns');
    await second.enter('A11', 'Refunds');
    await second.page.close();
    await first.reload();
    await soon(() => first.text('A11')).toBe('Returns');
    await first.page.getByText('Saved in this browser').waitFor();
  });

  test.each([
    ['is refused', true],
    ['is done', false],
  ])('asks before the page is left where saving %s: %s', async (_what, isRefused) => {
    const workbench = await open({
      prepare: async (context) => {
        if (!isRefused) return;
        await context.addInitScript(() => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('No space', 'QuotaExceededError');
          };
        });
      },
    });
    await workbench.enter('A11', 'Returns');
    await workbench.page.getByText(isRefused ? 'Not saved' : 'Saved in this browser').waitFor();
    const asked: string[] = [];
    workbench.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await workbench.reload();
    expect(asked).toEqual(isRefused ? ['beforeunload'] : []);
    // And even so there is a copy.
    await soon(() => workbench.text('A11')).toBe('Returns');
  });
});
