// One execution of a script, as the services see it.
import type { CellPosition } from '@odoo/o-spreadsheet';
import type { Stopwatch } from './clock/clock';
import type { Triggers } from './clock/triggers';
import type { FormulaForm } from './engine/contents';
import type { Area, Engine } from './engine/engine';
import type { CellReading } from './engine/values';
import type { Language, Words } from './languages';
import type { RealmValues } from './realm';
import type { CallLog, CallSeen } from './services/calls';
import type { Outbox } from './services/outbox';
import type { AuthMode } from './state/auth-mode';
import type { CellsInTriggers } from './state/cells-in-triggers';
import type { Faults } from './state/faults';
import type { Locks } from './state/locks';
import type { PropertyStores } from './state/properties';
import type { UserInterface } from './state/user-interface';
import type { Zone } from './time-zone';
import type { Turned } from './turned';

/** What services make of each other: of a range its sheet, of a sheet its ranges. */
interface SheetObjects {
  range(area: Area): object;
  sheet(sheetId: string): object;
}

export interface Execution {
  readonly objects: SheetObjects;
  readonly authMode: AuthMode;
  /** The cell being calculated, in a custom function. */
  readonly cell?: CellPosition;
  readonly values: RealmValues;
  readonly engine: Engine;
  /** How a script reads formulas. */
  readonly formulasAsRead: FormulaForm;
  readonly workbook: { readonly id: string; readonly name: string; readonly editors: readonly string[] };
  readonly spreadsheetZone: Zone;
  readonly scriptZone: Zone;
  readonly calls: CallLog;
  /** Is told of every call, where somebody asked for that. */
  readonly onCall?: (call: CallSeen) => void;
  readonly faults: Faults;
  readonly properties: PropertyStores;
  readonly locks: Locks;
  /** Who runs the script. */
  readonly user: { readonly email: string };
  /** Whether the document is the user's to change. */
  readonly mayEdit: boolean;
  readonly ui: UserInterface;
  readonly words: Words;
  /** Of the user's account. Absent: that of the file. */
  readonly language?: Language;
  readonly cellsInTriggers: CellsInTriggers;
  /** What is otherwise than everybody takes for granted. */
  readonly turned: ReadonlySet<Turned>;
  /** Who owns the file. */
  readonly owner: string;
  readonly activeSheetInTriggers: 'none' | 'first';
  /** Whether a page loses what looks like a comment; otherwise such a page is refused. */
  readonly cutsPages: boolean;
  /** The project's name, as its menu among the extensions has it. */
  readonly scriptName: string;
  /** What the manifest asks for. */
  readonly requestedScopes: readonly string[];
  /** That of it which the user has agreed to. */
  readonly scopes: readonly string[];
  /** The script's functions that stand at its top level. */
  readonly functionNames: readonly string[];
  /** Whether the script is an add-on that was published, and not a part of the document. */
  readonly isAddOn: boolean;
  /** Whether a trigger on the clock started it: nobody is looking. */
  readonly isInBackground: boolean;
  readonly triggers: Triggers;
  readonly outbox: Outbox;
  readonly time: Stopwatch;
  /** The instant on the host's clock. */
  now(): number;
  /** The project's HTML files, by name without the ending. */
  readonly pages: Readonly<Record<string, string>>;
  /** Row by row. */
  readRows(area: Area): CellReading[][];
  log(text: string): void;
}
