// What each part of the Alerts tab gets.

import type { AlertsForm, AlertsView } from '../../protocol/alerts';
import type { FieldErrors } from '../form/field-errors';

export interface PartProps {
  readonly view: AlertsView;
  readonly form: AlertsForm;
  readonly errors: FieldErrors;
  readonly edit: (change: Partial<AlertsForm>) => void;
  readonly left: (field: keyof AlertsForm) => void;
}

/** What is being done; one thing at a time. */
export type Work = 'save' | 'preview' | 'test' | 'check' | 'confirm' | null;
