// The parts of an Excel file as XML.

/** The namespace of sheets, workbooks and their strings. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const [error] = document.getElementsByTagName('parsererror');
  if (error) throw new Error(error.textContent ?? 'it is no XML');
  return document;
}

/** With the declaration that Excel looks for. */
export const serialized = (document: Document): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer()
    .serializeToString(document)
    .replace(/^<\?xml[^>]*\?>\s*/, '')}`;

/** The elements of a name, as a list that stays as it is while they are changed. */
export const elements = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagName(name),
];

/** A new element of the main namespace. */
export function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Element | string)[]
): Element {
  const made = document.createElementNS(MAIN, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
