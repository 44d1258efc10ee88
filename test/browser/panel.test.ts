// google.script in a panel, as a page of a script finds it: PLATFORM 3.2 and 3.3.
import type { Frame } from 'playwright-core';
import type { WorkbenchPage } from '../../guide/workbench-page';
import type { Host } from '../../workbench/host/host';
import { describeInBrowser } from './in-browser';
import { serveScript } from './own-script';
import { soon } from './soon';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Try')
    .addItem('Open the panel', 'open')
    .addItem('Open the dialog', 'openOver')
    .addToUi();
}
function openOver() {
  var page = HtmlService.createHtmlOutputFromFile('First').setWidth(640).setHeight(400);
  SpreadsheetApp.getUi().showModalDialog(page, 'Over the sheet');
}
function show_(file, title) {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}
function open() { show_('First', 'The first'); }
function openAnother() { show_('Second', 'The second'); return 'opened'; }
function echo(value) { return value; }
function nothing() {}
function fail() { throw new RangeError('no plan'); }
function secret_() { return 'secret'; }
function write(a1, value) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(value); }
function note(name) {
  var range = SpreadsheetApp.getActiveSheet().getRange('O40');
  range.setValue(range.getValue() + ' ' + name);
}
function keep(value) { PropertiesService.getDocumentProperties().setProperty('kept', value); }
function say() { SpreadsheetApp.getActive().toast('It is done.', 'Panel'); }
function select(sheet, a1) { SpreadsheetApp.getActive().getSheetByName(sheet).getRange(a1).activate(); }
function sheetInFront() { return SpreadsheetApp.getActiveSheet().getName(); }
`;

const FIRST = `<!DOCTYPE html>
<html><head><title>t</title><script>window.first = typeof google;</script></head>
<body><label>Name <input id="name"></label><button>Go</button></body></html>`;

const SECOND = `<!DOCTYPE html><p id="second">second</p>`;

interface Runner {
  withSuccessHandler(handler: (result: unknown, userObject: unknown) => void): Runner & ScriptFunctions;
  withFailureHandler(handler: (error: Error, userObject: unknown) => void): Runner & ScriptFunctions;
  withUserObject(userObject: unknown): Runner & ScriptFunctions;
}
type ScriptFunctions = Readonly<
  Record<'echo' | 'nothing' | 'fail' | 'note' | 'openAnother', (...args: unknown[]) => void>
>;

/** The global scope of a panel. */
interface PanelWindow {
  readonly first: string;
  readonly google: {
    readonly script: {
      readonly run: Runner & ScriptFunctions;
      readonly host: {
        readonly origin: string;
        readonly editor: { focus(): void };
        close(): void;
        setWidth(width: number): void;
        setHeight(height: number): void;
      };
    };
  };
}
declare const window: Window & PanelWindow;
declare const google: PanelWindow['google'];

/** The frame of the open panel. */
async function frameOf(workbench: WorkbenchPage): Promise<Frame> {
  const element = await workbench.panel.locator('iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no panel.');
  await frame.waitForLoadState();
  return frame;
}

/** Calls a function of the script, in the panel: what its page is told. */
function run(frame: Frame, name: string, ...args: unknown[]): Promise<unknown> {
  return frame.evaluate(
    ([functionName, given]) =>
      new Promise((resolve, reject) => {
        const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
        Reflect.get(runner, functionName)(...given);
      }),
    [name, args] as const,
  );
}

describeInBrowser('google.script in a panel', ({ open, url }) => {
  const openPanel = async () => {
    const workbench = await open({
      prepare: (context) => serveScript(context, { code: CODE, pages: { First: FIRST, Second: SECOND } }),
    });
    await workbench.choose('Try', 'Open the panel');
    const frame = await frameOf(workbench);
    return { workbench, frame };
  };

  test('is there before the scripts of the page, which stays as it was written', async () => {
    const { frame } = await openPanel();
    await soon(() => frame.evaluate(() => window.first)).toBe('object');
    await soon(() => frame.evaluate(() => document.compatMode)).toBe('CSS1Compat');
    await soon(() => frame.evaluate(() => document.scripts.length)).toBe(1);
  });

  test('passes plain data, and what belongs to the call', async () => {
    const { frame } = await openPanel();
    const data = { text: 'a', list: [1, { none: null }] };
    expect(await run(frame, 'echo', data)).toEqual(data);
    expect(await run(frame, 'nothing')).toBeUndefined();
    const own = await frame.evaluate(
      () =>
        new Promise((resolve) =>
          google.script.run
            .withUserObject(document.body)
            .withSuccessHandler((result, userObject) => resolve([result, userObject === document.body]))
            .echo(1),
        ),
    );
    expect(own).toEqual([1, true]);
  });

  test('has a runner that is not changed by what is made of it', async () => {
    const { frame } = await openPanel();
    const heard = await frame.evaluate(async () => {
      const said: string[] = [];
      const first = google.script.run.withSuccessHandler(() => said.push('first'));
      const second = first.withSuccessHandler(() => said.push('second'));
      second.nothing();
      await new Promise((resolve) => google.script.run.withSuccessHandler(resolve).nothing());
      await new Promise((resolve) => setTimeout(resolve, 200));
      return said;
    });
    expect(heard).toEqual(['second']);
  });

  test('does not show what ends in an underscore or is not there', async () => {
    const { frame } = await openPanel();
    const types = await frame.evaluate(() =>
      ['echo', 'onOpen', 'show_', 'secret_', 'missing'].map(
        (name) => typeof Reflect.get(google.script.run, name),
      ),
    );
    expect(types).toEqual(['function', 'function', 'undefined', 'undefined', 'undefined']);
  });

  test.each([
    ['a date', 'new Date()', '0'],
    ['a function', '() => 1', '0'],
    ['an element', 'document.body', '0'],
    ['a map', 'new Map()', '0'],
    ['an instance of a class', 'new (class A {})()', '0'],
    ['a date deep inside', '({ list: [{ day: new Date() }] })', '0.list.0.day'],
    ['undefined in an object', '({ a: undefined })', '0.a'],
  ])('refuses %s', async (_what, expression, place) => {
    const { frame } = await openPanel();
    const message = await frame.evaluate(`(() => {
      try {
        google.script.run.echo(${expression});
        return 'sent';
      } catch (error) {
        return error.message;
      }
    })()`);
    expect(message).toBe(`Failed due to illegal value in property: ${place}`);
  });

  test('tells a failure as an error with a message, and prints it where nobody handles it', async () => {
    const { workbench, frame } = await openPanel();
    const told = await frame.evaluate(
      () =>
        new Promise((resolve) =>
          google.script.run
            .withFailureHandler((error, userObject) =>
              resolve([error instanceof Error, error.message, userObject]),
            )
            .withUserObject('mine')
            .fail(),
        ),
    );
    expect(told).toEqual([true, 'RangeError: no plan', 'mine']);
    const printed = workbench.page.waitForEvent('console', (message) => message.type() === 'error');
    await frame.evaluate(() => void google.script.run.fail());
    expect((await printed).text()).toBe('Uncaught RangeError: no plan');
  });

  test('never answers before the page has gone on', async () => {
    const { frame } = await openPanel();
    const order = await frame.evaluate(async () => {
      const said: string[] = [];
      const done = new Promise((resolve) => {
        google.script.run
          .withSuccessHandler(() => {
            said.push('answer');
            resolve(undefined);
          })
          .nothing();
      });
      said.push('after the call');
      await Promise.resolve().then(() => said.push('microtask'));
      await done;
      return said;
    });
    expect(order).toEqual(['after the call', 'microtask', 'answer']);
  });

  test('runs ten calls at once, in any order; the eleventh waits', async () => {
    const { workbench, frame } = await openPanel();
    // Each call would be faster than the one before it.
    await workbench.page.evaluate(() => {
      let share = 1;
      Math.random = () => {
        share /= 2;
        return share;
      };
    });
    const order = await frame.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const answers: number[] = [];
          for (let call = 1; call <= 11; call++) {
            google.script.run
              .withSuccessHandler(() => {
                answers.push(call);
                if (answers.length === 11) resolve(answers);
              })
              .note(call);
          }
        }),
    );
    expect([...order].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(order.indexOf(1)).toBeGreaterThan(order.indexOf(3));
    expect(order[0]).not.toBe(11);
  });

  test('hears its own frame and nobody else', async () => {
    const { workbench, frame } = await openPanel();
    const { page } = workbench;
    const request = { kpiPacer: 'call', functionName: 'write', args: ['O41', 'forged'] };
    await page.evaluate((forged) => {
      window.postMessage(forged, '*');
      const stranger = document.createElement('iframe');
      stranger.srcdoc = `<script>parent.postMessage(${JSON.stringify(forged)}, '*')</script>`;
      document.body.append(stranger);
    }, request);
    // Not even a frame within the panel.
    await frame.evaluate((forged) => {
      const inner = document.createElement('iframe');
      inner.srcdoc = `<script>top.postMessage(${JSON.stringify(forged)}, '*')</script>`;
      document.body.append(inner);
    }, request);
    await page.waitForTimeout(500);
    expect(await run(frame, 'write', 'O40', 'heard')).toBeUndefined();
    await soon(() => workbench.texts('O40:O41')).toEqual(['heard', '']);
  });

  test('can not reach into the page around it', async () => {
    const { frame } = await openPanel();
    const reached = await frame.evaluate(() => {
      try {
        return typeof parent.document;
      } catch (error) {
        return error instanceof Error ? error.name : 'no error';
      }
    });
    expect(reached).toBe('SecurityError');
    await soon(() => frame.evaluate(() => google.script.host.origin)).toBe(new URL(url()).origin);
  });

  test('may open windows, and not lead the page around it elsewhere', async () => {
    const { workbench, frame } = await openPanel();
    const before = workbench.page.url();
    const opened = workbench.page.waitForEvent('popup');
    const led = await frame.evaluate(() => {
      window.open('about:blank');
      try {
        (top ?? window).location.href = 'about:blank';
        return 'led';
      } catch (error) {
        return error instanceof Error ? error.name : 'no error';
      }
    });
    await opened;
    expect([led, workbench.page.url()]).toEqual(['SecurityError', before]);
  });

  test('a change of its script is shown, kept, and said', async () => {
    const { workbench, frame } = await openPanel();
    await run(frame, 'write', 'O40', 'written');
    await run(frame, 'keep', 'yes');
    await run(frame, 'say');
    await soon(() => workbench.page.getByRole('alert').innerText()).toBe('Panel: It is done.');
    await workbench.saved();
    await workbench.reload();
    await soon(() => workbench.text('O40')).toBe('written');
    const kept = await workbench.page.evaluate(() => {
      const { workbench: opened } = window as unknown as { workbench: { host: { save(): object } } };
      return opened.host.save();
    });
    expect(kept).toMatchObject({ properties: { document: { kept: 'yes' } } });
  });

  test('opens another panel, and the answer does not reach that one', async () => {
    const { workbench, frame } = await openPanel();
    await frame.evaluate(() => {
      google.script.run.withSuccessHandler(() => window.parent.postMessage('answered', '*')).openAnother();
    });
    await workbench.panelPage.locator('#second').waitFor();
    await soon(() => workbench.panel.getByRole('heading').innerText()).toBe('The second');
    await soon(() => workbench.panel.count()).toBe(1);
    expect(frame.isDetached()).toBe(true);
    const second = await frameOf(workbench);
    const heard = await second.evaluate(async () => {
      const said: unknown[] = [];
      window.addEventListener('message', ({ data }) => said.push(data));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return said;
    });
    expect(heard).toEqual([]);
    expect(await run(second, 'echo', 'second')).toBe('second');
  });

  test('a call that is on its way when the panel closes is made; one that waits is not', async () => {
    const { workbench, frame } = await openPanel();
    await frame.evaluate(() => {
      for (let call = 1; call <= 11; call++) google.script.run.note(`<${call}>`);
      google.script.host.close();
    });
    await workbench.panel.waitFor({ state: 'detached' });
    const made = async () => (await workbench.text('O40')).match(/\d+/g)?.map(Number) ?? [];
    while ((await made()).length < 10) await workbench.page.waitForTimeout(50);
    await workbench.page.waitForTimeout(300);
    expect((await made()).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('has the focus from the menu on, gives it to the grid, and closes itself', async () => {
    const { workbench, frame } = await openPanel();
    const { page } = workbench;
    const focused = () => page.evaluate(() => document.activeElement?.closest('#bar, #grid, #panel')?.id);
    await page.waitForFunction(() => document.activeElement?.closest('#panel'));
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ada');
    await soon(() => frame.locator('#name').inputValue()).toBe('Ada');
    await frame.evaluate(() => google.script.host.editor.focus());
    await page.waitForFunction(() => document.activeElement?.closest('#grid'));
    await page.keyboard.press('F6');
    await soon(() => focused()).toBe('panel');
    await frame.locator('#name').focus();
    await frame.evaluate(() => {
      google.script.host.setWidth(600);
      google.script.host.setHeight(600);
    });
    expect((await workbench.panel.boundingBox())?.width).toBe(300);
    await frame.evaluate(() => google.script.host.close());
    await workbench.panel.waitFor({ state: 'detached' });
    await soon(() => focused()).toBe('grid');
  });

  test('finds the sheet that the grid shows', async () => {
    const { workbench, frame } = await openPanel();
    const names = await workbench.page.locator('.o-sheet .o-sheet-name').allInnerTexts();
    for (const name of names) {
      await workbench.page.locator('.o-sheet', { hasText: name }).click();
      expect(await run(frame, 'sheetInFront')).toBe(name);
    }
  });

  test('brings what it selects into view', async () => {
    const { workbench, frame } = await openPanel();
    const { page } = workbench;
    await run(frame, 'select', 'Log', 'C300');
    await page.locator('.o-sheet.active', { hasText: 'Log' }).waitFor();
    await soon(() => page.locator('.o-named-range-selector input').inputValue()).toBe('C300');
    const isInView = await page.evaluate(() => {
      const { workbench: opened } = window as unknown as { workbench: { host: Host } };
      const { getters } = opened.host.engine.model;
      return getters.isVisibleInViewport(getters.getActivePosition());
    });
    expect(isInView).toBe(true);
  });
});

describeInBrowser('a dialog', ({ open }) => {
  const openDialog = async () => {
    const workbench = await open({
      prepare: (context) => serveScript(context, { code: CODE, pages: { First: FIRST, Second: SECOND } }),
    });
    await workbench.choose('Try', 'Open the dialog');
    const dialog = workbench.page.getByRole('dialog', { name: 'Over the sheet' });
    const element = await dialog.locator('iframe').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error('There is no dialog.');
    await frame.waitForLoadState();
    return { workbench, dialog, frame };
  };

  test('is as large as it asks for, over a sheet that can not be reached, and talks to the script', async () => {
    const { workbench, dialog, frame } = await openDialog();
    expect(await dialog.boundingBox()).toMatchObject({ width: 640, height: 400 });
    expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
    expect(await run(frame, 'echo', 'a')).toBe('a');
    // What it opens beside the sheet waits behind it.
    expect(await run(frame, 'openAnother')).toBe('opened');
    await soon(() => workbench.panel.count()).toBe(1);
    await soon(() => dialog.count()).toBe(1);
  });

  test('is closed by its page, by its button, and by Escape', async () => {
    const { workbench, dialog, frame } = await openDialog();
    await frame.evaluate(() => google.script.host.close());
    await soon(() => dialog.count()).toBe(0);
    await workbench.choose('Try', 'Open the dialog');
    await dialog.getByRole('button', { name: 'Close the dialog' }).click();
    await soon(() => dialog.count()).toBe(0);
    await workbench.choose('Try', 'Open the dialog');
    await dialog.getByRole('button', { name: 'Close the dialog' }).press('Escape');
    await soon(() => dialog.count()).toBe(0);
  });

  test('refuses to change its size: that is not emulated', async () => {
    const { frame } = await openDialog();
    const said = await frame.evaluate(() => {
      try {
        google.script.host.setWidth(100);
        return 'done';
      } catch (error) {
        return String(error);
      }
    });
    expect(said).toContain('not emulated: google.script.host.setWidth in a dialog');
  });
});
