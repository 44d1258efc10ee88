// A request on a file while Google's services fail, or while somebody else is at work, at one of its calls.

import { columnLetters } from '../../src/sheet/table/a1';
import { WAITING_SHEET } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import type { FaultOptions } from '../../workbench/host/state/faults';
import { type Asked, type Readied, readied } from './requests';

/** A call of a request that goes as it should. */
interface Call {
  /** Its place among the calls, from 1. */
  readonly place: number;
  /** There may be writes by then that are not committed. */
  readonly isAfterWrites: boolean;
}

interface Fault extends FaultOptions {
  readonly what: string;
  /** At which calls; at every one if it says nothing. */
  readonly strikes?: (call: Call) => boolean;
}

/** Each is tried wherever it can make a difference. */
export const FAULTS: readonly Fault[] = [
  { what: 'a call that fails' },
  // To be killed before any other call is to be killed after the one before it.
  { what: 'killed before the call', kill: true, strikes: ({ place }) => place === 1 },
  { what: 'killed after the call', kill: true, after: true },
  {
    what: 'killed after the call, and what was not committed is lost',
    kill: true,
    after: true,
    losesWrites: true,
    strikes: ({ isAfterWrites }) => isAfterWrites,
  },
];

/** Rows that are compared; nothing of the file is below. */
const ROWS = 60;

type Texts = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Everything that the sheets show. */
function textsOf(host: Host): Texts {
  return Object.fromEntries(
    host.engine.sheetNames().map((name) => {
      const { rows, columns } = host.engine.size(host.engine.sheetId(name));
      const corner = `${columnLetters(columns)}${Math.min(rows, ROWS)}`;
      // Each file on its way has a name of its own.
      const known = name.startsWith(WAITING_SHEET) ? WAITING_SHEET : name;
      return [known, host.spreadsheet.texts(name, `A1:${corner}`)];
    }),
  );
}

