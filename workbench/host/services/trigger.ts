// A trigger that a script holds.
import type { Trigger } from '../clock/triggers';
import type { Execution } from '../execution';
import { enumOf } from './enums';
import { TRIGGER } from './kinds';
import { service } from './service';

export function createTrigger(execution: Execution, trigger: Trigger): object {
  const { id, handler } = trigger;
  const made = service(execution, 'ScriptApp.Trigger', {
    getUniqueId: { call: () => id },
    getHandlerFunction: { call: () => handler },
    getEventType: { call: () => enumOf(execution, 'ScriptApp.EventType').CLOCK },
    getTriggerSource: { call: () => enumOf(execution, 'ScriptApp.TriggerSource').CLOCK },
    // The clock is no document.
    getTriggerSourceId: { call: () => null },
  });
  return TRIGGER.hold(made, trigger);
}
