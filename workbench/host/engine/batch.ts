// Lets a script change a workbook in one step, without the checks that are meant for a person.
import { type Command, registries, UIPlugin } from '@odoo/o-spreadsheet';

const BATCH = 'KPI_PACER_BATCH';

interface Batch {
  readonly type: typeof BATCH;
  readonly commands: readonly Command[];
  /** Called for the first step that is impossible; the steps after it are not done. */
  readonly refuse: (reason: string) => void;
}

/** o-spreadsheet asks for a veto only at the outermost command, and calculates only after it. */
class BatchPlugin extends UIPlugin {
  override handle(command: Command): void {
    const batch = asBatch(command);
    for (const step of batch?.commands ?? []) {
      const result = this.dispatch(step.type, step as never);
      // Typing what is there already is no mistake. (The enum's names only exist for the compiler.)
      const reasons = result.reasons.filter((reason) => `${reason}` !== 'NoChanges');
      if (reasons.length === 0) continue;
      // Throwing here would leave the model in the middle of its command for good.
      batch?.refuse(`${step.type} was refused: ${reasons.join(', ')}`);
      return;
    }
  }
}

export function batchOf(commands: readonly Command[], refuse: (reason: string) => void): Command {
  return { type: BATCH, commands, refuse } satisfies Batch as unknown as Command;
}

function asBatch(command: { readonly type: string }): Batch | undefined {
  return command.type === BATCH ? (command as Batch) : undefined;
}

registries.featurePluginRegistry.add('kpi_pacer_batch', BatchPlugin);
