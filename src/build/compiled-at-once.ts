// Functions that every call from a cell enters, written so that V8 compiles them while it loads the script.
//
// V8 reads a function twice: in passing at load, and again, to compile it, when it is first called. One in parentheses it
// takes to be called at once, and compiles it on first reading. For the few that each call enters that is time saved; for
// any other it would be time lost. Which they are, a try tells.

import { type Profiler, Session } from 'node:inspector';
import vm from 'node:vm';
import { type ArrowFunctionExpression, type CallExpression, parse, type Statement } from 'acorn';
import { type Edit, withEdits } from './edits';

/** Calls with so little in common that what both enter, each call does. */
const CALLS = ['ACHIEVEMENT(80, 100)', 'PACE_GAP(50, 100, 46113, 46142, 46132)'];

type Span = Pick<Edit, 'start' | 'end'>;

/** The script, whose global `tier` is what a function returns, with such functions of that one in parentheses. */
export function withFunctionsCompiledAtOnce(code: string, tier: string): string {
  const tries = CALLS.map((call) => enteredBy(code, call));
  const isEntered = ({ start, end }: Span) => tries.every((entered) => entered.has(`${start}-${end}`));
  const edits: Edit[] = [];
  const inParentheses = ({ start, end }: Span) => `(${code.slice(start, end)})`;
  const [directive, ...statements] = statementsOf(code, tier);
  let declared = '';
  for (const statement of statements) {
    const { start, end } = statement;
    if (statement.type === 'FunctionDeclaration' && isEntered(statement)) {
      // A declaration is there from the beginning, and so has this to be.
      // Without the name, for a function that knows its own has a scope more.
      const { name } = statement.id;
      declared += `var ${name}=${inParentheses(statement).replace(`function ${name}`, () => 'function')};`;
      edits.push({ start, end, text: '' });
    }
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { init } of statement.declarations) {
      if (init && isEntered(init)) edits.push({ ...init, text: inParentheses(init) });
    }
  }
  edits.push({ start: directive.end, end: directive.end, text: declared });
  return withEdits(code, edits);
}

/** The statements of the function that makes the tier: its directive, and all others. */
function statementsOf(code: string, tier: string): [Statement, ...Statement[]] {
  for (const statement of parse(code, { ecmaVersion: 2020 }).body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      if (id.type !== 'Identifier' || id.name !== tier) continue;
      const { body } = (init as CallExpression).callee as ArrowFunctionExpression;
      if (body.type === 'BlockStatement') return body.body as [Statement, ...Statement[]];
    }
  }
  throw new Error(`dist/Code.js: no ${tier} that is made by a function`);
}

/** The functions that a call enters once the script is loaded, each by where it begins and ends. */
function enteredBy(code: string, call: string): ReadonlySet<string> {
  const session = new Session();
  session.connect();
  try {
    const context = vm.createContext({});
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true });
    const filename = `${call}.js`;
    vm.runInContext(code, context, { filename });
    // What has run by now has run for the load.
    session.post('Profiler.takePreciseCoverage');
    vm.runInContext(call, context);
    let scripts: readonly Profiler.ScriptCoverage[] = [];
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error !== null) throw error;
      scripts = result;
    });
    const functions = scripts.filter(({ url }) => url === filename).flatMap((one) => one.functions);
    const ranges = functions.flatMap(({ ranges: [whole] }) =>
      whole !== undefined && whole.count > 0 ? [whole] : [],
    );
    return new Set(ranges.map(({ startOffset, endOffset }) => `${startOffset}-${endOffset}`));
  } finally {
    session.disconnect();
  }
}
