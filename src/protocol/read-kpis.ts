// The KPIs of a Set up form.

import { certainDay } from '../cells/day-text';
import { quoted } from '../cells/described';
import { normalized } from '../cells/text';

import { breaksEven } from '../kpi/status';
import { MOST_OWNERS, onOneLine, ownersOf } from '../sheet/read/owners';
import { kpiKey } from '../sheet/read/read-sheet';
import type { Span } from '../sheet/setup/periods';
import type { SetupKpi } from '../sheet/setup/setup';
import { isSameName } from '../sheet/setup/source-sheets';
import { SOURCE_FIELDS, type TypedSource } from '../sheet/source/typed-source';
import { type FieldKey, type FieldsSet, mapFields } from '../sheet/table/typed-fields';
import { formatMessage, SETUP_PROBLEMS, SOURCE_PROBLEMS, shownDay } from '../words';
import { readAmount } from './amounts';
import { sourceOfForm } from './read-source';
import type { KpiForm, SetupForm } from './setup-form';

type Tell = (path: string, message: string) => void;
type TellField = (field: keyof KpiForm, message: string) => void;

/** As long as a name may be that is still read in a mail's subject. */
const MOST_NAME_CHARACTERS = 200;
const MOST_TEXT_CHARACTERS = 1000;

/** The KPIs as far as they can be read; what is wrong with any of them is told. */
export function readKpis({ kpis, start, end, targetsFromPlan }: SetupForm, tell: Tell): SetupKpi[] {
  if (kpis.length === 0) tell('kpis', SETUP_PROBLEMS.noKpi);
  const numberByName = new Map<string, number>();
  const waysByName = new Map<string, { readonly number: number; readonly way: string }>();
  return kpis.map((kpi, index) => {
    const tellField = (field: keyof KpiForm, message: string) => tell(`kpis.${index}.${field}`, message);
    if (kpi.actuals === 'sheets' && kpi.kind === 'rate') checkParts(kpi, kpis, tellField);
    const key = kpiKey(kpi.name, kpi.owner);
    const first = numberByName.get(key);
    if (first !== undefined) tellField('name', formatMessage(SETUP_PROBLEMS.nameTwice, { number: first }));
    else if (kpi.name.trim() !== '') numberByName.set(key, index + 1);
    const read = readKpi(kpi, readOwnPeriod(kpi, { start, end }, tellField), tellField);
    if (read.source !== undefined) {
      const way = JSON.stringify(read.source);
      const other = waysByName.get(normalized(read.name));
      if (other === undefined) waysByName.set(normalized(read.name), { number: index + 1, way });
      else if (other.way !== way)
        tellField('name', formatMessage(SOURCE_PROBLEMS.otherWay, { number: other.number }));
    }
    return { ...read, isTargetPlanned: targetsFromPlan === true && read.isTargetPlanned };
  });
}

/** What a rate is made of out of other sheets has to be on its own sheet too: there it is rolled up. */
function checkParts(kpi: KpiForm, all: readonly KpiForm[], tell: TellField): void {
  for (const field of ['quotientOf', 'quotientBy'] as const) {
    const name = kpi[field].trim();
    if (name === '') continue;
    const same = all.filter((other) => other !== kpi && isSameName(other.name, name));
    if (same.length === 0) tell(field, formatMessage(SETUP_PROBLEMS.partNotHere, { got: quoted(name) }));
    else if (same.every(({ kind }) => kind === 'rate'))
      tell(field, formatMessage(SETUP_PROBLEMS.partIsRate, { got: quoted(name) }));
  }
}

