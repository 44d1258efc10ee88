// How the sample sheet looks: number formats, styles and conditional formats of a workbook file.

/** The number formats by what they show. */
export const FORMATS = {
  date: 'yyyy-mm-dd',
  plain: '#,##0.##',
  count: '#,##0',
  tenths: '#,##0.0',
  pounds: '[$£]#,##0',
  pence: '[$£]#,##0.00',
  share: '0.0%',
  wholeShare: '0%',
  shareUsed: '0.0%" used"',
  gap: '+0.0%;-0.0%;0.0%',
} as const;

const NAMED_STYLES = {
  title: { bold: true, fontSize: 16, textColor: '#202124' },
  label: { textColor: '#5f6368', fontSize: 9, align: 'left' },
  value: { bold: true, align: 'left' },
  header: { bold: true, fillColor: '#eef1f5', textColor: '#3c4043', verticalAlign: 'middle' },
  numericHeader: {
    bold: true,
    fillColor: '#eef1f5',
    textColor: '#3c4043',
    verticalAlign: 'middle',
    align: 'right',
  },
  computed: { textColor: '#3c4043' },
};

export const formatId = (name: keyof typeof FORMATS) => Object.keys(FORMATS).indexOf(name) + 1;
export const styleId = (name: keyof typeof NAMED_STYLES) => Object.keys(NAMED_STYLES).indexOf(name) + 1;
export const STYLES = Object.fromEntries(
  Object.values(NAMED_STYLES).map((style, index) => [index + 1, style]),
);

/** Colour means effect; the word says it too. */
const STATUS_COLOURS: Record<string, { textColor: string; fillColor: string }> = {
  Achieved: { textColor: '#0b5a2a', fillColor: '#ceead6' },
  Ahead: { textColor: '#0d652d', fillColor: '#e6f4ea' },
  'On track': { textColor: '#0d652d', fillColor: '#f1f8f3' },
  'At risk': { textColor: '#7a4a00', fillColor: '#fef3d6' },
  Behind: { textColor: '#a50e0e', fillColor: '#fce8e6' },
  Missed: { textColor: '#8c0d0d', fillColor: '#fad2cf' },
};
const MUTED = { textColor: '#5f6368' };

/** Colours for the words of a status column, and for the signs of a pace gap column. */
export function conditionalFormats(statusRange: string, gapRange: string) {
  const firstGap = `$${gapRange.split(':')[0]}`;
  const rules = [
    ...Object.entries(STATUS_COLOURS).map(([word, style]) => ({
      ranges: [statusRange],
      rule: { type: 'CellIsRule', operator: 'isEqual', values: [word], style },
    })),
    ...['Not started', 'No data', 'No target'].map((word) => ({
      ranges: [statusRange],
      rule: { type: 'CellIsRule', operator: 'isEqual', values: [word], style: MUTED },
    })),
    ...[
      { test: '<0', textColor: '#a50e0e' },
      { test: '>0', textColor: '#0d652d' },
    ].map(({ test, textColor }) => ({
      ranges: [gapRange],
      rule: {
        type: 'CellIsRule',
        operator: 'customFormula',
        values: [`=AND(ISNUMBER(${firstGap}), ${firstGap}${test})`],
        style: { textColor },
      },
    })),
  ];
  return rules.map((rule, index) => ({ id: `rule${index + 1}`, ...rule }));
}
