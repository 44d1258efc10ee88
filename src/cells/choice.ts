// Which of several choices a text names, in whatever language and form.

import { normalized } from './text';

/** The words of choices, by their keys: one word each, or several forms. */
export type ChoiceWords<Key extends string> = Readonly<Record<Key, string | readonly string[]>>;

/**
 * The key under which one of the tables has a text, whatever its case and spaces; null where none has.
 *
 * @example choiceNamed([{ daily: 'Daily' }, { daily: ['毎日', '日次'] }], '日次') // => 'daily'
 */
export function choiceNamed<Key extends string>(
  tables: readonly ChoiceWords<Key>[],
  text: string,
): Key | null {
  const plain = normalized(text);
  for (const table of tables) {
    for (const key of Object.keys(table) as Key[]) {
      const words: string | readonly string[] = table[key];
      const forms = typeof words === 'string' ? [words] : words;
      if (forms.some((form) => normalized(form) === plain)) return key;
    }
  }
  return null;
}
