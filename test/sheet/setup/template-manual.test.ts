// What is known of the templates' KPIs: all of it, in each language.

import {
  actionsFor,
  causesFor,
  manualOfTemplate,
  templateKpiNamed,
} from '../../../src/sheet/setup/template-manual';
import { templates } from '../../../src/sheet/setup/templates';
import { LANGUAGES, speak } from '../../../src/words';

afterEach(() => speak('en'));

/** More is not read beside a field. */
const LONGEST = 60;

test.each(LANGUAGES)(
  '%s: every KPI of every template is found by its name, and has causes and actions',
  (language) => {
    speak(language);
    const kpis = templates().flatMap(({ kpis, more }) => [...kpis, ...more]);
    const keys = kpis.map(({ name }) => templateKpiNamed(` ${name.toUpperCase()}`));
    expect(keys).not.toContain(null);
    expect(new Set(keys).size).toBe(kpis.length);
    for (const key of keys) {
      if (key === null) continue;
      const { counts, source, first } = manualOfTemplate(key);
      for (const text of [counts, source, first]) expect(text).not.toBe('');
      for (const list of [causesFor(key), actionsFor(key)]) {
        expect(list).toHaveLength(3);
        for (const text of list)
          expect([text, text.length > 0 && text.length <= LONGEST]).toEqual([text, true]);
      }
    }
  },
);

test('a name of another language is known too, and its texts are in the one that is spoken', () => {
  expect(templateKpiNamed('受注件数')).toBe('deals');
  expect(causesFor('deals')[0]).toBe('Decisions are put off');
  speak('ja');
  expect(templateKpiNamed('Deals')).toBe('deals');
  expect(causesFor('deals')[0]).toBe('決定が先送りされている');
  expect(templateKpiNamed('Cups washed')).toBeNull();
});
