// Walking a story through the workbench, as a reader does who follows its text.

import type { Step, Story } from './step';
import type { WorkbenchPage } from './workbench-page';

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
