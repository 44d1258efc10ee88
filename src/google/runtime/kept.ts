// What is kept with the file, as it was read at once.

/** All properties of the document, by their keys. */
export type Kept = Readonly<Record<string, string>>;

/** Reads them all in one call. */
export function readKept(): Kept {
  return PropertiesService.getDocumentProperties().getProperties();
}
