// Turns the script's daily check on, as its sidebar does.
import * as z from 'zod/mini';
import type { Host } from '../host/host-api';

/** What the script's answers have: more than this is its own affair. */
const ANSWER = z.union([
  z.object({ refused: z.string() }),
  z.object({ form: z.looseObject({ isOn: z.boolean() }) }),
]);

/** Whether a trigger counts by now: each does from when it was made, and the clock may have been set back since. */
export const isCheckedDaily = ({ triggers, now }: Host): boolean =>
  triggers.some(({ created }) => created <= now);

/** With the script's own settings. Throws what the script says where it doesn't; a script may have no such check. */
export function turnOnDailyCheck(host: Host): void {
  if (!host.functions.includes('answerSidebar')) return;
  const { form } = answered(host.call('answerSidebar', ['loadAlerts']));
  if (!form.isOn || !isCheckedDaily(host))
    answered(host.call('answerSidebar', ['saveAlerts', { ...form, isOn: true }]));
}

function answered(answer: unknown) {
  const read = ANSWER.parse(answer);
  if ('refused' in read) throw new Error(read.refused);
  return read;
}
