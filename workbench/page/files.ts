// Files that a person opens and keeps.

/** Asks for a file; `undefined` when the person chooses none. */
export function pickFile(accept: string): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.click();
  });
}

/** Keeps a file that the server has, under its own name. */
export function downloadFrom(path: string): void {
  const link = document.createElement('a');
  link.download = path.replace(/.*\//, '');
  link.href = path;
  link.click();
}

export const downloadText = (name: string, text: string): void =>
  download(name, new Blob([text], { type: 'application/json' }));

export const downloadExcel = (name: string, bytes: Uint8Array): void =>
  download(
    name,
    new Blob([bytes as Uint8Array<ArrayBuffer>], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }),
  );

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(blob);
  link.click();
  URL.revokeObjectURL(link.href);
}
