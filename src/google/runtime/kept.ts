// What is kept with the file, as it was read at once.

/** All properties of the document, by their keys. */
export type Kept = Readonly<Record<string, string>>;

/** What is kept, or nothing where nobody may ask, or nothing can be answered: for whoever can do without. */
export function keptWhereAllowed(): Kept {
  try {
    return readKept();
  } catch (error) {
    console.error(String(error));
    return {};
  }
}

/** Reads them all in one call. */
export function readKept(): Kept {
  return PropertiesService.getDocumentProperties().getProperties();
}
