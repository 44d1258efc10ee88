// Runs inside a panel, before the panel's own scripts: google.script, as Google gives it to a page.
//
// It is bundled by itself and put into the panel's page as a text.
import { copyArguments } from '../../host/plain-data';
import type { Answer, PanelSettings, Request } from './messages';

type SuccessHandler = (result: unknown, userObject: unknown) => void;
type FailureHandler = (error: Error, userObject: unknown) => void;

interface Handlers {
  readonly onSuccess?: SuccessHandler;
  readonly onFailure?: FailureHandler;
  readonly userObject?: unknown;
}

const script = document.currentScript;
const { functions, origin, isDialog }: PanelSettings = JSON.parse(script?.dataset.settings ?? '');
// The page is found as its author wrote it.
script?.remove();

const send = (request: Request, ports: MessagePort[] = []) => parent.postMessage(request, origin, ports);

function answered(answer: Answer, { onSuccess, onFailure, userObject }: Handlers): void {
  if (!('failure' in answer)) onSuccess?.(answer.result, userObject);
  else if (onFailure) onFailure(new Error(answer.failure), userObject);
  // biome-ignore lint/suspicious/noConsole: as Google does with a failure that nobody handles
  else console.error(`Uncaught ${answer.failure}`);
}

function call(handlers: Handlers, functionName: string, args: readonly unknown[]): void {
  // Throws here for a date and its like: sent as a message they would arrive, or be another thing by then.
  const copies = copyArguments(args);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    port1.close();
    answered(data, handlers);
  };
  send({ kpiPacer: 'call', functionName, args: copies }, [port2]);
}

/** Each `with...` gives another runner, so that one can be kept and used again. */
function runnerWith(handlers: Handlers): object {
  const withHandler = (name: 'onSuccess' | 'onFailure') => (handler: unknown) => {
    if (typeof handler !== 'function') throw new TypeError('A handler must be a function.');
    return runnerWith({ ...handlers, [name]: handler });
  };
  const methods = functions.map(
    (name) => [name, (...args: unknown[]) => call(handlers, name, args)] as const,
  );
  return {
    ...Object.fromEntries(methods),
    withSuccessHandler: withHandler('onSuccess'),
    withFailureHandler: withHandler('onFailure'),
    withUserObject: (userObject: unknown) => runnerWith({ ...handlers, userObject }),
  };
}

/** A dialog would change its size. */
function refuseInDialog(method: string): void {
  if (isDialog) throw new Error(`not emulated: google.script.host.${method} in a dialog`);
}

const host = {
  origin,
  close: () => send({ kpiPacer: 'close' }),
  editor: { focus: () => send({ kpiPacer: 'focusEditor' }) },
  // A sidebar is 300 pixels wide and as high as the window, whatever is asked for.
  setWidth: () => refuseInDialog('setWidth'),
  setHeight: () => refuseInDialog('setHeight'),
};

Object.assign(globalThis, { google: { script: { run: runnerWith({}), host } } });

// Keys pressed in a frame stay there, but F6 has to lead out of it.
addEventListener('keydown', (event) => {
  if (event.key !== 'F6') return;
  event.preventDefault();
  send({ kpiPacer: 'leave', isBackwards: event.shiftKey });
});
