// Things that are chosen or not: a switch, a box to tick, several of a kind.

import type { ComponentChildren } from 'preact';

interface ToggleProps {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly help?: string | undefined;
  readonly onToggle: (isOn: boolean) => void;
}

/** What takes effect as a whole: on or off. */
export function Switch(props: ToggleProps) {
  return <Toggle {...props} look="switch" />;
}

export function Checkbox(props: ToggleProps) {
  return <Toggle {...props} look="checkbox" />;
}

function Toggle({ id, label, isOn, help, onToggle, look }: ToggleProps & { look: 'switch' | 'checkbox' }) {
  return (
    <div class="field">
      <label class="choice">
        <input
          id={id}
          type="checkbox"
          class={look}
          role={look === 'switch' ? 'switch' : undefined}
          checked={isOn}
          aria-describedby={help === undefined ? undefined : `${id}-note`}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        <span class="clipped">{label}</span>
      </label>
      {help !== undefined && (
        <p id={`${id}-note`} class="help">
          {help}
        </p>
      )}
    </div>
  );
}

interface ChoicesProps<Key> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly key: Key; readonly label: string; readonly short?: string }[];
  readonly chosen: readonly Key[];
  readonly error?: string | undefined;
  readonly look: 'list' | 'days';
  readonly children?: ComponentChildren;
  readonly onChoose: (chosen: readonly Key[]) => void;
}

/** Any number of these, in the order in which they are offered. */
export function Choices<Key>(props: ChoicesProps<Key>) {
  const { id, label, options, chosen, error, look, children, onChoose } = props;
  const toggle = (key: Key, isOn: boolean) =>
    onChoose(options.map((option) => option.key).filter((k) => (k === key ? isOn : chosen.includes(k))));
  return (
    <fieldset class="field choices">
      <legend>{label}</legend>
      {children}
      <div class={look}>
        {options.map(({ key, label: text, short }, index) => (
          <label key={key} class={look === 'list' ? 'choice' : 'day'} title={text}>
            <input
              id={index === 0 ? id : undefined}
              type="checkbox"
              class={look === 'list' ? 'checkbox' : 'visually-hidden'}
              checked={chosen.includes(key)}
              aria-label={short === undefined ? undefined : text}
              aria-invalid={error === undefined ? undefined : true}
              aria-describedby={error === undefined ? undefined : `${id}-note`}
              onChange={(event) => toggle(key, event.currentTarget.checked)}
            />
            <span class={look === 'list' ? 'clipped' : 'day-name'}>{short ?? text}</span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={`${id}-note`} class="error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
