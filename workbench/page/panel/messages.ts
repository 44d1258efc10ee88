// What a panel and the page around it say to each other. The panel's word is not trusted: it is checked.
import * as z from 'zod/mini';

/** What a panel knows from the start. */
export interface PanelSettings {
  /** The functions that `google.script.run` has. */
  readonly functions: readonly string[];
  /** Of the page around it. */
  readonly origin: string;
  /** Whether it is a dialog over the sheet, and no sidebar. */
  readonly isDialog: boolean;
}

export const REQUEST = z.discriminatedUnion('kpiPacer', [
  /** Comes with a port for the answer, which nobody has but the document that asked. */
  z.object({ kpiPacer: z.literal('call'), functionName: z.string(), args: z.array(z.unknown()) }),
  z.object({ kpiPacer: z.literal('close') }),
  z.object({ kpiPacer: z.literal('focusEditor') }),
  z.object({ kpiPacer: z.literal('leave'), isBackwards: z.boolean() }),
]);

export type Request = z.infer<typeof REQUEST>;

export type Answer = { readonly result: unknown } | { readonly failure: string };
