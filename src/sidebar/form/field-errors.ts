// What is wrong with a form, field by field, and which of it is said yet.

import { useEffect, useRef, useState } from 'preact/hooks';

/** A field on the page: `name`, `calendar.holidays`, `alerts.hour`. */
export type FieldId = string;

/** Messages by field. */
export type FieldErrors = ReadonlyMap<FieldId, string>;

/** How long someone pauses who has finished a word. */
const PAUSE_MS = 900;

/** The element of a field. */
export const elementId = (field: FieldId): string => `field-${field.replace(/\./g, '-')}`;

export interface ShownErrors {
  /** What is wrong and may be said. */
  readonly shown: FieldErrors;
  /** A field was left: say what is wrong with it from now on. */
  readonly left: (field: FieldId) => void;
  /** A field was typed into: what the script said about it is out of date. */
  readonly typed: (field: FieldId) => void;
  /** Says all of these. */
  readonly showAll: (errors: FieldErrors) => void;
  /** Says what the script found. */
  readonly showServers: (errors: FieldErrors) => void;
}

/** Nothing is called wrong before someone has left the field, or pauses in it. */
export function useFieldErrors(current: FieldErrors): ShownErrors {
  const [revealed, setRevealed] = useState<ReadonlySet<FieldId>>(new Set());
  const [servers, setServers] = useState<FieldErrors>(new Map());
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  const reveal = (...fields: readonly FieldId[]) => setRevealed((before) => new Set([...before, ...fields]));
  const shown = new Map(servers);
  for (const [field, message] of current) if (revealed.has(field)) shown.set(field, message);
  return {
    shown,
    left: (field) => reveal(field),
    typed(field) {
      clearTimeout(pause.current);
      pause.current = setTimeout(() => reveal(field), PAUSE_MS);
      if (servers.has(field)) setServers(new Map([...servers].filter(([key]) => key !== field)));
    },
    showAll: (errors) => reveal(...errors.keys()),
    showServers: setServers,
  };
}
