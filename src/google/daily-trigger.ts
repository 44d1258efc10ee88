// The trigger of the daily check. It belongs to whoever makes it: only they can see it, and its mails are theirs.

/** The function that the trigger runs. */
const HANDLER = 'checkDaily';

/** Makes the trigger, at an hour of the sheet's zone, in place of any that there was. */
export function replaceTrigger(hour: number, timeZone: string): void {
  removeTriggers();
  ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(hour).inTimezone(timeZone).create();
}

/** Removes the triggers of whoever asks. */
export function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
}
