// A labelled field: label above, help or what is wrong with it below.

import type { ComponentChildren } from 'preact';
import { afterPress } from './after-press';

/** What a control needs in order to be described by its field. */
interface Described {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly children: (described: Described) => ComponentChildren;
}

export function Field({ id, label, help, error, children }: FieldProps) {
  const note = error ?? help;
  const described: Described = {
    id,
    ...(note !== undefined && { 'aria-describedby': `${id}-note` }),
    ...(error !== undefined && { 'aria-invalid': true }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(described)}
      {note !== undefined && (
        <p id={`${id}-note`} class={error === undefined ? 'help' : 'error'}>
          {note}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'date' | 'email';
  readonly isRequired?: boolean;
  readonly isNumber?: boolean;
  /** It is shown, but can't be changed here. */
  readonly isFixed?: boolean;
  readonly suggestions?: readonly string[];
  readonly onInput: (value: string) => void;
  readonly onLeave: () => void;
}

export function TextField(props: TextFieldProps) {
  const { id, label, value, help, error, type = 'text', suggestions = [], onInput, onLeave } = props;
  return (
    <Field id={id} label={label} help={help} error={error}>
      {(described) => (
        <>
          <input
            {...described}
            type={type === 'email' ? 'text' : type}
            inputMode={type === 'email' ? 'email' : props.isNumber ? 'decimal' : undefined}
            value={value}
            readOnly={props.isFixed}
            aria-required={props.isRequired}
            autocomplete="off"
            spellcheck={false}
            list={suggestions.length > 0 ? `${id}-list` : undefined}
            onInput={(event) => onInput(event.currentTarget.value)}
            onBlur={() => afterPress(onLeave)}
          />
          {suggestions.length > 0 && (
            <datalist id={`${id}-list`}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

type AreaFieldProps = Omit<TextFieldProps, 'type' | 'isNumber' | 'suggestions'>;

/** Room for a sentence or two. */
export function AreaField(props: AreaFieldProps) {
  const { id, label, value, help, error, onInput, onLeave } = props;
  return (
    <Field id={id} label={label} help={help} error={error}>
      {(described) => (
        <textarea
          {...described}
          rows={2}
          value={value}
          readOnly={props.isFixed}
          aria-required={props.isRequired}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={() => afterPress(onLeave)}
        />
      )}
    </Field>
  );
}

interface SelectFieldProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly onChoose: (value: Value) => void;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id, label, value, options, help, error, onChoose } = props;
  return (
    <Field id={id} label={label} help={help} error={error}>
      {(described) => (
        <select
          {...described}
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value as Value)}
        >
          {options.map(([key, text]) => (
            <option key={key} value={key} selected={key === value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The choices of a table of words, in its order. */
export function optionsOf<Value extends string>(
  words: Readonly<Record<Value, string>>,
): readonly (readonly [Value, string])[] {
  return Object.entries(words) as [Value, string][];
}
