// Where in a range the cell is that can't be used.

import { InputError } from './input-error';

/** What is read of a cell; an error says where the cell is. */
export function atPlace<Read>(place: NonNullable<InputError['place']>, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) error.place = place;
    throw error;
  }
}
