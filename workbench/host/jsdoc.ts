// Reads a JSDoc comment as Sheets does for a custom function: description, `@param {type} name help`.

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly help: string;
}

export interface JsDoc {
  readonly description: string;
  readonly params: readonly Parameter[];
}

export function isCustomFunction(comment: string): boolean {
  return comment.startsWith('*') && /^\s*\*?\s*@customfunction\b/im.test(comment);
}

/** `comment` is the text between the outer slashes and stars. Line breaks and HTML are not kept. */
export function parseJsDoc(comment: string): JsDoc {
  const text = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, ''))
    .join('\n');
  const [description = '', ...tags] = text.split(/^\s*@/m);
  const params = tags.filter((tag) => /^param\b/.test(tag)).map(parseParam);
  return { description: oneLine(description), params };
}

function parseParam(tag: string): Parameter {
  const [, type = '', name = '', help = ''] =
    /^param\s+(?:\{([^}]*)\}\s*)?(\S*)\s*([\s\S]*)$/.exec(tag) ?? [];
  return { name, type, help: oneLine(help) };
}

function oneLine(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
