// Where a file is dropped or chosen.

import { useState } from 'preact/hooks';
import { FILE_FORM } from '../../words';

interface DropZoneProps {
  readonly id: string;
  readonly error: string | null;
  readonly onFile: (file: File) => void;
  readonly onNoFile: () => void;
}

export function DropZone({ id, error, onFile, onNoFile }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file === undefined) onNoFile();
    else onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be dropped can be chosen by the field in it.
    <div
      class={isOver ? 'drop-zone over' : 'drop-zone'}
      onDragOver={over}
      onDragEnter={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label for={id}>{FILE_FORM.drop}</label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-invalid={error === null ? undefined : true}
        aria-describedby={error === null ? undefined : `${id}-note`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file can be chosen again after it was changed.
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      {error !== null && (
        <p id={`${id}-note`} class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
