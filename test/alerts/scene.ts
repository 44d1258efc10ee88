// A watched file for the tests of the daily check, and its life from day to day.

import { readAddresses } from '../../src/alerts/addresses';
import { afterSending } from '../../src/alerts/after-sending';
import type { AlertLogRow } from '../../src/alerts/alert-log';
import type { Check, KeptReviews } from '../../src/alerts/check';
import { type Decision, decide, namesIn } from '../../src/alerts/decide';
import type { HistoryRow } from '../../src/alerts/history-row';
import { EMPTY_MEMORY, type Memory } from '../../src/alerts/memory';
import { packMemory, readMemory } from '../../src/alerts/packed-memory';
import { type AlertSettings, DEFAULT_SETTINGS } from '../../src/alerts/settings';
import type { Trust } from '../../src/alerts/trust';
import type { WatchedSheet } from '../../src/alerts/watched-sheet';
import type { Log } from '../../src/cells/log';
import { type Calendar, EVERY_DAY } from '../../src/kpi/calendar';
import { type Day, dayOf } from '../../src/kpi/day';
import type { Weekday } from '../../src/kpi/weekday';
import type { Manual } from '../../src/sheet/manual/manual';
import type { SheetKpi } from '../../src/sheet/read/content';
import type { FilePlan } from '../../src/sheet/read/file-plan';
import { NEW_FIELDS_SET } from '../../src/sheet/table/typed-fields';

/** A day of April 2026; 31 is the first of May. */
export const april = (day: number) => dayOf(2026, 4, day);

/** A total of April with a target of 100, complete through the sheet's as-of day. */
export function kpi(changes: Partial<SheetKpi> = {}): SheetKpi {
  return {
    ...NEW_FIELDS_SET,
    row: 6,
    name: 'Orders',
    owner: 'ann@x.com',
    kind: 'total',
    lowerIsBetter: false,
    target: 100,
    actual: 50,
    baseline: null,
    start: april(1),
    end: april(30),
    dataThrough: april(30),
    cause: '',
    action: '',
    actionBy: '',
    actionDue: null,
    comment: '',
    snooze: null,
    typedName: changes.name ?? 'Orders',
    actualProblem: null,
    isLogged: false,
    loggedAs: '',
    ...{
      idleWeekdays: new Set<Weekday>(),
      goal: '',
      factor: '',
      indicator: null,
      check: 'daily',
      reviewed: '',
      unit: 'count',
    },
    ...changes,
  };
}

/** A KPI without a day of its own is complete through the as-of day. */
const throughAsOf = (one: SheetKpi, asOf: Day): SheetKpi =>
  one.dataThrough === april(30) ? { ...one, dataThrough: Math.min(asOf, april(30)) as Day } : one;

/** A sheet that is complete through `asOf`. */
export function sheet(
  kpis: readonly SheetKpi[],
  {
    asOf = april(20),
    tolerance = 0.1,
    ...changes
  }: Partial<WatchedSheet> & { asOf?: Day; tolerance?: number } = {},
): WatchedSheet {
  const end = april(30);
  const headDay = Math.min(asOf, end) as Day;
  return {
    id: '0',
    name: 'April 2026',
    url: 'https://docs.google.com/spreadsheets/d/x/edit#gid=0',
    frame: { headDay, lastComplete: asOf, dueDay: asOf, end: null, isFrozen: false, tolerance },
    frozenOn: null,
    goals: [],
    lookups: new Map(),
    withheld: [],
    kpis: kpis.map((one) => throughAsOf(one, asOf)),
    issues: [],
    ancestors: [],
    headerRow: 5,
    columns: { dataThrough: 16 },
    ...changes,
  };
}

export interface Scene {
  readonly today?: Day;
  readonly kpis?: readonly SheetKpi[];
  readonly sheets?: readonly WatchedSheet[];
  readonly settings?: Partial<AlertSettings>;
  readonly calendar?: Calendar;
  readonly calendarProblem?: string | null;
  readonly log?: Log | null;
  readonly plan?: FilePlan | null;
  readonly manual?: Manual | null;
  readonly memory?: Memory;
  readonly sent?: readonly string[];
  readonly history?: readonly HistoryRow[];
  readonly quota?: number | null;
  readonly reviews?: () => KeptReviews;
  /** @default everyone */
  readonly trust?: Trust;
}

const everyoneIn = (sheets: readonly WatchedSheet[]) =>
  sheets.flatMap(({ kpis }) =>
    kpis.flatMap(({ owner, actionBy }) => [owner, actionBy].flatMap((cell) => readAddresses(cell).valid)),
  );

/** A check on 21 April, with figures through the day before. */
export function check({ today = april(21), kpis = [kpi()], sheets, settings, ...rest }: Scene = {}): Check {
  return {
    today,
    fileName: 'Sales plan',
    fileUrl: 'https://docs.google.com/spreadsheets/d/x/edit',
    sheets: sheets ?? [sheet(kpis, { asOf: (today - 1) as Day })],
    settings: { ...DEFAULT_SETTINGS, checksInARow: 1, ...settings },
    trust: { domains: [], addresses: everyoneIn(sheets ?? [sheet(kpis)]) },
    calendar: EVERY_DAY,
    calendarProblem: null,
    log: null,
    plan: null,
    manual: null,
    memory: EMPTY_MEMORY,
    sent: [],
    history: [],
    quota: null,
    ...rest,
  };
}

/** A mail that was sent, in short: to whom, and each KPI with what was said of it. */
export interface SentMail {
  readonly day: Day;
  readonly to: string;
  readonly news: readonly string[];
  readonly hasSummary: boolean;
}

/** A file over several days: each check goes on with what the one before it kept, as JSON. */
export class Life {
  memory: Memory = EMPTY_MEMORY;
  ledger: readonly string[] = [];
  history: HistoryRow[] = [];
  readonly mails: SentMail[] = [];
  readonly log: AlertLogRow[] = [];
  last: Decision | null = null;

  /** A check. `killedAfter` says after how many mails it is cut short; `isLedgerLost` that the last went unrecorded. */
  check(scene: Scene, killedAfter = Number.POSITIVE_INFINITY, isLedgerLost = false): SentMail[] {
    const input = check({ ...scene, memory: this.memory, sent: this.ledger, history: this.history });
    const decision = decide(input);
    this.last = decision;
    this.keep(decision.memory);
    const { added, corrected } = decision.history;
    for (const { place, row } of corrected) this.history[place] = row;
    this.history.push(...added);
    this.log.push(...decision.log);
    const mails = decision.digests.slice(0, killedAfter).map(({ to, news, summary }) => ({
      day: input.today,
      to,
      hasSummary: summary !== null,
      news: news.map((item) => `${item.kpi.name}: ${item.what}`),
    }));
    this.mails.push(...mails);
    const sent = mails.map(({ to }) => to);
    this.ledger = isLedgerLost ? sent.slice(0, -1) : sent;
    if (killedAfter > decision.digests.length) {
      const settled = afterSending(this.memory, this.ledger, namesIn(input.sheets));
      this.keep(settled.memory);
      this.log.push(...settled.log);
    }
    return mails;
  }

  private keep(memory: Memory): void {
    this.memory = readMemory(JSON.parse(JSON.stringify(packMemory(memory))));
    this.ledger = [];
  }
}
