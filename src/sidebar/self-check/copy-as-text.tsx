// The self-check as a text, to be copied: where a page may not do that by itself, the text is marked for the keyboard.

import { useRef, useState } from 'preact/hooks';
import { type ReportLine, reportText } from '../../self-check/report';
import { SELF_CHECK_PAGE } from '../../words';
import { Field } from '../form/field';
import { Button } from '../ui/button';

export function CopyAsText({ lines }: { readonly lines: readonly ReportLine[] }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState({ of: '', outcome: '' });
  const text = reportText(lines);
  const copyIt = async () => {
    const isCopied = area.current !== null && (await copied(area.current));
    setDone({ of: text, outcome: isCopied ? SELF_CHECK_PAGE.copied : SELF_CHECK_PAGE.notCopied });
  };
  return (
    <section class="as-text">
      <div class="stack">
        <Button onClick={copyIt}>{SELF_CHECK_PAGE.copy}</Button>
      </div>
      {/* What has come in since is not in it. */}
      <p role="status">{done.of === text ? done.outcome : ''}</p>
      <Field id="self-check-text" label={SELF_CHECK_PAGE.textLabel} help={SELF_CHECK_PAGE.nothingPersonal}>
        {(described) => (
          <textarea
            {...described}
            ref={area}
            rows={6}
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