/** What nobody should ever read in a reply. */
const RAW = /undefined|\bNaN\b|TypeError|ReferenceError|RangeError|\[object|is not a function/;

/** The reply; a text for what was thrown. */
function replyOf(asking: () => unknown): { reply: unknown; thrown: string | null } {
  try {
    return { reply: asking(), thrown: null };
  } catch (error) {
    return { reply: null, thrown: String(error) };
  }
}

const refusalIn = (reply: unknown): string | null =>
  typeof reply === 'object' && reply !== null && 'refused' in reply ? String(reply.refused) : null;

/** Which calls of services a request makes, and what the file shows before it and after it. */
interface Undisturbed {
  readonly calls: readonly Call[];
  readonly before: Texts;
  readonly after: Texts;
}

/** How a request of a file goes when nothing disturbs it. */
function undisturbed({ open, asks: [ask] }: Readied<[Asked]>): Undisturbed {
  const host = open();
  const before = textsOf(host);
  host.clearRecords();
  const { reply, thrown } = replyOf(() => ask(host));
  if (thrown !== null || refusalIn(reply) !== null)
    throw new Error(`undisturbed: ${thrown ?? refusalIn(reply)}`);
  return { calls: callsIn(host.calls), before, after: textsOf(host) };
}

/** The calls that a fault can strike. */
function callsIn(recorded: Host['calls']): Call[] {
  const calls: Call[] = [];
  let isAfterWrites = false;
  for (const { method, ofCell, remote, writes } of recorded) {
    if (ofCell) continue;
    // A write stays in the sandbox until the commit.
    isAfterWrites = method !== 'commit' && (isAfterWrites || (writes === true && !remote));
    if (method !== 'commit') calls.push({ place: calls.length + 1, isAfterWrites });
  }
  return calls;
}

/** Something that disturbs a request. */
export interface Strike {
  readonly what: string;
  /** At which of its calls. */
  readonly call: number;
  /** Asks, and tells what is wrong with how it is borne. Nothing, if all is well. */
  readonly problems: () => string[];
}

/** A request that faults strike, call by call. */
export function struck(asked: Asked): Strike[] {
  const file = readied(asked);
  const [asks] = file.asks;
  const { calls, before, after } = undisturbed(file);
  const problemsOf = (fault: FaultOptions, call: number) => {
    const host = file.open();
    const ask = () => asks(host);
    host.failAt(call, fault);
    const { reply, thrown } = replyOf(ask);
    host.failAt(0);
    const problems = rawIn(reply, thrown, fault.kill === true);
    problems.push(...touched(before, after, textsOf(host)));
    // Asked again, it is done, or there is nothing left to do.
    const again = replyOf(ask);
    if (again.thrown !== null) problems.push(`asked again: ${again.thrown}`);
    problems.push(...rawIn(again.reply, null, false), ...touched(before, after, textsOf(host)));
    return problems;
  };
  return calls.flatMap((call) =>
    FAULTS.filter(({ strikes }) => strikes?.(call) ?? true).map((fault) => ({
      what: fault.what,
      call: call.place,
      problems: () => problemsOf(fault, call.place),
    })),
  );
}

/** A request at one of whose calls another person asks something. */
export function struckBeside(one: Asked, other: Asked): Strike[] {
  const [mine, others, both] = [undisturbed(readied(one)), undisturbed(readied(other)), readied(one, other)];
  const [ask, askOther] = both.asks;
  const problemsOf = (call: number) => {
    const host = both.open();
    let toOther: ReturnType<typeof replyOf> = { reply: null, thrown: null };
    host.failAt(call, {
      meanwhile: () => (toOther = replyOf(() => askOther(host, 'other@example.com'))),
    });
    const toMe = replyOf(() => ask(host));
    host.failAt(0);
    return [
      ...(toOther.reply === null && toOther.thrown === null ? ['the other was never asked'] : []),
      ...(toMe.thrown === null ? [] : [`thrown: ${toMe.thrown}`]),
      ...(toOther.thrown === null ? [] : [`thrown at the other: ${toOther.thrown}`]),
      ...rawIn(toMe.reply, null, false),
      ...rawIn(toOther.reply, null, false),
      ...touchedByNeither(mine, others, textsOf(host)),
    ];
  };
  return mine.calls.map(({ place }) => ({
    what: 'another person',
    call: place,
    problems: () => problemsOf(place),
  }));
}

/** What Google throws itself, before any of our code runs or where a trigger has nobody to tell: the sidebar words it. */
const GOOGLES = /Exception: Service \w+ failed/;

/** A reply that no person should get. */
function rawIn(reply: unknown, thrown: string | null, isKilled: boolean): string[] {
  if (thrown !== null) return isKilled || GOOGLES.test(thrown) ? [] : [`thrown: ${thrown}`];
  const refused = refusalIn(reply);
  return refused !== null && (refused === '' || RAW.test(refused)) ? [`said raw: ${refused}`] : [];
}

/** Cells that the request leaves alone when nothing disturbs it, and that are others now. */
function touched(before: Texts, after: Texts, now: Texts): string[] {
  return Object.entries(before).flatMap(([sheet, rows]) =>
    rows.flatMap((row, down) =>
      row.flatMap((text, right) => {
        const [undisturbedText, here] = [after[sheet]?.[down]?.[right], now[sheet]?.[down]?.[right]];
        if (undisturbedText !== text || here === text) return [];
        return [`${sheet}!${columnLetters(right + 1)}${down + 1}: "${text}" is "${here ?? 'gone'}"`];
      }),
    ),
  );
}

/** The same of two requests: cells that neither of them changes alone. */
function touchedByNeither(one: Undisturbed, other: Undisturbed, now: Texts): string[] {
  return touched(one.before, one.after, now).filter((problem) =>
    touched(other.before, other.after, now).includes(problem),
  );
}
