// SpreadsheetApp.getUi(): menus, the sidebar and dialogs.
import type { Execution } from '../execution';
import type { MenuEntry, ScriptMenu } from '../state/user-interface';
import { pageOf } from './html-service';
import { cutPage, whatMayBeCut } from './served-page';
import { NotEmulatedError, service } from './service';

const SIDEBAR_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

/** What each Menu that a script holds has in it. */
const menus = new WeakMap<object, ScriptMenu>();

const isHtmlOutput = (value: unknown) => pageOf(value) !== undefined;
const isMenu = (value: unknown) => typeof value === 'object' && value !== null && menus.has(value);

export function createUi(execution: Execution): object {
  return service(execution, 'Ui', {
    createMenu: { takes: [['String']], call: (caption: string) => createMenu(execution, caption) },
    createAddonMenu: { call: () => createMenu(execution, execution.scriptName) },
    showSidebar: {
      takes: [[{ name: 'HtmlOutput', accepts: isHtmlOutput }]],
      modes: ['FULL'],
      refusal: 'You do not have permission to call Ui.showSidebar',
      scope: SIDEBAR_SCOPE,
      remote: true,
      call: (output: object) => {
        const page = pageOf(output);
        if (page) execution.ui.showSidebar({ title: page.title, content: served(execution, page.content) });
      },
    },
    showModalDialog: {
      takes: [[{ name: 'HtmlOutput', accepts: isHtmlOutput }, 'String']],
      modes: ['FULL'],
      refusal: 'You do not have permission to call Ui.showModalDialog',
      scope: SIDEBAR_SCOPE,
      remote: true,
      call: (output: object, title: string) => {
        const { width, height, content = '' } = pageOf(output) ?? {};
        // Google does not say how large a dialog is that asks for no size.
        if (width === undefined || height === undefined)
          throw new NotEmulatedError('a dialog whose width and height are not set');
        // The title overrides any that the page has.
        execution.ui.showDialog({ title, content: served(execution, content), width, height });
      },
    },
  });
}

function served({ cutsPages }: Execution, content: string): string {
  if (cutsPages) return cutPage(content);
  const place = whatMayBeCut(content);
  if (place === undefined) return content;
  throw new NotEmulatedError(`a page whose script Google may cut: ${place}`);
}

function createMenu(execution: Execution, caption: string): object {
  const entries: MenuEntry[] = [];
  const add = (entry: MenuEntry) => {
    entries.push(entry);
    return menu;
  };
  const menu = service(execution, 'Menu', {
    addItem: {
      takes: [['String', 'String']],
      call: (item: string, functionName: string) => add({ kind: 'item', caption: item, functionName }),
    },
    addSeparator: { call: () => add({ kind: 'separator' }) },
    addSubMenu: {
      takes: [[{ name: 'Menu', accepts: isMenu }]],
      call: (submenu: object) => {
        const held = menus.get(submenu);
        return held ? add({ kind: 'menu', menu: held }) : menu;
      },
    },
    addToUi: { remote: true, call: () => execution.ui.addMenu({ caption, entries: [...entries] }) },
  });
  menus.set(menu, { caption, entries });
  return menu;
}
