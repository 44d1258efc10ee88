// What a file looks like: which tool it may be of, its columns with samples, what is to be known, and how it is read.

import { inBrief } from '../../cells/shortened';
import { ENCODINGS, type Encoding } from '../../sheet/import/encoding';
import {
  DELIMITER_WORDS,
  ENCODING_WORDS,
  FILE_DECIMAL_WORDS,
  FILE_FORM,
  FILE_ORDER_WORDS,
  FILE_TYPE_WORDS,
  formatMessage,
  LIST_JOIN,
  localized,
  TOOL_WORDS,
} from '../../words';
import { optionsOf, SelectField } from '../form/field';
import { elementId, type FieldErrors } from '../form/field-errors';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import type { Delimiter } from './parse-file';
import type { FileAsRead, FileState } from './use-file';

interface FilePreviewProps {
  readonly file: FileAsRead;
  readonly state: FileState;
  readonly notes: readonly string[];
  readonly errors: FieldErrors;
}

export function FilePreview({ file, state, notes, errors }: FilePreviewProps) {
  const { name, tool, table, columns, questions, encoding, delimiter } = file;
  const { choices, answer, readAs } = state;
  const sampleOf = (isOpen: (column: (typeof columns)[number]) => boolean) =>
    inBrief(columns.find(isOpen)?.samples[0] ?? '');
  return (
    <section class="file-preview">
      <h3>{name}</h3>
      <p>
        {tool !== null && `${formatMessage(FILE_FORM.seems, { tool: TOOL_WORDS[tool] })} `}
        {formatMessage(FILE_FORM.size, {
          rows: localized(String(table.rows.length)),
          columns: columns.length,
          row: table.headerRow,
        })}
      </p>
      {questions.order && (
        <SelectField
          id={elementId('order')}
          label={FILE_FORM.order}
          value={choices.order ?? ''}
          options={[['', FILE_FORM.pick], ...optionsOf(FILE_ORDER_WORDS)]}
          help={formatMessage(FILE_FORM.orderHelp, { sample: sampleOf(({ order }) => order === 'either') })}
          error={errors.get('order')}
          onChoose={(order) => answer({ order: order === '' ? null : order })}
        />
      )}
      {questions.decimal && (
        <SelectField
          id={elementId('decimal')}
          label={FILE_FORM.decimal}
          value={choices.decimal ?? ''}
          options={[['', FILE_FORM.pick], ...optionsOf(FILE_DECIMAL_WORDS)]}
          help={formatMessage(FILE_FORM.decimalHelp, {
            sample: sampleOf(({ decimal }) => decimal === 'either'),
          })}
          error={errors.get('decimal')}
          onChoose={(decimal) => answer({ decimal: decimal === '' ? null : decimal })}
        />
      )}
      {notes.length > 0 && (
        <Notice tone="careful">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      <Fold label={`${FILE_FORM.columns} (${columns.length})`}>
        <dl class="file-columns">
          {columns.map(({ header, type, samples }) => (
            <div key={header}>
              <dt>
                {inBrief(header)} <span class="quiet">{FILE_TYPE_WORDS[type]}</span>
              </dt>
              <dd>{samples.map((sample) => inBrief(sample)).join(LIST_JOIN)}</dd>
            </div>
          ))}
        </dl>
      </Fold>
      <Fold label={FILE_FORM.howRead}>
        <SelectField
          id={elementId('encoding')}
          label={FILE_FORM.encoding}
          value={encoding}
          options={ENCODINGS.map((key): [Encoding, string] => [key, ENCODING_WORDS[key]])}
          onChoose={(chosen) => readAs({ encoding: chosen })}
        />
        <SelectField<Delimiter>
          id={elementId('delimiter')}
          label={FILE_FORM.delimiter}
          value={delimiter}
          options={optionsOf(DELIMITER_WORDS)}
          onChoose={(chosen) => readAs({ delimiter: chosen })}
        />
      </Fold>
    </section>
  );
}
