// Files that a person opens and keeps.

export interface PickedFile {
  readonly name: string;
  readonly text: string;
}

/** Asks for a file; `undefined` when the person chooses none. */
export function pickText(accept: string): Promise<PickedFile | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', async () => {
      const file = input.files?.[0];
      resolve(file && { name: file.name, text: await file.text() });
    });
    input.click();
  });
}

export function downloadText(name: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.click();
  URL.revokeObjectURL(link.href);
}