function readKpi(kpi: KpiForm, period: Span | null, tell: TellField): SetupKpi {
  const text = (field: keyof KpiForm) => {
    // A line break would hide what comes after it.
    const value = (kpi[field] ?? '').replace(/\s+/g, ' ').trim();
    const most = field === 'name' ? MOST_NAME_CHARACTERS : MOST_TEXT_CHARACTERS;
    if (value.length > most) tell(field, formatMessage(SETUP_PROBLEMS.textTooLong, { most }));
    return value;
  };
  const amount = (field: FieldKey) => {
    const read = readAmount(kpi[field], kpi.unit);
    if ('amount' in read) return read.amount;
    tell(field, read.message);
    return null;
  };
  const name = text('name');
  if (name === '') tell('name', SETUP_PROBLEMS.noName);
  const { kind } = kpi;
  const lowerIsBetter = kpi.direction === 'lower';
  const fields = mapFields<FieldsSet>((field, key) => {
    if (field.type === 'choice') return kpi[key];
    if (field.type === 'text') return text(key);
    return field.onlyFor === undefined || field.onlyFor === kind ? amount(key) : null;
  });
  const quotient = { of: text('quotientOf'), by: text('quotientBy') };
  const isMade = kpi.actuals !== 'typed' && kind === 'rate';
  const isQuotient = isMade && (quotient.of !== '' || quotient.by !== '');
  if (isQuotient && quotient.of === '') tell('quotientOf', SETUP_PROBLEMS.quotientNeedsBoth);
  if (isQuotient && quotient.by === '') tell('quotientBy', SETUP_PROBLEMS.quotientNeedsBoth);
  return {
    ...fields,
    name,
    owner: readOwner(kpi.owner, (message) => tell('owner', message)),
    kind,
    lowerIsBetter,
    period,
    proration: kpi.targetFor === 'sheet' ? 'asked' : null,
    isTargetPlanned: kpi.target.trim() === '' && kpi.blankTarget !== 'none',
    actual: kpi.actuals,
    ...(kpi.actuals === 'source' && { source: readSourceFields(kpi, name, tell) }),
    quotient: isQuotient ? quotient : null,
    loggedAs: kpi.loggedAs ?? 'latest',
  };
}

/** How it is counted from a tab: what is wrong with that is told of its field. */
function readSourceFields(kpi: KpiForm, name: string, tell: TellField): TypedSource {
  const typed = Object.fromEntries(SOURCE_FIELDS.map((field) => [field, (kpi[field] ?? '').trim()]));
  const read = sourceOfForm(name, typed);
  if ('problem' in read && read.key !== 'kpi' && read.key !== 'headerRow') tell(read.key, read.problem);
  return typed;
}

/** Whether a KPI of the form is to break even: a target of 0 may also be meant otherwise. */
export function isToBreakEven({ kind, direction, target, baseline, unit }: KpiForm): boolean {
  const read = (typed: string) => {
    const amount = readAmount(typed, unit);
    return 'amount' in amount ? amount.amount : null;
  };
  const figures = { kind, lowerIsBetter: direction === 'lower', actual: null };
  return breaksEven({ ...figures, target: read(target), baseline: read(baseline) });
}

/** Where one of the two days is left out, it is that of the sheet. */
function readOwnPeriod(
  kpi: KpiForm,
  sheet: { readonly start: string; readonly end: string },
  tell: TellField,
): Span | null {
  if (kpi.start.trim() === '' && kpi.end.trim() === '') return null;
  const start = certainDay(kpi.start.trim() || sheet.start);
  const end = certainDay(kpi.end.trim() || sheet.end);
  if (start === null) tell('start', SETUP_PROBLEMS.notADate);
  if (end === null) tell('end', SETUP_PROBLEMS.notADate);
  if (start === null || end === null) return null;
  if (end < start) tell('end', formatMessage(SETUP_PROBLEMS.endBeforeStart, { start: shownDay(start) }));
  return { start, end };
}

/** The owners as the sheet has them: with their names, if they have some. A KPI without one is odd, but can be made. */
function readOwner(typed: string, tell: (message: string) => void): string {
  const { addresses, others } = ownersOf(typed);
  const [other] = others;
  if (other !== undefined) tell(formatMessage(SETUP_PROBLEMS.notAnAddress, { got: quoted(other) }));
  if (addresses.length > MOST_OWNERS) {
    tell(formatMessage(SETUP_PROBLEMS.tooManyAddresses, { count: addresses.length, most: MOST_OWNERS }));
  }
  return typed.includes('<') ? onOneLine(typed) : addresses.join(', ');
}
