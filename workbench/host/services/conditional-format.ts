// SpreadsheetApp.newConditionalFormatRule(): how cells look that meet a condition.
import type { Area } from '../engine/engine';
import { cellRule, type FormatOperator, type FormatRule } from '../engine/format-rules';
import type { Style } from '../engine/looks';
import type { Execution } from '../execution';
import { formulaText } from './data-validation';
import { FORMAT_RULE, RANGE } from './kinds';
import { colour } from './range-looks';
import { type Members, type Method, NotEmulatedError, ServiceError, service } from './service';
import { type ArgumentType, listOf, orNull } from './signature';

const TEXT_CONDITIONS = {
  whenTextContains: 'containsText',
  whenTextDoesNotContain: 'notContainsText',
  whenTextStartsWith: 'beginsWithText',
  whenTextEndsWith: 'endsWithText',
  whenTextEqualTo: 'isEqual',
} as const;

const NUMBER_CONDITIONS = {
  whenNumberBetween: 'isBetween',
  whenNumberNotBetween: 'isNotBetween',
  whenNumberEqualTo: 'isEqual',
  whenNumberNotEqualTo: 'isNotEqual',
  whenNumberGreaterThan: 'isGreaterThan',
  whenNumberGreaterThanOrEqualTo: 'isGreaterOrEqualTo',
  whenNumberLessThan: 'isLessThan',
  whenNumberLessThanOrEqualTo: 'isLessOrEqualTo',
} as const;

interface Draft {
  readonly operator?: FormatOperator;
  readonly values: readonly string[];
  readonly style: Style;
  readonly ranges: readonly Area[];
}

export function createFormatRule(execution: Execution, held: FormatRule): object {
  const built = service(execution, FORMAT_RULE.name, {
    getRanges: { call: () => held.ranges.map((area) => execution.objects.range(area)) },
    copy: {
      call: () => {
        const { rule, ranges } = held;
        if (rule.type !== 'CellIsRule') throw new NotEmulatedError('a copy of a colour scale');
        const { operator, values, style } = rule;
        return createFormatRuleBuilder(execution, { operator, values, style, ranges });
      },
    },
  });
  return FORMAT_RULE.hold(built, held);
}

export function createFormatRuleBuilder(
  execution: Execution,
  start: Draft = { values: [], style: {}, ranges: [] },
): object {
  let draft = start;
  const change = (changes: Partial<Draft>) => {
    draft = { ...draft, ...changes };
    return builder;
  };
  const look = (type: ArgumentType, toStyle: (value: never) => Style): Method => ({
    takes: [[type]],
    call: (value: never) => change({ style: { ...draft.style, ...toStyle(value) } }),
  });
  const when = (
    operator: FormatOperator,
    takes: readonly ArgumentType[],
    check = (text: string) => text,
  ): Method => ({
    takes: [takes],
    call: (...values: unknown[]) => change({ operator, values: values.map((value) => check(String(value))) }),
  });
  const whenAll = (
    names: Readonly<Record<string, FormatOperator>>,
    make: (operator: FormatOperator) => Method,
  ): Members => Object.fromEntries(Object.entries(names).map(([key, operator]) => [key, make(operator)]));
  const isBetween = (operator: FormatOperator) => operator === 'isBetween' || operator === 'isNotBetween';

  const builder: object = service(execution, 'SpreadsheetApp.ConditionalFormatRuleBuilder', {
    ...whenAll(TEXT_CONDITIONS, (operator) => when(operator, ['String'], literal)),
    ...whenAll(NUMBER_CONDITIONS, (operator) =>
      when(operator, isBetween(operator) ? ['Number', 'Number'] : ['Number']),
    ),
    whenFormulaSatisfied: when('customFormula', ['String'], (formula) => formulaText(execution, formula)),
    whenCellEmpty: when('isEmpty', []),
    whenCellNotEmpty: when('isNotEmpty', []),
    setBackground: look(orNull('String'), (text: string | null) =>
      text === null ? {} : { fillColor: colour(text) },
    ),
    setFontColor: look(orNull('String'), (text: string | null) =>
      text === null ? {} : { textColor: colour(text) },
    ),
    setBold: look(orNull('Boolean'), (bold: boolean | null) => ({ bold: bold ?? false })),
    setItalic: look(orNull('Boolean'), (italic: boolean | null) => ({ italic: italic ?? false })),
    setStrikethrough: look(orNull('Boolean'), (struck: boolean | null) => ({
      strikethrough: struck ?? false,
    })),
    setUnderline: look(orNull('Boolean'), (underlined: boolean | null) => ({
      underline: underlined ?? false,
    })),
    setRanges: {
      takes: [[listOf(RANGE)]],
      call: (ranges: object[]) => change({ ranges: Array.from(ranges, (range) => RANGE.of(range)) }),
    },
    build: {
      call: () => {
        const { operator, values, style, ranges } = draft;
        if (!operator) throw new NotEmulatedError('a conditional format without a condition');
        if (ranges.length === 0)
          throw new ServiceError('Conditional format rule must have at least one range.');
        return createFormatRule(execution, { ranges, rule: cellRule(operator, values, style) });
      },
    },
  });
  return builder;
}

/** The engine would take it for a formula, Google for a text. */
function literal(text: string): string {
  if (!text.startsWith('=')) return text;
  throw new NotEmulatedError(`the text "${text}" in a conditional format`);
}
