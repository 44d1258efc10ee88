// Whoever does not see red and green, or blue and yellow, and whoever prints in black and white, tells the bars of a chart
// apart, and reads each status on its colour. Beside words the colour is never alone: the status is written there.
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  formatHex,
  parse,
  type Rgb,
  wcagContrast,
} from 'culori';
import { BAR_COLOURS, toneRules } from '../../src/sheet/plan/look';

/** Told apart at a glance; 1 is what can just be seen side by side. */
const AT_A_GLANCE = 10;
/** WCAG 2.2, 1.4.3 and 1.4.11. */
const [OF_TEXTS, OF_BARS] = [4.5, 3];
const PAPER = '#ffffff';

type Seen = (colour: string) => string;
const by =
  (filter: (colour: Rgb) => Color): Seen =>
  (colour) =>
    formatHex(filter(parse(colour) as Rgb));

const EYES: Readonly<Record<string, Seen>> = {
  everyone: (colour) => colour,
  'eyes without red cones': by(filterDeficiencyProt(1)),
  'eyes without green cones': by(filterDeficiencyDeuter(1)),
  'eyes without blue cones': by(filterDeficiencyTrit(1)),
  'black and white': by(filterGrayscale(1)),
};

describe.each(Object.entries(EYES))('to %s', (_whose, seen) => {
  const bars = Object.entries(BAR_COLOURS).map(([tone, colour]) => [tone, seen(colour)] as const);

  test('the bars of two tones are of two colours, and stand out from the paper', () => {
    const difference = differenceCiede2000();
    for (const [index, [tone, colour]] of bars.entries()) {
      expect(wcagContrast(colour, PAPER)).toBeGreaterThanOrEqual(OF_BARS);
      for (const [other, otherColour] of bars.slice(index + 1)) {
        const apart = difference(colour, otherColour);
        expect([tone, other, apart > AT_A_GLANCE ? 'apart' : apart]).toEqual([tone, other, 'apart']);
      }
    }
  });

  test('the word of each status is read on its colour', () => {
    for (const { colour, background } of toneRules([], () => '')) {
      const contrast = wcagContrast(seen(colour ?? ''), seen(background ?? PAPER));
      expect([colour, contrast >= OF_TEXTS ? 'read' : contrast]).toEqual([colour, 'read']);
    }
  });
});
