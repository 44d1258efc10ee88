// Draws a host's workbook: the only file that mounts o-spreadsheet.
import { type Command, isCoreCommand, type Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';
import './assistant';
import './charts';
import './notes';
import './percent';
import './sparklines';
import { labelFields } from './labels';
import { giveMenusKeys } from './menu-keys';

/** What the grid asks of the page around it. */
export interface GridDialogs {
  notify(text: string): void;
  alert(text: string): Promise<void>;
  confirm(text: string): Promise<boolean>;
}

/** Returns how to take the grid away again. */
export async function mountGrid(
  element: HTMLElement,
  model: Model,
  templates: string,
  dialogs: GridDialogs,
): Promise<() => void> {
  // The grid's texts are objects that become text when they are shown.
  const props = {
    model,
    notifyUser: ({ text }: { text: unknown }) => dialogs.notify(String(text)),
    raiseError: (text: unknown, done?: () => void) => void dialogs.alert(String(text)).then(done),
    askConfirmation: (text: unknown, confirmed: () => void, cancelled?: () => void) =>
      void dialogs.confirm(String(text)).then((isYes) => (isYes ? confirmed() : cancelled?.())),
  };
  // Beside an open panel the grid is narrow enough to take the window for a phone's.
  const env = { isSmall: false };
  const app = new App(Spreadsheet as never, { props, templates, env, warnIfNoStaticProps: false } as never);
  await app.mount(element);
  const stops = [labelFields(element), giveMenusKeys(element)];
  return () => {
    for (const stop of stops) stop();
    app.destroy();
  };
}

const HISTORY = new Set<string>(['UNDO', 'REDO']);

/** Calls `changed` after each change of the workbook itself. Selecting and calculating are none. */
export function onChange(model: Model, changed: () => void): () => void {
  const owner = {};
  let hasChanged = false;
  model.on('command-dispatched', owner, (dispatched: object) => {
    const command = dispatched as Command;
    hasChanged ||= isCoreCommand(command) || HISTORY.has(command.type);
  });
  // Once for all that one command leads to, or a script's run.
  model.on('command-finalized', owner, () => {
    if (!hasChanged) return;
    hasChanged = false;
    changed();
  });
  return () => {
    model.off('command-dispatched', owner);
    model.off('command-finalized', owner);
  };
}
