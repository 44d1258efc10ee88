// Texts to choose from for a field that is still blank: one press writes one of them, and it can be changed.

interface OfferedProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly onChoose: (text: string) => void;
}

export function Offered({ title, texts, onChoose }: OfferedProps) {
  if (texts.length === 0) return null;
  return (
    <fieldset class="offered">
      <legend class="visually-hidden">{title}</legend>
      {texts.map((text) => (
        <button key={text} type="button" onClick={() => onChoose(text)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
