// Notes on cells: part of the workbook, they follow their cells, and are undone and saved with it.
import {
  type CellPosition,
  type Command,
  CorePlugin,
  coreTypes,
  type Getters,
  type Range,
  type RangeAdapterFunctions,
  registries,
  type UID,
  type WorkbookData,
} from '@odoo/o-spreadsheet';

interface Note {
  readonly range: Range;
  readonly text: string;
}

export interface NoteGetters {
  getNote(position: CellPosition): string | undefined;
  getNotes(sheetId: UID): readonly Note[];
}

/** Puts a note on a cell; an empty text takes it away. */
export interface SetNote extends CellPosition {
  readonly type: typeof SET_NOTE;
  readonly text: string;
}

export const SET_NOTE = 'SET_NOTE';

/** A sheet in a file, with its notes by A1 reference. */
interface SheetWithNotes {
  readonly id: UID;
  notes?: Record<string, string>;
}

const isAt = ({ range }: Note, { sheetId, col, row }: CellPosition) =>
  range.sheetId === sheetId && range.zone.left === col && range.zone.top === row;

export function noteAt(getters: Getters, position: CellPosition): string | undefined {
  return (getters as unknown as NoteGetters).getNote(position);
}

class NotesPlugin extends CorePlugin {
  static override getters = ['getNote', 'getNotes'] as const;
  private readonly notes: readonly Note[] = [];

  getNote(position: CellPosition): string | undefined {
    return this.notes.find((note) => isAt(note, position))?.text;
  }

  getNotes(sheetId: UID): readonly Note[] {
    return this.notes.filter(({ range }) => range.sheetId === sheetId);
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    const adapted = this.notes.flatMap((note) => {
      const change = applyChange(note.range);
      if (change.changeType === 'REMOVE') return [];
      return change.changeType === 'NONE' ? [note] : [{ ...note, range: change.range }];
    });
    const isChanged =
      adapted.length !== this.notes.length || adapted.some((note, index) => note !== this.notes[index]);
    if (isChanged) this.replace(adapted);
  }

  override handle(command: Command): void {
    const { type } = command as { type: string };
    if (type === SET_NOTE) this.set(command as unknown as SetNote);
    if (command.type === 'DELETE_SHEET') {
      this.replace(this.notes.filter(({ range }) => range.sheetId !== command.sheetId));
    }
    if (command.type === 'DUPLICATE_SHEET') {
      const copies = this.getNotes(command.sheetId).map(({ range, text }) => ({
        range: this.getters.getRangeFromZone(command.sheetIdTo, range.zone),
        text,
      }));
      this.replace([...this.notes, ...copies]);
    }
  }

  override import(data: WorkbookData): void {
    const imported: Note[] = [];
    for (const { id, notes = {} } of data.sheets as readonly SheetWithNotes[]) {
      for (const [a1, text] of Object.entries(notes)) {
        imported.push({ range: this.getters.getRangeFromSheetXC(id, a1), text });
      }
    }
    this.replace(imported);
  }

  override export(data: WorkbookData): void {
    for (const sheet of data.sheets as unknown as SheetWithNotes[]) {
      const notes = this.getNotes(sheet.id);
      if (notes.length === 0) continue;
      sheet.notes = Object.fromEntries(
        notes.map(({ range, text }) => [this.getters.getRangeString(range, sheet.id), text]),
      );
    }
  }

  private set({ text, ...position }: SetNote): void {
    const others = this.notes.filter((note) => !isAt(note, position));
    const { sheetId, col, row } = position;
    const zone = { left: col, right: col, top: row, bottom: row };
    const range = this.getters.getRangeFromZone(sheetId, zone);
    this.replace(text === '' ? others : [...others, { range, text }]);
  }

  private replace(notes: readonly Note[]): void {
    // Written through the history, or it could not be undone.
    this.history.update('notes' as never, notes as never);
  }
}

const core: Set<string> = coreTypes;
core.add(SET_NOTE);
// Without an inverse, the first undo would throw and leave the model deaf.
registries.inverseCommandRegistry.add(SET_NOTE as never, ((command: unknown) => [command]) as never);
registries.corePluginRegistry.add('kpi_pacer_notes', NotesPlugin as never);
