// HtmlService: the pages that a script shows beside or over the sheet.
import type { Execution } from '../execution';
import type { HtmlPage } from '../state/user-interface';
import { READING_MODES, ServiceError, service } from './service';

/** A page with the size that a script has asked for; a sidebar takes no notice of it. */
interface SizedPage extends HtmlPage {
  readonly width?: number;
  readonly height?: number;
}

/** The page behind each HtmlOutput that a script holds. */
const pages = new WeakMap<object, SizedPage>();

/** `undefined` for whatever is not an HtmlOutput. */
export function pageOf(output: unknown): SizedPage | undefined {
  return typeof output === 'object' && output !== null ? pages.get(output) : undefined;
}

export function createHtmlService(execution: Execution): object {
  const reading = { modes: READING_MODES };
  return service(execution, 'HtmlService', {
    createHtmlOutput: {
      ...reading,
      takes: [[], ['String']],
      call: (content = '') => createHtmlOutput(execution, content),
    },
    createHtmlOutputFromFile: {
      ...reading,
      takes: [['String']],
      call: (file: string) => {
        // Google takes the name with its ending too.
        const content = execution.pages[file.replace(/\.html$/, '')];
        if (content === undefined) throw new ServiceError(`No HTML file named ${file} was found.`);
        return createHtmlOutput(execution, content);
      },
    },
  });
}

function createHtmlOutput(execution: Execution, content: string): object {
  let page: SizedPage = { title: '', content };
  const change = (changes: Partial<SizedPage>) => {
    page = { ...page, ...changes };
    pages.set(output, page);
    return output;
  };
  const output = service(execution, 'HtmlService.HtmlOutput', {
    getContent: { call: () => page.content },
    getTitle: { call: () => page.title },
    append: { takes: [['String']], call: (added: string) => change({ content: page.content + added }) },
    setContent: { takes: [['String']], call: (replacement: string) => change({ content: replacement }) },
    setTitle: { takes: [['String']], call: (title: string) => change({ title }) },
    // Of a dialog: a sidebar is 300 pixels wide and as high as the window, whatever is asked for.
    setWidth: { takes: [['Integer']], call: (width: number) => change({ width }) },
    setHeight: { takes: [['Integer']], call: (height: number) => change({ height }) },
  });
  return change({});
}
