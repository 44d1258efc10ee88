// SPARKLINE: what it takes, and what its cell holds. https://support.google.com/docs/answer/3093289
import { readSparkline } from '../../workbench/host/engine/sparkline-spec';
import { sparklineOf } from '../../workbench/host/engine/sparkline-text';
import { aHost } from './a-host';

describe('its arguments', () => {
  test.each([
    [
      'a row',
      [[1, 2, 4]],
      [],
      {
        type: 'line',
        points: [
          [0, 1],
          [1, 2],
          [2, 4],
        ],
      },
    ],
    [
      'a column',
      [[1], [2]],
      [],
      {
        type: 'line',
        points: [
          [0, 1],
          [1, 2],
        ],
      },
    ],
    [
      'where each point stands',
      [
        [10, 1],
        [12, 5],
      ],
      [],
      {
        type: 'line',
        points: [
          [10, 1],
          [12, 5],
        ],
      },
    ],
    [
      'blanks are passed over',
      [[1, null, '', 4]],
      [],
      {
        points: [
          [0, 1],
          [3, 4],
        ],
      },
    ],
    [
      'or are 0',
      [[1, null]],
      [['empty', 'zero']],
      {
        points: [
          [0, 1],
          [1, 0],
        ],
      },
    ],
    ['texts are passed over', [['a', 4]], [['nan', 'ignore']], { points: [[1, 4]] }],
    [
      'or are 0',
      [['a', 4]],
      [['nan', 'convert']],
      {
        points: [
          [0, 0],
          [1, 4],
        ],
      },
    ],
    [
      'options of a line',
      [[1, 2]],
      [
        ['charttype', 'line'],
        ['color', 'RED'],
        ['linewidth', 2],
        ['ymax', 9],
        ['rtl', true],
      ],
      { options: { color: 'red', linewidth: 2, ymax: 9, rtl: true } },
    ],
    [
      'of columns',
      [[1, -2]],
      [
        ['charttype', 'column'],
        ['axis', 'true'],
        ['axiscolor', '#ccc'],
        ['negcolor', '#a50e0e'],
      ],
      { type: 'column', options: { axis: true, axiscolor: '#ccc', negcolor: '#a50e0e' } },
    ],
    [
      'of a bar',
      [[3, 4]],
      [
        ['charttype', 'bar'],
        ['max', 10],
        ['color1', 'green'],
        ['color2', '#eee'],
        [null, null],
      ],
      { type: 'bar', options: { max: 10, color1: 'green', color2: '#eee' } },
    ],
  ])('%s', (_, data, options, expected) => {
    expect(readSparkline(data, options)).toMatchObject(expected);
  });

  test.each([
    [[[1]], [['charttype', 'pie']], '"pie" is no chart type of SPARKLINE.'],
    [[[1]], [['colour', 'red']], '"colour" is no option of a line SPARKLINE.'],
    [[[1]], [['max', 3]], '"max" is no option of a line SPARKLINE.'],
    [
      [[1]],
      [
        ['charttype', 'bar'],
        ['linewidth', 3],
      ],
      '"linewidth" is no option of a bar SPARKLINE.',
    ],
    [[[1]], [['linewidth', 'thick']], '"thick" is no value of SPARKLINE\'s "linewidth".'],
    [[[1]], [['empty', 'gap']], '"gap" is no value of SPARKLINE\'s "empty".'],
    [[[1]], [['color', 'rgb(1, 2, 3)']], '"rgb(1, 2, 3)" is no value of SPARKLINE\'s "color".'],
    [[[1]], [['color']], 'SPARKLINE takes options two cells wide, not 1.'],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [],
      'SPARKLINE plots one row or one column, not 2 x 3.',
    ],
    [[['a']], [], 'SPARKLINE has no numbers to plot.'],
  ])('%j with %j is refused', (data, options, problem) => {
    expect(readSparkline(data, options)).toEqual({ problem });
  });
});

describe('its cell', () => {
  const host = () => {
    const made = aHost('', { cells: { A1: 1, A2: 3, A3: 2 } });
    made.spreadsheet.enter(
      'Data',
      'D1',
      '=SPARKLINE(A1:A3, VSTACK(HSTACK("color", "red"), HSTACK("ymin", 0)))',
    );
    return made;
  };
  const drawn = (made: ReturnType<typeof host>, row: number) =>
    sparklineOf(
      made.engine.model.getters.getEvaluatedCell({
        sheetId: made.engine.sheetId('Data'),
        col: 3,
        row: row - 1,
      }).value,
    );

  test('holds nothing that people or scripts read, and its drawing follows its data', () => {
    const made = host();
    expect(made.spreadsheet.text('Data', 'D1')).toBe('');
    expect(drawn(made, 1)).toMatchObject({
      points: [
        [0, 1],
        [1, 3],
        [2, 2],
      ],
      options: { color: 'red', ymin: 0 },
    });
    made.spreadsheet.enter('Data', 'A2', 9);
    expect(drawn(made, 1)?.points[1]).toEqual([1, 9]);
  });

  test('takes it through IF and IFERROR, and leaves it where another value is chosen', () => {
    const made = host();
    made.spreadsheet.enter('Data', 'D2', '=IFERROR(IF(A1=1, SPARKLINE(A1:A3), ""), "")');
    expect(drawn(made, 2)?.type).toBe('line');
    made.spreadsheet.enter('Data', 'A1', 2);
    expect(drawn(made, 2)).toBeUndefined();
  });

  test('shows an error for what is refused, and that of its data', () => {
    const made = host();
    made.spreadsheet.enter('Data', 'D2', '=SPARKLINE(A1:A3, HSTACK("colour", "red"))');
    expect(made.spreadsheet.text('Data', 'D2')).toBe('#VALUE!');
    made.spreadsheet.enter('Data', 'A1', '=1/0');
    expect(made.spreadsheet.text('Data', 'D1')).toBe('#DIV/0!');
  });
});
