// The drawings of the page that leads through putting the script into a sheet: where to look, and where to press.

import { formatMessage, GOOGLE_LABELS, INSTALL, type InstallPicture, PICTURE_TEXTS, PRODUCT } from '../words';
import { box, drawing, lines, ring, text, ticked } from './drawing';

const WIDTH = 520;
const BLUE = '#1a73e8';
const PALE = '#e8f0fe';
const GREY = '#f8f9fa';
const MUTED = '#5f6368';

/** About how wide a text of 12 pixels is: kanji and kana fill a square. */
const widthOf = (says: string) =>
  [...says].reduce((width, character) => width + (character > '\u2e80' ? 12 : 6.6), 0);

const PICTURES: Readonly<Record<InstallPicture, () => readonly [height: number, parts: readonly string[]]>> =
  {
    extensions: () => {
      const { x, parts } = sheetMenus([GOOGLE_LABELS.extensions]);
      const items = GOOGLE_LABELS.extensionItems.map((item, index) => text(x + 14, 70 + index * 22, item));
      const at = 70 + GOOGLE_LABELS.extensionItems.indexOf(GOOGLE_LABELS.appsScript) * 22;
      return [
        150,
        [
          ...parts,
          lines(16, 70, [200, 240, 180, 220]),
          box(x, 50, 110, 92, '#fff'),
          ...items,
          ring(x + 4, at - 16, 100, 23),
        ],
      ];
    },
    name: () => [
      70,
      [...editorTop(GOOGLE_LABELS.untitled), ring(126, 7, widthOf(GOOGLE_LABELS.untitled) + 20, 24)],
    ],
    code: () => [170, [...editor(['Code.gs'], 'Code.gs'), ring(58, 72, 92, 24)]],
    newPage: () => {
      const menu = GOOGLE_LABELS.newFile.map((item, index) => text(162, 78 + index * 22, item));
      return [
        170,
        [
          ...editor(['Code.gs'], 'Code.gs'),
          box(150, 58, 90, 52, '#fff'),
          ...menu,
          ring(134, 43, 24, 24),
          ring(154, 84, 80, 23),
        ],
      ];
    },
    settings: () => [
      170,
      [
        ...editorTop(PRODUCT),
        ...rail(),
        text(70, 62, GOOGLE_LABELS.settings, { size: 15 }),
        lines(70, 78, [220, 260]),
        ticked(70, 116),
        text(90, 126, GOOGLE_LABELS.showManifest),
        ring(11, 123, 30, 30),
        ring(62, 109, widthOf(GOOGLE_LABELS.showManifest) + 48, 26),
      ],
    ],
    manifest: () => {
      const files = ['appsscript.json', 'Code.gs', 'Sidebar.html'];
      return [170, [...editor(files, 'appsscript.json'), ring(58, 72, 106, 24)]];
    },
    menu: () => {
      const { x, parts } = sheetMenus([GOOGLE_LABELS.extensions, GOOGLE_LABELS.help, PRODUCT]);
      return [80, [...parts, lines(16, 56, [300, 260]), ring(x - 8, 22, widthOf(PRODUCT) + 12, 24)]];
    },
    notVerified: () => [
      170,
      [
        text(24, 36, GOOGLE_LABELS.notVerified, { size: 17 }),
        lines(24, 52, [420, 380]),
        text(24, 106, GOOGLE_LABELS.advanced, { color: BLUE, isBold: true }),
        lines(24, 120, [340]),
        text(24, 152, GOOGLE_LABELS.goTo, { color: MUTED }),
        ring(16, 90, 76, 24),
        ring(16, 136, widthOf(GOOGLE_LABELS.goTo) + 16, 24),
      ],
    ],
    permissions: () => [
      190,
      [
        text(24, 34, GOOGLE_LABELS.wantsAccess, { size: 15 }),
        ticked(24, 56),
        text(46, 66, GOOGLE_LABELS.selectAll, { isBold: true }),
        ...[86, 110].flatMap((y) => [ticked(24, y), lines(46, y + 3, [y === 86 ? 330 : 280])]),
        box(370, 146, 90, 28, BLUE, BLUE),
        text(385, 164, GOOGLE_LABELS.continueButton, { color: '#fff', isBold: true }),
        ring(16, 48, widthOf(GOOGLE_LABELS.selectAll) + 46, 26),
        ring(364, 140, 102, 40),
      ],
    ],
  };

/** A step's drawing. */
export function installPicture(picture: InstallPicture): string {
  const [height, parts] = PICTURES[picture]();
  return drawing(WIDTH, height, formatMessage(INSTALL.picture, { what: PICTURE_TEXTS[picture] }), parts);
}

/** The menus of a sheet, these the last; where the very last begins. */
function sheetMenus(last: readonly string[]): { x: number; parts: string[] } {
  const parts = [box(0.5, 0.5, WIDTH - 1, 46, GREY)];
  let x = 16;
  let at = x;
  for (const menu of [...GOOGLE_LABELS.sheetMenus, ...last]) {
    at = x;
    parts.push(text(x, 38, menu));
    x += widthOf(menu) + 12;
  }
  return { x: at, parts: [...parts, text(16, 17, GOOGLE_LABELS.mySheet, { color: MUTED })] };
}

/** The top of the editor, with the name of the script. */
function editorTop(name: string): string[] {
  return [
    box(0.5, 0.5, WIDTH - 1, 38, GREY),
    text(14, 24, GOOGLE_LABELS.appsScript, { size: 14, color: MUTED }),
    text(136, 24, name, { isBold: true }),
  ];
}

/** What stands at the far left of the editor: overview, editor, runs, settings. */
function rail(): string[] {
  const icons = ['i', '< >', '\u2261', '\u2699'].map((icon, index) =>
    text(icon.length > 1 ? 15 : 20, 60 + index * 28, icon, { size: index === 3 ? 17 : 13, color: MUTED }),
  );
  return [box(0.5, 38.5, 48, 131, '#fff'), ...icons];
}

/** The editor with its files, one of them open. */
function editor(files: readonly string[], open: string): string[] {
  const list = files.flatMap((file, index) => [
    ...(file === open ? [box(56, 74 + index * 24, 110, 20, PALE, PALE)] : []),
    text(66, 88 + index * 24, file, file === open ? { color: BLUE, isBold: true } : {}),
  ]);
  return [
    ...editorTop(PRODUCT),
    ...rail(),
    box(48.5, 38.5, 124, 131, '#fff'),
    text(62, 59, GOOGLE_LABELS.files, { color: MUTED }),
    text(141, 61, '+', { size: 17 }),
    ...list,
    lines(190, 60, [200, 240, 120, 220, 180, 90]),
  ];
}
