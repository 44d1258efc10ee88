// What each section of Set up's form gets.

import type { SidebarStart } from '../../protocol/replies';
import type { FieldErrors, FieldId } from '../form/field-errors';
import type { Draft } from './draft';

export interface SectionProps {
  readonly start: SidebarStart;
  readonly draft: Draft;
  readonly errors: FieldErrors;
  /** Changes the draft; `field` is where someone typed. */
  readonly edit: (change: Partial<Draft>, field?: FieldId) => void;
  readonly left: (field: FieldId) => void;
}
