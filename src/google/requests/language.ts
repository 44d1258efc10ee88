// The sidebar's request to speak another language in this file.

import type { Endpoints } from '../../protocol/endpoints';
import { languageRequest, readRequest } from '../../protocol/requests';
import { FILE_LANGUAGE } from '../runtime/file-language';
import { handleRequest, withDocumentLock } from '../runtime/handle-request';

/** Keeps the language with the file. */
export function saveLanguage(request: unknown): ReturnType<Endpoints['saveLanguage']> {
  return handleRequest(() => {
    const { language } = readRequest(languageRequest, request);
    return withDocumentLock(() => {
      PropertiesService.getDocumentProperties().setProperty(FILE_LANGUAGE, language);
      return { done: true };
    });
  });
}
