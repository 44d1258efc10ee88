// The triggers of all users on this script's clock.
import { idFrom } from './draw';
import { dueAfter, type Scheduled } from './schedule';

export interface Trigger extends Scheduled {
  readonly id: string;
  /** The name of the function that it calls. */
  readonly handler: string;
  /** The address of the user who made it, and as whom it runs. */
  readonly owner: string;
  /** The instant at which it runs next; `null` once it has run for the last time. */
  readonly due: number | null;
  /** It stays, and is not started. */
  readonly isDisabled?: true;
}

type DueTrigger = Trigger & { readonly due: number };

export class Triggers {
  private byId: ReadonlyMap<string, Trigger>;
  private made = 0;

  /** What was due while nobody had the workbook open is left out. */
  constructor(saved: readonly Trigger[], now: number) {
    const current = saved.map((trigger) =>
      trigger.due !== null && trigger.due < now ? { ...trigger, due: dueAfter(trigger, now) } : trigger,
    );
    this.byId = new Map(current.map((trigger) => [trigger.id, trigger]));
  }

  get all(): readonly Trigger[] {
    return [...this.byId.values()];
  }

  ownedBy(owner: string): readonly Trigger[] {
    return this.all.filter((trigger) => trigger.owner === owner);
  }

  /** An id that no trigger has. */
  newId(owner: string, now: number): string {
    for (;;) {
      this.made += 1;
      const id = idFrom(`${owner} ${now} ${this.made}`);
      if (!this.byId.has(id)) return id;
    }
  }

  add(made: Omit<Trigger, 'due'>): Trigger {
    const trigger = { ...made, due: dueAfter(made, made.created) };
    this.put(trigger);
    return trigger;
  }

  disable(id: string): void {
    this.put({ ...this.of(id), isDisabled: true });
  }

  /** What was due meanwhile is left out. */
  enable(id: string, now: number): void {
    const { isDisabled: _, ...trigger } = this.of(id);
    this.put({ ...trigger, due: trigger.due === null ? null : dueAfter(trigger, now) });
  }

  of(id: string): Trigger {
    const trigger = this.byId.get(id);
    if (!trigger) throw new Error(`There is no trigger ${id}.`);
    return trigger;
  }

  /** Whether there was one. */
  remove(id: string): boolean {
    const others = new Map(this.byId);
    const isThere = others.delete(id);
    this.byId = others;
    return isThere;
  }

  /** The one that comes first, until `last`. */
  next(last: number): DueTrigger | undefined {
    const due = this.all.filter(
      (trigger): trigger is DueTrigger => trigger.due !== null && trigger.due <= last && !trigger.isDisabled,
    );
    return due.sort((a, b) => a.due - b.due)[0];
  }

  fired(trigger: DueTrigger): void {
    this.put({ ...trigger, due: dueAfter(trigger, trigger.due) });
  }

  /** The clock was set: what was due meanwhile is left out. What has run for the last time stays so. */
  clockWasSet(now: number): void {
    for (const trigger of this.all) {
      if (trigger.due !== null) this.put({ ...trigger, due: dueAfter(trigger, now) });
    }
  }

  private put(trigger: Trigger): void {
    this.byId = new Map(this.byId).set(trigger.id, trigger);
  }
}
