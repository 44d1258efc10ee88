// The language of the file: of its next sheets, of this sidebar, and of the mails.

import { useState } from 'preact/hooks';
import { LANGUAGE_NAMES, LANGUAGE_SECTION, type Language, spokenLanguage } from '../../words';
import { optionsOf, SelectField } from '../form/field';
import { elementId } from '../form/field-errors';
import { call, isRefusal } from '../server/call';

interface LanguageSectionProps {
  /** It is kept with the file by now. */
  readonly onChosen: (language: Language) => Promise<void>;
}

export function LanguageSection({ onChosen }: LanguageSectionProps) {
  const [error, setError] = useState<string>();
  const choose = async (language: Language) => {
    setError(undefined);
    const reply = await call('saveLanguage', { language });
    if (isRefusal(reply)) setError(reply.refused);
    else await onChosen(language);
  };
  return (
    <section>
      <SelectField
        id={elementId('language')}
        label={LANGUAGE_SECTION.label}
        value={spokenLanguage()}
        options={optionsOf(LANGUAGE_NAMES)}
        help={LANGUAGE_SECTION.help}
        error={error}
        onChoose={(language) => void choose(language)}
      />
    </section>
  );
}
