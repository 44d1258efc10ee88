// Walking a story through the workbench, as a reader does who follows its text.

import { spokenLanguage } from '../src/words';
import { typedIn } from '../workbench/sample/in-japanese';
import type { Step, Story } from './step';
import type { WorkbenchPage } from './workbench-page';

/** Where the workbench has the sample in Japanese. */
export const JAPANESE_SAMPLE = { menu: 'Workbook', entry: 'The sample in Japanese' } as const;

/** What follows the workbench's address: only some stories begin with the panel with which it opens. */
export const queryOf = ({ isAsItOpens = false }: Story): string => (isAsItOpens ? '' : '?panel=none');

/** The sample in the language that is spoken, as the story begins: the page has opened with the English one. */
export async function begin({ isAsItOpens = false }: Story, workbench: WorkbenchPage): Promise<void> {
  const { page } = workbench;
  const isTurned = spokenLanguage() === 'ja';
  if (isTurned) {
    await workbench.workbook(JAPANESE_SAMPLE.entry);
    await page.getByRole('heading', { name: typedIn('ja')('Gift shop KPIs') }).waitFor();
  }
  // It opens by itself a moment later.
  if (isTurned || isAsItOpens) await workbench.panel.waitFor();
  if (isTurned && !isAsItOpens) await workbench.putAway();
}

/** Does what each step says, and looks for what it says that one sees; then tells that it is done. */
export async function walk(
  { id, steps }: Story,
  workbench: WorkbenchPage,
  onDone: (step: Step) => Promise<void> = async () => {},
): Promise<void> {
  for (const [at, step] of steps.entries()) {
    const names = step.names?.() ?? {};
    for (const { on } of step.deeds ?? [])
      await on(workbench, (key) => names[key] ?? '').catch((error) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`Step ${at + 1} of the story "${id}" does not work as it says: ${reason}`);
      });
    await onDone(step);
  }
}
