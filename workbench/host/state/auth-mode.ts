// With which rights a script runs.

/** Google's authorisation modes: CUSTOM_FUNCTION reads the document, NONE knows nothing. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';
