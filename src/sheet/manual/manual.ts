// The manual as it was read, and what it says of a KPI.

import { normalized } from '../../cells/text';
import type { Day } from '../../kpi/day';
import { MANUAL_COLUMN_WORDS } from '../../words';
import { ownersOf } from '../read/owners';
import { actionsFor, causesFor, manualOfTemplate, templateKpiNamed } from '../setup/template-manual';

/** What it says of a KPI in sentences; blank where it says nothing. */
export interface ManualTexts {
  readonly counts: string;
  readonly source: string;
  readonly entry: string;
  readonly first: string;
}

/** Days on which someone is away: one that is null has no end on its side. Never are both. */
export interface Away {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** A row of it. */
export interface ManualRow extends ManualTexts {
  /** Counted from 1. */
  readonly row: number;
  readonly kpi: string;
  /** Whose KPI it is about; blank: whoever's. */
  readonly owner: string;
  /** Who stands in, in lower case. */
  readonly deputies: readonly string[];
  /** null: nobody is, or nobody can say. */
  readonly away: Away | null;
  readonly causes: readonly string[];
  readonly actions: readonly string[];
}

/** Something in it that can't be used. */
export interface ManualIssue {
  /** The KPI of its row, as it was typed. */
  readonly kpi: string;
  /** In words, with the cell. */
  readonly message: string;
}

/** The manual of a file. */
export interface Manual {
  readonly sheet: string;
  readonly rows: readonly ManualRow[];
  readonly issues: readonly ManualIssue[];
}

/** A KPI, as far as the manual knows it again. */
export interface OwnedKpi {
  /** As it stands in its row. */
  readonly typedName: string;
  readonly owner: string;
}

/** The addresses in a cell as mails go to them. */
export const mailAddresses = (cell: string): string[] =>
  ownersOf(cell).addresses.map((address) => address.toLowerCase());

/** Whether a row is about a KPI: by its name, and by an owner where it has one. */
export function isAbout({ kpi, owner }: Pick<ManualRow, 'kpi' | 'owner'>, one: OwnedKpi): boolean {
  if (normalized(kpi) !== normalized(one.typedName)) return false;
  if (owner === '' || normalized(owner) === normalized(one.owner)) return true;
  const owners = mailAddresses(one.owner);
  return mailAddresses(owner).some((address) => owners.includes(address));
}

/** The rows about a KPI: those that name its owner first. */
export function rowsAbout(manual: Manual, kpi: OwnedKpi): ManualRow[] {
  const rows = manual.rows.filter((row) => isAbout(row, kpi));
  return [...rows.filter(({ owner }) => owner !== ''), ...rows.filter(({ owner }) => owner === '')];
}

const TEXT_KEYS = ['counts', 'source', 'entry', 'first'] as const;

/** What is said of a KPI. */
export interface KpiManual extends ManualTexts {
  /** Why it often falls behind, and what then helps: to choose from. */
  readonly causes: readonly string[];
  readonly actions: readonly string[];
}

/**
 * What is said of a KPI: by its row in the manual, and where it has none by the template that it is of. null where nobody
 * knows it.
 */
export function manualFor(manual: Manual | null, kpi: OwnedKpi): KpiManual | null {
  const rows = manual === null ? [] : rowsAbout(manual, kpi);
  if (rows.length > 0) {
    const text = (key: keyof ManualTexts) => rows.find((row) => row[key] !== '')?.[key] ?? '';
    const list = (key: 'causes' | 'actions') => rows.find((row) => row[key].length > 0)?.[key] ?? [];
    return {
      counts: text('counts'),
      source: text('source'),
      entry: text('entry'),
      first: text('first'),
      causes: list('causes'),
      actions: list('actions'),
    };
  }
  const template = templateKpiNamed(kpi.typedName);
  if (template === null) return null;
  // How it is counted, found and entered is theirs to say.
  const { first } = manualOfTemplate(template);
  return {
    counts: '',
    source: '',
    entry: '',
    first,
    causes: causesFor(template),
    actions: actionsFor(template),
  };
}

/** A line of the manual under its header. */
export interface ManualLine {
  readonly label: string;
  readonly text: string;
}

/** Its lines, as far as there are some. */
export const manualLines = (said: ManualTexts): ManualLine[] =>
  TEXT_KEYS.flatMap((key) =>
    said[key] === '' ? [] : [{ label: MANUAL_COLUMN_WORDS[key].header, text: said[key] }],
  );
