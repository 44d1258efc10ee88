// A form that may be refused: by what is wrong in it, or by the script. It says why, and leads to the first field.

import { useState } from 'preact/hooks';
import { type FieldErrors, type FieldId, useFieldErrors } from './field-errors';
import { useFieldFocus } from './field-focus';

/** Why a form was not accepted. */
interface Refused {
  readonly message: string;
  /** The fields that are wrong still. */
  readonly fields: readonly FieldId[];
}

export interface Form {
  /** What is wrong and may be said. */
  readonly shown: FieldErrors;
  readonly left: (field: FieldId) => void;
  readonly typed: (field: FieldId) => void;
  readonly focusField: (field: FieldId) => void;
  /** null where it was not refused, or all that was wrong is corrected. */
  readonly refused: Refused | null;
  /** Whether it can be sent; where it can't, that is said. */
  readonly isReady: () => boolean;
  /** Says why the script has refused it. */
  readonly refuse: (message: string, errors: FieldErrors) => void;
  /** Forgets why it was refused. */
  readonly accept: () => void;
}

/**
 * The state of a form. `current` is what is wrong with it, said or not; `unfold` brings a field onto the page that
 * isn't there yet.
 */
export function useForm(current: FieldErrors, unfold?: (field: FieldId) => void): Form {
  const { shown, left, typed, showAll, showServers } = useFieldErrors(current);
  const focusField = useFieldFocus(unfold);
  const [refusal, setRefusal] = useState<Refused | null>(null);

  const show = (message: string, errors: FieldErrors) => {
    const fields = [...errors.keys()];
    setRefusal({ message, fields });
    if (fields[0] !== undefined) focusField(fields[0]);
  };
  // What was corrected since is no longer in the way.
  const fields = refusal?.fields.filter((field) => shown.has(field)) ?? [];
  const isCorrected = refusal !== null && refusal.fields.length > 0 && fields.length === 0;
  return {
    shown,
    left,
    typed,
    focusField,
    refused: refusal === null || isCorrected ? null : { message: refusal.message, fields },
    isReady() {
      if (current.size === 0) return true;
      showAll(current);
      show('', current);
      return false;
    },
    refuse(message, errors) {
      showServers(errors);
      show(message, errors);
    },
    accept: () => setRefusal(null),
  };
}
