// How one KPI is counted from a tab: which tab, by which day, what is done, and where what must hold.

import type { KpiForm } from '../../protocol/setup-form';
import type { TabView } from '../../protocol/source-form';
import type { ColumnType } from '../../sheet/source/columns-of-tab';
import { SOURCE_FIELDS, type SourceField } from '../../sheet/source/typed-source';
import { CONDITION_KEYS } from '../../sheet/table/sources-table';
import {
  formatMessage,
  LIST_JOIN,
  SOURCE_FORM,
  SOURCE_PROPOSALS,
  SOURCE_RULE_WORDS,
  SOURCE_TEXT_WORDS,
  SOURCE_WAY_WORDS,
} from '../../words';
import { optionsOf, SelectField, TextField } from '../form/field';
import { elementId, type FieldErrors } from '../form/field-errors';
import { Button } from '../ui/button';
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
  const isText = tab.columns.some(({ header, type }) => header === tab.date && type === 'dayText');
  return { ...blank, tab: tab.name, date: tab.date ?? '', way: 'count', texts: isText ? 'read' : '' };
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
  const select = (
    key: SourceField,
    options: readonly (readonly [string, string])[],
    said: Said = NOTHING,
  ) => (
    <SelectField
      key={key}
      {...field(key)}
      options={options}
      help={said.help}
      error={errors.get(kpiField(id, key)) ?? said.mistake}
      onChoose={(value) => onChange({ [key]: value })}
    />
  );
  const isRead = typed('texts') !== '';
  const dates = column(typed('date'));
  const amounts = typed('way') === 'different' ? undefined : column(typed('value'));
  const hasTexts = dates?.type === 'dayText' || amounts?.type === 'amountText';
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
      {tab.proposals.length > 0 && (
        <div class="proposals">
          <p class="quiet">{SOURCE_PROPOSALS.title}</p>
          {tab.proposals.map((one) => (
            <Button key={one.text} look="link" onClick={() => onChange(proposed(one, form.name))}>
              {one.text}
            </Button>
          ))}
        </div>
      )}
      {select('date', columnsFor(SOURCE_FORM.choose, 'day', 'dayText'), saidOfDates(dates, isRead))}
      {select('way', optionsOf(SOURCE_WAY_WORDS))}
      {typed('way') !== 'count' &&
        select(
          'value',
          typed('way') === 'different'
            ? columnsFor(SOURCE_FORM.choose, 'text')
            : columnsFor(SOURCE_FORM.choose, 'amount', 'amountText'),
          saidOfAmounts(amounts, isRead),
        )}
      {(hasTexts || isRead) &&
        select('texts', [['', SOURCE_FORM.textsLeftOut], ...optionsOf(SOURCE_TEXT_WORDS)])}
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

/** What is said of a column below its field: as help, or as a mistake. */
interface Said {
  readonly help?: string | undefined;
  readonly mistake?: string | undefined;
}

const NOTHING: Said = {};

const saidOfTexts = (what: string, isRead: boolean): Said =>
  isRead ? { help: what } : { mistake: formatMessage(SOURCE_FORM.notRead, { what }) };

/** Of a column that is to say the days. */
function saidOfDates(column: Column | undefined, isRead: boolean): Said {
  if (column === undefined || column.type === 'day') return NOTHING;
  if (column.order === null) return { mistake: SOURCE_FORM.noDays };
  return saidOfTexts(SOURCE_FORM.textDays[column.order], isRead);
}

/** Of a column whose amounts are to be taken. */
function saidOfAmounts(column: Column | undefined, isRead: boolean): Said {
  if (column === undefined || column.type === 'amount') return NOTHING;
  if (column.type !== 'amountText') return { mistake: SOURCE_FORM.noAmounts };
  return saidOfTexts(formatMessage(SOURCE_FORM.textAmounts, { sample: column.samples[0] ?? '' }), isRead);
}

/** What a proposal changes in the form: all of the source, and a name where there is none yet. */
function proposed({ name, typed }: TabView['proposals'][number], named: string): Partial<KpiForm> {
  const blank = Object.fromEntries(SOURCE_FIELDS.map((field) => [field, '']));
  return { ...blank, ...typed, ...(named.trim() === '' && { name }) };
}
