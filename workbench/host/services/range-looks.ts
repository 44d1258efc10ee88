// How the cells of a range look: colours, fonts, alignment, lines.
import type { Area } from '../engine/engine';
import {
  type BorderPosition,
  type BorderStyle,
  formatAt,
  type Style,
  setBorders,
  setStyles,
  styleAt,
} from '../engine/looks';
import type { Execution } from '../execution';
import { enumMemberName, enumType } from './enums';
import { checkDimensions, filled, mapCells } from './ranges';
import { type Members, type Method, NotEmulatedError } from './service';
import { type ArgumentType, oneOf, orNull, rowsOf } from './signature';

const WHITE = '#ffffff';
const HEX_COLOUR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Google takes any text for a colour, and shows nothing of most of them. */
export function colour(text: string): string {
  if (HEX_COLOUR.test(text)) return text.toLowerCase();
  throw new NotEmulatedError(`the colour "${text}"`);
}

const COLOUR = orNull('String');
const fill = (text: string | null): Style =>
  ({ fillColor: text === null ? undefined : colour(text) }) as Style;
const font = (text: string | null): Style =>
  ({ textColor: text === null ? undefined : colour(text) }) as Style;
const weight = (text: string | null): Style => ({ bold: text === 'bold' });
const slant = (text: string | null): Style => ({ italic: text === 'italic' });
const across = (text: string | null): Style =>
  ({ align: text === 'normal' || text === null ? undefined : text }) as Style;
const upright = (text: string | null): Style => ({ verticalAlign: text ?? 'bottom' }) as Style;
const WRAPPING: Readonly<Record<string, Style['wrapping']>> = {
  WRAP: 'wrap',
  OVERFLOW: 'overflow',
  CLIP: 'clip',
};
const strategy = (member: object): Style => ({ wrapping: WRAPPING[enumMemberName(member)] }) as Style;

const BORDER_STYLES: Readonly<Record<string, BorderStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};
const BORDER_PLACES: readonly BorderPosition[] = ['top', 'left', 'bottom', 'right', 'v', 'h'];
const SIDES = Array.from({ length: 6 }, () => orNull('Boolean'));

export function rangeLooks(execution: Execution, area: Area, self: () => object): Members {
  const { engine } = execution;
  const apply = (rows: readonly (readonly Style[])[]) => {
    setStyles(engine, area, rows);
    return self();
  };
  const one = <Value>(type: ArgumentType, toStyle: (value: Value) => Style): Method => ({
    writes: true,
    takes: [[type]],
    call: (value: Value) => apply(filled(area, toStyle(value))),
  });
  const each = <Value>(type: ArgumentType, toStyle: (value: Value) => Style): Method => ({
    writes: true,
    takes: [[rowsOf(type)]],
    call: (rows: Value[][]) => {
      checkDimensions(area, rows);
      return apply(rows.map((row) => row.map(toStyle)));
    },
  });
  const styles = <Item>(pick: (style: Style) => Item) =>
    mapCells(area, (position) => pick(styleAt(engine, position)));
  const background = ({ fillColor }: Style) => fillColor ?? WHITE;
  const fontWeight = ({ bold }: Style) => (bold ? 'bold' : 'normal');
  const formats = () => mapCells(area, (position) => formatAt(engine, position));

  const sizes = (size: number): Style => ({ fontSize: size });
  const [bold, italic] = [orNull(oneOf('bold', 'normal')), orNull(oneOf('italic', 'normal'))];
  const alignment = orNull(oneOf('left', 'center', 'right', 'normal'));
  const verticalAlignment = orNull(oneOf('top', 'middle', 'bottom'));
  const wrapStrategy = enumType('SpreadsheetApp.WrapStrategy');
  const wraps = (isWrapped: boolean): Style => ({ wrapping: isWrapped ? 'wrap' : 'overflow' });

  return {
    setBackground: one(COLOUR, fill),
    setBackgrounds: each(COLOUR, fill),
    setFontColor: one(COLOUR, font),
    setFontColors: each(COLOUR, font),
    setFontWeight: one(bold, weight),
    setFontWeights: each(bold, weight),
    setFontStyle: one(italic, slant),
    setFontStyles: each(italic, slant),
    setFontSize: one('Integer', sizes),
    setFontSizes: each('Integer', sizes),
    setHorizontalAlignment: one(alignment, across),
    setHorizontalAlignments: each(alignment, across),
    setVerticalAlignment: one(verticalAlignment, upright),
    setVerticalAlignments: each(verticalAlignment, upright),
    setWrap: one('Boolean', wraps),
    setWraps: each('Boolean', wraps),
    setWrapStrategy: one(wrapStrategy, strategy),
    setWrapStrategies: each(wrapStrategy, strategy),
    setBorder: {
      writes: true,
      takes: [SIDES, [...SIDES, COLOUR, orNull(enumType('SpreadsheetApp.BorderStyle'))]],
      call: (...args: unknown[]) => {
        const [color, member] = args.slice(6) as [(string | null)?, (object | null)?];
        const name = member ? enumMemberName(member) : 'SOLID';
        const style = BORDER_STYLES[name];
        if (!style) throw new NotEmulatedError(`BorderStyle.${name}`);
        const places = (wanted: boolean) => BORDER_PLACES.filter((_, index) => args[index] === wanted);
        setBorders(engine, area, places(false), undefined);
        setBorders(engine, area, places(true), { color: colour(color ?? '#000000'), style });
        return self();
      },
    },
    getBackground: { remote: true, call: () => styles(background)[0]?.[0] },
    getBackgrounds: { remote: true, call: () => styles(background) },
    getFontWeight: { remote: true, call: () => styles(fontWeight)[0]?.[0] },
    getFontWeights: { remote: true, call: () => styles(fontWeight) },
    getNumberFormat: { remote: true, call: () => formats()[0]?.[0] },
    getNumberFormats: { remote: true, call: formats },
  };
}
