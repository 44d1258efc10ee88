// What makes an Excel file one that opens without repair, as far as its parts tell: run in the page, which reads XML.

/** What is wrong with the parts of an .xlsx file; nothing, if all is well. */
export function excelProblems(parts: Readonly<Record<string, string>>): string[] {
  const problems: string[] = [];
  const documents = new Map<string, Document>();
  for (const [path, text] of Object.entries(parts)) {
    const document = new DOMParser().parseFromString(text, 'text/xml');
    if (document.getElementsByTagName('parsererror').length > 0) problems.push(`${path}: no XML`);
    documents.set(path, document);
  }
  const all = (path: string, name: string) => [...(documents.get(path)?.getElementsByTagName(name) ?? [])];
  const numberOf = (path: string, list: string, item: string) =>
    all(path, list).flatMap((one) => [...one.children].filter(({ localName }) => localName === item)).length;

  // What is referred to is there.
  for (const override of all('[Content_Types].xml', 'Override')) {
    const path = (override.getAttribute('PartName') ?? '').slice(1);
    if (!documents.has(path)) problems.push(`content types: no ${path}`);
  }
  for (const path of documents.keys()) {
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/_rels\/[^/]*$/, '');
    for (const relation of all(path, 'Relationship')) {
      const target = relation.getAttribute('Target') ?? '';
      const resolved = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
      const normal = resolved.replace(/[^/]+\/\.\.\//g, '');
      if (relation.getAttribute('TargetMode') !== 'External' && !documents.has(normal)) {
        problems.push(`${path}: no ${normal}`);
      }
    }
  }

  // Counts are those of what there is.
  const counted = {
    dataValidations: 'dataValidation',
    mergeCells: 'mergeCell',
    cellXfs: 'xf',
    dxfs: 'dxf',
    fonts: 'font',
    fills: 'fill',
    borders: 'border',
    numFmts: 'numFmt',
    tableParts: 'tablePart',
  };
  for (const path of documents.keys()) {
    for (const [list, item] of Object.entries(counted)) {
      for (const one of all(path, list)) {
        const there = [...one.children].filter(({ localName }) => localName === item).length;
        const said = one.getAttribute('count');
        if (said !== null && Number(said) !== there) problems.push(`${path}: ${list} ${said}, but ${there}`);
        if (there === 0 && list === 'dataValidations') problems.push(`${path}: empty ${list}`);
      }
    }
  }

  const sheets = all('xl/workbook.xml', 'sheet').map((sheet) => sheet.getAttribute('name') ?? '');
  if (new Set(sheets).size !== sheets.length || sheets.some((name) => name.length > 31)) {
    problems.push(`names of sheets: ${sheets.join()}`);
  }
  const names = all('xl/workbook.xml', 'definedName').map((name) => name.getAttribute('name') ?? '');
  const strings = all('xl/sharedStrings.xml', 'si').length;
  const styles = numberOf('xl/styles.xml', 'cellXfs', 'xf');
  const looks = numberOf('xl/styles.xml', 'dxfs', 'dxf');
  /** References to other sheets, and names, of a formula. */
  const checkFormula = (place: string, formula: string) => {
    if (/#REF!/.test(formula)) problems.push(`${place}: ${formula}`);
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    for (const [, quoted, plain] of bare.matchAll(/(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!/g)) {
      const sheet = quoted?.replace(/''/g, "'") ?? plain ?? '';
      if (!sheets.includes(sheet)) problems.push(`${place}: no sheet ${sheet}`);
    }
    for (const [name] of bare.matchAll(/\bKPI_[A-Z]+\b(?!\()/g)) {
      if (!names.includes(name)) problems.push(`${place}: no name ${name}`);
    }
  };
  for (const name of all('xl/workbook.xml', 'definedName')) {
    checkFormula(`name ${name.getAttribute('name')}`, name.textContent ?? '');
  }
  for (const path of documents.keys()) {
    if (!/worksheets\/sheet\d+\.xml$/.test(path)) continue;
    // The order of the standard (ISO/IEC 29500-1, 18.3.1.99), as far as there is any of it.
    const order =
      `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells
      conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing
      legacyDrawing tableParts extLst`.split(/\s+/);
    const places = [...(documents.get(path)?.documentElement.children ?? [])].map(({ localName }) =>
      order.indexOf(localName),
    );
    if (places.some((place, index) => place < (places[index - 1] ?? 0))) problems.push(`${path}: its order`);
    for (const cell of all(path, 'c')) {
      const place = `${path} ${cell.getAttribute('r')}`;
      const value = cell.querySelector('v')?.textContent ?? '';
      if (
        !cell.hasAttribute('t') &&
        value.trim() !== '' &&
        !/^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(value.trim())
      )
        problems.push(`${place}: ${value} is no number`);
      if (cell.getAttribute('t') === 's' && !(Number(value) < strings))
        problems.push(`${place}: string ${value}`);
      if (Number(cell.getAttribute('s') ?? 0) >= Math.max(1, styles)) problems.push(`${place}: style`);
      const formula = cell.querySelector('f');
      if (formula) checkFormula(place, formula.textContent ?? '');
    }
    const priorities = all(path, 'cfRule').map((rule) => rule.getAttribute('priority'));
    if (new Set(priorities).size !== priorities.length) problems.push(`${path}: priorities`);
    for (const rule of all(path, 'cfRule')) {
      const look = rule.getAttribute('dxfId');
      if (look !== null && Number(look) >= looks) problems.push(`${path}: look ${look}`);
      const compared = rule.querySelector('formula')?.textContent ?? '';
      if (
        rule.getAttribute('type') === 'cellIs' &&
        /^[\p{L} ]+$/u.test(compared) &&
        !/^(TRUE|FALSE)$/.test(compared)
      ) {
        problems.push(`${path}: compared with ${compared}`);
      }
    }
    for (const input of all(path, 'dataValidation')) {
      if (input.getAttribute('errorStyle') === '') problems.push(`${path}: an input without a style`);
    }
  }
  return problems;
}
