// The trigger of the daily check. It belongs to whoever makes it: only they can see it, and its mails are theirs.

/** The function that the trigger runs. */
const HANDLER = 'checkDaily';

/** Makes the trigger, at an hour of the sheet's zone, in place of any that there was; its id. */
export function replaceTrigger(hour: number, timeZone: string): string {
  removeTriggers();
  const trigger = ScriptApp.newTrigger(HANDLER)
    .timeBased()
    .everyDays(1)
    .atHour(hour)
    .inTimezone(timeZone)
    .create();
  return trigger.getUniqueId();
}

/** Whether whoever asks has a trigger: it can be removed where scripts are managed, without us. */
export const hasTrigger = (): boolean => ownTriggers().length > 0;

/** Removes the triggers of whoever asks. */
export function removeTriggers(): void {
  for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
}

const ownTriggers = () =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);

/** Who is asking, or whose trigger it is. */
export function me(): string {
  return Session.getEffectiveUser().getEmail();
}
