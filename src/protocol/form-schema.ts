// What a Set up form is made of, whoever sends it: checked before anything in it is believed.

import * as z from 'zod/mini';
import { SOURCE_FIELDS, type SourceField } from '../sheet/source/typed-source';
import { type FieldKey, type FieldsTyped, mapFields } from '../sheet/table/typed-fields';
import { whyNoForm } from './refused-form';
import type { SetupForm } from './setup-form';

// One form is read in an execution: compiling a parser for it costs more than it saves.
z.config({ jitless: true });

/** Longer texts were not typed into the form. */
export const typedText = z.string().check(z.maxLength(10_000));
const keyOf = (words: Readonly<Record<string, unknown>>) => z.enum(Object.keys(words));

const fields = mapFields<{ readonly [Key in FieldKey]: z.ZodMiniType<FieldsTyped[Key]> }>((field) =>
  // A form of before the field was there has none.
  field.type === 'choice' ? z._default(keyOf(field.words()), field.usual) : z._default(typedText, ''),
);

/** How a KPI is counted from a tab. */
export const sourceFields = Object.fromEntries(
  SOURCE_FIELDS.map((field) => [field, z.optional(typedText)]),
) as {
  readonly [Field in SourceField]: z.ZodMiniOptional<typeof typedText>;
};

const kpi = z.strictObject({
  ...fields,
  ...sourceFields,
  name: typedText,
  owner: typedText,
  kind: z.enum(['total', 'rate', 'level']),
  direction: z.enum(['higher', 'lower']),
  start: typedText,
  end: typedText,
  targetFor: z.optional(z.enum(['own', 'sheet'])),
  blankTarget: z.optional(z.enum(['plan', 'none'])),
  actuals: z.enum(['typed', 'log', 'sheets', 'source']),
  quotientOf: typedText,
  quotientBy: typedText,
  loggedAs: z.optional(z.enum(['latest', 'average'])),
});

/** No team watches more. */
const MOST_KPIS = 500;

const form = z.strictObject({
  name: typedText,
  start: typedText,
  end: typedText,
  completeThrough: z.enum(['yesterday', 'today']),
  tolerance: typedText,
  calendar: z.nullable(
    z.strictObject({ weekdays: typedText, weights: z.optional(typedText), holidays: typedText }),
  ),
  follows: z.optional(typedText),
  targetsFromPlan: z.optional(z.boolean()),
  kpis: z.array(kpi).check(z.maxLength(MOST_KPIS)),
});

/** The form in a request; where it is none, why. */
export function parseForm(request: unknown): { form: SetupForm } | { notAForm: string } {
  const parsed = form.safeParse(request);
  if (parsed.success) return { form: parsed.data };
  return { notAForm: whyNoForm(request, parsed.error.issues) };
}
