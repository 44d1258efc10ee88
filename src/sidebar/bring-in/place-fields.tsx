// Where a file goes: into a tab of its own, into the one that an earlier file made, or into the daily log.

import { inBrief } from '../../cells/shortened';
import { FILE_FORM } from '../../words';
import { SelectField, TextField } from '../form/field';
import { elementId, type FieldErrors } from '../form/field-errors';
import type { FileAsRead } from './use-file';

/** Where it is to go. */
export interface Place {
  readonly into: 'tab' | 'log';
  readonly tab: string;
  readonly key: readonly string[];
}

interface PlaceFieldsProps {
  readonly file: FileAsRead;
  readonly place: Place;
  /** The tabs that can be renewed. */
  readonly tabs: readonly string[];
  readonly isRenewed: boolean;
  readonly canLog: boolean;
  readonly errors: FieldErrors;
  readonly onChange: (change: Partial<Place>) => void;
  readonly onLeave: (field: string) => void;
}

/** Of a row so many columns may be its key. */
const MOST_KEYS = 3;

export function PlaceFields(props: PlaceFieldsProps) {
  const { file, place, tabs, isRenewed, canLog, errors, onChange, onLeave } = props;
  const { into, tab, key } = place;
  const shapeHelp = file.logShape?.shape === 'wide' ? FILE_FORM.logWide : FILE_FORM.logLong;
  const chooseKey = (index: number, header: string) =>
    onChange({
      key: header === '' ? key.slice(0, index) : [...key.slice(0, index), header, ...key.slice(index + 1)],
    });
  return (
    <section>
      {canLog && (
        <SelectField
          id={elementId('into')}
          label={FILE_FORM.into}
          value={into}
          options={[
            ['tab', FILE_FORM.intoTab],
            ['log', FILE_FORM.intoLog],
          ]}
          help={shapeHelp}
          onChoose={(chosen) => onChange({ into: chosen })}
        />
      )}
      {into === 'tab' && (
        <TextField
          id={elementId('tab')}
          label={FILE_FORM.tab}
          value={tab}
          help={isRenewed ? FILE_FORM.tabHelpRenew : FILE_FORM.tabHelpNew}
          error={errors.get('tab')}
          suggestions={tabs}
          isRequired
          onInput={(name) => onChange({ tab: name })}
          onLeave={() => onLeave('tab')}
        />
      )}
      {into === 'tab' &&
        isRenewed &&
        [...key, '']
          .slice(0, MOST_KEYS)
          .map((header, index) => (
            <SelectField
              key={index}
              id={elementId(index === 0 ? 'key' : `key.${index}`)}
              label={index === 0 ? FILE_FORM.key : FILE_FORM.keyAlso}
              value={header}
              options={[
                ['', index === 0 ? FILE_FORM.pick : FILE_FORM.noKey],
                ...file.columns.map((column): [string, string] => [column.header, inBrief(column.header)]),
              ]}
              help={index === 0 ? FILE_FORM.keyHelp : undefined}
              error={index === 0 ? errors.get('key') : undefined}
              onChoose={(chosen) => chooseKey(index, chosen)}
            />
          ))}
    </section>
  );
}
