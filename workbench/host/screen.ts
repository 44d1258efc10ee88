// What scripts show beside and over the sheet.
import type { DialogPage, HtmlPage, ScriptMenu, Toast, UserInterface } from './state/user-interface';

export class Screen implements UserInterface {
  readonly toasts: Toast[] = [];
  sidebar: HtmlPage | undefined;
  dialog: DialogPage | undefined;
  private readonly byCaption = new Map<string, ScriptMenu>();

  get menus(): readonly ScriptMenu[] {
    return [...this.byCaption.values()];
  }

  addMenu(menu: ScriptMenu): void {
    this.byCaption.set(menu.caption, menu);
  }

  showSidebar(page: HtmlPage): void {
    this.sidebar = page;
  }

  showDialog(page: DialogPage): void {
    this.dialog = page;
  }

  toast(toast: Toast): void {
    this.toasts.push(toast);
  }
}
