// What scripts show beside and over the sheet.
import type { Toast, UserInterface } from './execution';
import type { HtmlPage } from './services/html-service';
import type { ScriptMenu } from './services/ui';

export class Screen implements UserInterface {
  readonly toasts: Toast[] = [];
  sidebar: HtmlPage | undefined;
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

  toast(toast: Toast): void {
    this.toasts.push(toast);
  }
}
