// Functions of Sheets that o-spreadsheet doesn't have, for the formulas that people have in their files.
import {
  type Arg,
  type EvalContext,
  type FunctionResultObject,
  helpers,
  registries,
} from '@odoo/o-spreadsheet';

const registry = registries.functionRegistry;

const MOST_CHARACTERS = 32_000;

/** An argument of one cell; of several, the first. */
function cellOf(arg: Arg): FunctionResultObject {
  const cell = Array.isArray(arg) ? arg[0]?.[0] : arg;
  return cell ?? { value: null };
}

/** Array arithmetic spills by itself here, so that there is nothing left to do. */
registry.add('ARRAYFORMULA', {
  description: 'Lets a formula spill.',
  category: 'Array',
  args: [helpers.arg('value (any, range<any>)', 'What it spills.')],
  compute: (value: Arg) => (Array.isArray(value) ? value : cellOf(value)) as never,
});

registry.add('N', {
  description: 'A value as a number.',
  category: 'Info',
  args: [helpers.arg('value (any)', 'Texts are 0.')],
  compute(value: Arg) {
    const { value: held } = cellOf(value);
    if (helpers.isEvaluationError(held)) return cellOf(value);
    if (typeof held === 'boolean') return { value: held ? 1 : 0 };
    return { value: typeof held === 'number' ? held : 0 };
  },
});

registry.add('REPT', {
  description: 'A text several times.',
  category: 'Text',
  args: [helpers.arg('text (string)', 'The text.'), helpers.arg('times (number)', 'How often.')],
  compute(this: EvalContext, text: Arg, times: Arg) {
    const repeated = helpers.toString(cellOf(text));
    const count = Math.trunc(helpers.toNumber(cellOf(times), this.locale));
    if (count < 0 || count * repeated.length > MOST_CHARACTERS) {
      return { value: '#VALUE!', message: `REPT can't make ${count} times ${repeated.length} characters.` };
    }
    return { value: repeated.repeat(count) };
  },
});

registry.add('TO_TEXT', {
  description: 'A value as the text that its cell shows.',
  category: 'Parser',
  args: [helpers.arg('value (any)', 'The value.')],
  compute(this: EvalContext, value: Arg) {
    const { value: held, format } = cellOf(value);
    if (helpers.isEvaluationError(held)) return cellOf(value);
    if (held === null || held === undefined) return { value: '' };
    return {
      value: helpers.formatValue(held, { locale: this.locale, ...(format !== undefined && { format }) }),
    };
  },
});
