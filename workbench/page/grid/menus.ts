// The menu bar of the grid: without what is out of place here, with our files and the script's own menus.
import { registries } from '@odoo/o-spreadsheet';
import type { MenuEntry, ScriptMenu } from '../../host/state/user-interface';

/** What our entries call. */
export interface MenuActions {
  openFile(): void;
  saveFile(): void;
  openExcel(): void;
  saveExcel(): void;
  newWorkbook(): void;
  startOver(language?: 'ja'): void;
  runFunction(functionName: string): void;
}

interface Item {
  readonly id?: string;
  children?: readonly Item[];
}

const bar = registries.topbarMenuRegistry;

/** Stock entries that Sheets has not, or that need what the workbench has not. */
const OUT_OF_PLACE: Record<string, readonly string[]> = {
  file: ['settings'],
  insert: ['insert_chart', 'insert_carousel', 'insert_pivot', 'insert_image', 'insert_table'],
  data: ['pivot_data_sources', 'reinsert_dynamic_pivot', 'reinsert_static_pivot'],
  view: ['view_irregularity_map', 'toggle_pin_panel'],
};

/** After those of the grid itself. */
const FIRST_SCRIPT_MENU = 900;

for (const [menu, ids] of Object.entries(OUT_OF_PLACE)) remove(menu, ids);

function remove(menu: string, ids: readonly string[]): void {
  const item = bar.get(menu) as unknown as Item;
  item.children = (item.children ?? []).filter(({ id }) => id === undefined || !ids.includes(id));
}

const scriptMenuIds: string[] = [];

/** Before the grid is drawn: it reads the menus once. */
export function setMenus(menus: readonly ScriptMenu[], actions: MenuActions): void {
  setFileEntries(actions);
  for (const id of scriptMenuIds.splice(0)) bar.remove(id);
  menus.forEach(({ caption, entries }, index) => {
    const id = `script_${index}`;
    scriptMenuIds.push(id);
    bar.add(id, { name: caption, sequence: FIRST_SCRIPT_MENU + index });
    addEntries([id], entries, actions);
  });
}

function setFileEntries(actions: MenuActions): void {
  const { newWorkbook, openFile, saveFile, openExcel, saveExcel, startOver } = actions;
  const entries = [
    { id: 'kpi_pacer_new', name: 'New workbook on today’s date', execute: newWorkbook },
    { id: 'kpi_pacer_open', name: 'Open a workbook...', execute: openFile },
    { id: 'kpi_pacer_save', name: 'Save as a file', execute: saveFile },
    { id: 'kpi_pacer_open_excel', name: 'Open an Excel file...', execute: openExcel },
    { id: 'kpi_pacer_save_excel', name: 'Download as Excel', execute: saveExcel },
    { id: 'kpi_pacer_restart', name: 'Start over with the sample', execute: () => startOver() },
    {
      id: 'kpi_pacer_japanese',
      name: 'The sample in Japanese',
      execute: () => startOver('ja'),
      separator: true,
    },
  ];
  remove(
    'file',
    entries.map(({ id }) => id),
  );
  entries.forEach(({ id, ...entry }, index) => {
    bar.addChild(id, ['file'], { ...entry, sequence: index + 1 });
  });
}

function addEntries(path: readonly string[], entries: readonly MenuEntry[], actions: MenuActions): void {
  entries.forEach((entry, index) => {
    if (entry.kind === 'separator') return;
    const id = `${path.at(-1)}_${index}`;
    const place = { sequence: index, separator: entries[index + 1]?.kind === 'separator' };
    // The registry empties the path that it is handed.
    if (entry.kind === 'item') {
      const execute = () => actions.runFunction(entry.functionName);
      bar.addChild(id, [...path], { ...place, name: entry.caption, execute });
    } else {
      bar.addChild(id, [...path], { ...place, name: entry.menu.caption });
      addEntries([...path, id], entry.menu.entries, actions);
    }
  });
}
