// What a script shows beside the sheet: menus, pages, messages.

/** What a page looked like when it was shown; `title` is what the sidebar's head says. */
export interface HtmlPage {
  readonly title: string;
  readonly content: string;
}

/** A page over the sheet, as large as was asked for, in pixels. */
export interface DialogPage extends HtmlPage {
  readonly width: number;
  readonly height: number;
}

/** A line between items, something to click, or a menu of its own. */
export type MenuEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'menu'; readonly menu: ScriptMenu };

export interface ScriptMenu {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

/** A message that disappears by itself. */
export interface Toast {
  readonly message: string;
  readonly title: string;
  /** Google's default is 5; below zero it stays until it is closed. */
  readonly seconds: number;
}

/** Where a script's menus and pages appear. */
export interface UserInterface {
  addMenu(menu: ScriptMenu): void;
  showSidebar(page: HtmlPage): void;
  showDialog(page: DialogPage): void;
  toast(toast: Toast): void;
}
