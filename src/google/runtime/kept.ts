// What is kept with the file, as it was read at once.

/** All properties of the document, by their keys. */
export type Kept = Readonly<Record<string, string>>;

/** Reads them all in one call. */
export function readKept(): Kept {
  return PropertiesService.getDocumentProperties().getProperties();
}

/** The same, or null where nobody may ask, or nothing can be answered. */
export function keptOrNull(): Kept | null {
  try {
    return readKept();
  } catch (error) {
    console.error(String(error));
    return null;
  }
}

/** What is kept, or nothing where it can't be read: for whoever can do without. */
export const keptWhereAllowed = (): Kept => keptOrNull() ?? {};
