// SpreadsheetApp.newDataValidation(): which values a cell should have.

import { ruleFormula, shownFormula } from '../engine/contents';
import type { Area } from '../engine/engine';
import { a1Of } from '../engine/engine';
import type { Criterion, ValidationRule } from '../engine/validation';
import type { Execution } from '../execution';
import { serialOfCivil } from '../time-zone';
import { hasSemicolon } from '../turned';
import { RANGE, VALIDATION } from './kinds';
import { type Members, type Method, method, NotEmulatedError, ServiceError, service } from './service';
import { listOf } from './signature';

export function createDataValidation(execution: Execution, rule: ValidationRule): object {
  const built = service(execution, VALIDATION.name, {
    getAllowInvalid: { call: () => !rule.isBlocking },
    getHelpText: { call: () => rule.helpText ?? null },
    getCriteriaValues: {
      call: () =>
        rule.criterion.type === 'customFormula'
          ? rule.criterion.values.map((formula) => shownFormula(execution.engine, formula))
          : [...rule.criterion.values],
    },
    copy: { call: () => createDataValidationBuilder(execution, rule) },
  });
  return VALIDATION.hold(built, rule);
}

const NUMBER_CRITERIA = {
  requireNumberBetween: 'isBetween',
  requireNumberNotBetween: 'isNotBetween',
  requireNumberEqualTo: 'isEqual',
  requireNumberNotEqualTo: 'isNotEqual',
  requireNumberGreaterThan: 'isGreaterThan',
  requireNumberGreaterThanOrEqualTo: 'isGreaterOrEqualTo',
  requireNumberLessThan: 'isLessThan',
  requireNumberLessThanOrEqualTo: 'isLessOrEqualTo',
} as const;

const TEXT_CRITERIA = {
  requireTextContains: 'containsText',
  requireTextDoesNotContain: 'notContainsText',
  requireTextEqualTo: 'isEqualText',
} as const;

const DATE_CRITERIA = {
  requireDateEqualTo: 'dateIs',
  requireDateAfter: 'dateIsAfter',
  requireDateBefore: 'dateIsBefore',
  requireDateOnOrAfter: 'dateIsOnOrAfter',
  requireDateOnOrBefore: 'dateIsOnOrBefore',
} as const;

const mapMethods = <Name extends string>(
  names: Readonly<Record<string, Name>>,
  make: (type: Name) => Method,
): Members => Object.fromEntries(Object.entries(names).map(([key, type]) => [key, make(type)]));

/** What a person types is only warned about, unless setAllowInvalid says otherwise: as on Google. */
const START = { isBlocking: false };

export function createDataValidationBuilder(
  execution: Execution,
  start: Partial<ValidationRule> = START,
): object {
  let rule = start;
  const change = (changes: Partial<ValidationRule>) => {
    rule = { ...rule, ...changes };
    return builder;
  };
  const require = (criterion: Criterion) => change({ criterion });
  const dateText = (date: Date) =>
    String(Math.floor(serialOfCivil(execution.spreadsheetZone.civilAt(date.getTime()))));
  const displayStyle = (showDropdown: boolean) => (showDropdown ? 'arrow' : 'plainText');

  const builder: object = service(execution, 'SpreadsheetApp.DataValidationBuilder', {
    requireValueInList: method(
      [[listOf('String')], [listOf('String'), 'Boolean']],
      (values: string[], shown = true) =>
        require({ type: 'isValueInList', values: [...values], displayStyle: displayStyle(shown) }),
    ),
    requireValueInRange: method([[RANGE], [RANGE, 'Boolean']], (range: object, shown = true) =>
      require({
        type: 'isValueInRange',
        values: [absoluteA1(execution, RANGE.of(range))],
        displayStyle: displayStyle(shown),
      }),
    ),
    requireCheckbox: method([[]], () => require({ type: 'isBoolean', values: [] })),
    requireDate: method([[]], () => require({ type: 'dateIsValid', values: [] })),
    requireDateBetween: method([['Date', 'Date']], (from: Date, to: Date) =>
      require({ type: 'dateIsBetween', values: [dateText(from), dateText(to)] }),
    ),
    requireTextIsEmail: method([[]], () => require({ type: 'isEmail', values: [] })),
    requireTextIsUrl: method([[]], () => require({ type: 'isLink', values: [] })),
    requireFormulaSatisfied: method([['String']], (formula: string) =>
      require({ type: 'customFormula', values: [formulaText(execution, formula)] }),
    ),
    ...mapMethods(NUMBER_CRITERIA, (type) => {
      const takes = type.endsWith('etween') ? [['Number', 'Number'] as const] : [['Number'] as const];
      return method(takes, (...numbers: number[]) => require({ type, values: numbers.map(String) }));
    }),
    ...mapMethods(TEXT_CRITERIA, (type) =>
      method([['String']], (text: string) => require({ type, values: [text] })),
    ),
    ...mapMethods(DATE_CRITERIA, (type) =>
      method([['Date']], (date: Date) => require({ type, values: [dateText(date)], dateValue: 'exactDate' })),
    ),
    setAllowInvalid: method([['Boolean']], (isAllowed: boolean) => change({ isBlocking: !isAllowed })),
    setHelpText: method([['String']], (helpText: string) => change({ helpText })),
    build: {
      call: () => {
        const { criterion, isBlocking = false, helpText } = rule;
        if (!criterion) throw new NotEmulatedError('a data validation without a criterion');
        return createDataValidation(execution, {
          criterion,
          isBlocking,
          ...(helpText !== undefined && { helpText }),
        });
      },
    },
  });
  return builder;
}

/** FIDELITY 1.1: Sheets rejects a rule whose formula it can't read in the locale of the file. */
export function formulaText({ engine, turned }: Execution, formula: string): string {
  if (!formula.startsWith('='))
    throw new NotEmulatedError(`the formula "${formula}" without its equals sign`);
  const read = ruleFormula(engine, formula);
  if (read === undefined || (turned.has('semicolons') && hasSemicolon(formula)))
    throw new ServiceError(`Invalid formula: ${formula}`);
  return read;
}

function absoluteA1({ engine }: Execution, { sheetId, zone }: Area): string {
  const absolute = a1Of(zone).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${engine.sheetName(sheetId).replaceAll("'", "''")}'!${absolute}`;
}
