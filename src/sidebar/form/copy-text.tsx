// A text to be copied: where a page may not do that by itself, it is marked for the keyboard.

import { useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { Field } from './field';

interface CopyTextProps {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly help?: string;
  readonly rows?: number;
  readonly words: { readonly copy: string; readonly copied: string; readonly notCopied: string };
}

export function CopyText({ id, text, label, help, rows = 6, words }: CopyTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState({ of: '', outcome: '' });
  const copyIt = async () => {
    const isCopied = area.current !== null && (await copied(area.current));
    setDone({ of: text, outcome: isCopied ? words.copied : words.notCopied });
  };
  return (
    <section class="as-text">
      <div class="stack">
        <Button onClick={copyIt}>{words.copy}</Button>
      </div>
      {/* What has come in since is not in it. */}
      <p role="status">{done.of === text ? done.outcome : ''}</p>
      <Field id={id} label={label} help={help}>
        {(described) => (
          <textarea
            {...described}
            ref={area}
            rows={rows}
            readOnly
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
    </section>
  );
}

/** Whether the text of a field is in the clipboard now. */
async function copied(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus();
    area.select();
    return document.execCommand('copy');
  }
}
