// How one KPI is counted from a tab: which tab, by which day, what is done, and where what must hold.

import type { KpiForm } from '../../protocol/setup-form';
import type { TabView } from '../../protocol/source-form';
import type { ColumnType } from '../../sheet/source/columns-of-tab';
import { SOURCE_FIELDS, type SourceField } from '../../sheet/source/typed-source';
import { CONDITION_KEYS } from '../../sheet/table/sources-table';
import { formatMessage, LIST_JOIN, SOURCE_FORM, SOURCE_RULE_WORDS, SOURCE_WAY_WORDS } from '../../words';
import { optionsOf, SelectField, TextField } from '../form/field';
import { elementId, type FieldErrors } from '../form/field-errors';
import { kpiField } from './errors';
import type { KpiDraft } from './kpi-draft';
import { wordOf } from './labels';
import { type KnownTabs, useTried } from './use-tabs';

export interface SourceFieldsProps {
  readonly kpi: KpiDraft;
  readonly tabs: KnownTabs;
  /** The first and the last day that it is for. */
  readonly period: { readonly start: string; readonly end: string };
  /** The other KPIs that are counted: a ratio may be divided by one. */
  readonly others: readonly string[];
  readonly errors: FieldErrors;
  readonly onChange: (changes: Partial<KpiForm>) => void;
  readonly onLeave: (field: keyof KpiForm) => void;
}

export function SourceFields(props: SourceFieldsProps) {
  const { kpi, tabs } = props;
  if (tabs === null) return <p class="quiet">{SOURCE_FORM.loading}</p>;
  if ('refused' in tabs) return <p class="error">{tabs.refused}</p>;
  const chosen = kpi.form.tab ?? '';
  const names = tabs.tabs.map(({ name }) => name);
  // One that was chosen before, and is not there any more, stays chosen: what is wrong is told when it is sent.
  const options = [...names, ...(chosen === '' || names.includes(chosen) ? [] : [chosen])];
  const tab = tabs.tabs.find(({ name }) => name === chosen);
  return (
    <fieldset class="source">
      <legend>{SOURCE_FORM.title}</legend>
      <SelectField
        id={elementId(kpiField(kpi.id, 'tab'))}
        label={wordOf('tab') ?? ''}
        value={chosen}
        options={[['', SOURCE_FORM.noTab], ...options.map((name) => [name, name] as const)]}
        help={names.length === 0 ? SOURCE_FORM.none : SOURCE_FORM.tabs}
        error={props.errors.get(kpiField(kpi.id, 'tab'))}
        onChoose={(name) => props.onChange(anew(tabs.tabs.find((one) => one.name === name)))}
      />
      {tab !== undefined && <ColumnFields {...props} tab={tab} named={tabs.named} />}
    </fieldset>
  );
}

/** What another tab begins with: its dates, and all of its rows counted. */
function anew(tab: TabView | undefined): Partial<KpiForm> {
  const blank = Object.fromEntries(SOURCE_FIELDS.map((field) => [field, '']));
  if (tab === undefined) return blank;
  return { ...blank, tab: tab.name, date: tab.date ?? '', way: 'count' };
}

interface ColumnFieldsProps extends SourceFieldsProps {
  readonly tab: TabView;
  readonly named: readonly string[];
}

function ColumnFields({ kpi, tab, named, others, period, errors, onChange, onLeave }: ColumnFieldsProps) {
  const { id, form } = kpi;
  const typed = (field: SourceField) => form[field] ?? '';
  const column = (header: string) => tab.columns.find((one) => one.header === header);
  const tried = useTried(
    typed('date') === ''
      ? null
      : {
          name: form.name,
          unit: form.unit,
          start: form.start || period.start,
          end: form.end || period.end,
          ...Object.fromEntries(SOURCE_FIELDS.map((field) => [field, typed(field)])),
        },
  );
  const field = (key: SourceField) => ({
    id: elementId(kpiField(id, key)),
    label: wordOf(key) ?? key,
    value: typed(key),
    error: errors.get(kpiField(id, key)),
  });
  const select = (key: SourceField, options: readonly (readonly [string, string])[], mistake?: string) => (
    <SelectField
      key={key}
      {...field(key)}
      options={options}
      error={errors.get(kpiField(id, key)) ?? mistake}
      onChoose={(value) => onChange({ [key]: value })}
    />
  );
  /** The columns of a type first: nobody counts days by names. */
  const columnsFor = (blank: string, ...types: readonly ColumnType[]) => {
    const isOf = ({ type }: { readonly type: ColumnType }) => types.includes(type);
    const inOrder = [...tab.columns.filter(isOf), ...tab.columns.filter((one) => !isOf(one))];
    return [
      ['', blank] as const,
      ...inOrder.map(({ header, samples }) => [header, shownColumn(header, samples)] as const),
    ];
  };
  const divisors = [...new Set([...others, ...named])].filter((name) => name !== form.name.trim());
  const filled = CONDITION_KEYS.filter(({ where }) => typed(where) !== '').length;
  return (
    <>
      {select('date', columnsFor(SOURCE_FORM.choose, 'day', 'dayText'), dateMistake(column(typed('date'))))}
      {select('way', optionsOf(SOURCE_WAY_WORDS))}
      {typed('way') !== 'count' &&
        select(
          'value',
          columnsFor(SOURCE_FORM.choose, 'amount', 'amountText'),
          valueMistake(column(typed('value'))),
        )}
      {CONDITION_KEYS.slice(0, filled + 1).map(({ where, rule, sought }) => (
        <div key={where}>
          <SelectField
            {...field(where)}
            options={columnsFor(SOURCE_FORM.everyRow, 'text')}
            onChoose={(header) =>
              onChange({
                [where]: header,
                [rule]: header === '' ? '' : typed(rule) || 'is',
                ...(header === '' && { [sought]: '' }),
              })
            }
          />
          {typed(where) !== '' && (
            <div class="pair">
              {select(rule, optionsOf(SOURCE_RULE_WORDS))}
              {typed(rule) !== 'notBlank' && (
                <TextField
                  {...field(sought)}
                  suggestions={column(typed(where))?.samples ?? []}
                  onInput={(value) => onChange({ [sought]: value })}
                  onLeave={() => onLeave(sought)}
                />
              )}
            </div>
          )}
        </div>
      ))}
      {form.kind !== 'total' &&
        divisors.length > 0 &&
        select('by', [['', SOURCE_FORM.notDivided], ...divisors.map((name) => [name, name] as const)])}
      <div class="tried" role="status">
        {tried?.line !== null && tried !== null && <p>{tried.line}</p>}
        {tried?.problems.map((problem) => (
          <p key={problem} class="quiet">
            {problem}
          </p>
        ))}
      </div>
    </>
  );
}

type Column = TabView['columns'][number];

const shownColumn = (header: string, samples: readonly string[]): string =>
  samples.length === 0
    ? header
    : formatMessage(SOURCE_FORM.sample, { header, samples: samples.join(LIST_JOIN) });

/** What is wrong with a column that is to say the days. */
function dateMistake(column: Column | undefined): string | undefined {
  if (column === undefined || column.type === 'day') return undefined;
  return column.order === null ? SOURCE_FORM.noDays : SOURCE_FORM.textDays[column.order];
}

/** What is wrong with a column whose amounts are to be taken. */
function valueMistake(column: Column | undefined): string | undefined {
  if (column === undefined || column.type === 'amount') return undefined;
  if (column.type !== 'amountText') return SOURCE_FORM.noAmounts;
  return formatMessage(SOURCE_FORM.textAmounts, { sample: column.samples[0] ?? '' });
}
