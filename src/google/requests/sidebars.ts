// The pages beside the sheet.

import { localFormula } from '../../cells/local-formula';
import type { Endpoints } from '../../protocol/endpoints';
import { GUIDE, type Language, numerals, PRODUCT, REVIEW_PAGE, speak, spokenLanguage } from '../../words';
import { fileLanguage } from '../runtime/file-language';
import { handleRequest } from '../runtime/handle-request';
import { keptWhereAllowed } from '../runtime/kept';

/** The guides are pages in the sidebar's file, so that there is one file less to paste. */
const GUIDE_PAGES = /<template id="guide-\w+">[\s\S]*?<\/template>/g;

/** Opens the sidebar to set up a sheet. */
export const openSetUp = (): void => openSidebar('setup');

/** Opens the sidebar to bring in a file. */
export const openBringIn = (): void => openSidebar('file');

/** Opens the sidebar at the progress of the active sheet. */
export const openProgress = (): void => openSidebar('progress');

/** Opens the function guide. */
export function showFunctionGuide(): void {
  speakHere();
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  show(page.setContent(asTypedHere(guideIn(page.getContent(), spokenLanguage()))).setTitle(GUIDE.title));
}

function guideIn(content: string, language: Language): string {
  const [begin, end] = [`<template id="guide-${language}">`, '</template>'];
  const page = content.match(GUIDE_PAGES)?.find((one) => one.startsWith(begin)) ?? '';
  return page.slice(begin.length, -end.length);
}

/** The language of the file, before anything is said in another. */
const speakHere = () => speak(fileLanguage(keptWhereAllowed()));

/** The examples as they are typed in this file. They are escaped: their quotes are `&quot;`. */
function asTypedHere(guide: string): string {
  return guide.replace(/<code>([^<]*)/g, (_, formula: string) => {
    const local = localFormula(formula.replace(/&quot;/g, '"'), numerals());
    return `<code>${local.replace(/"/g, '&quot;')}`;
  });
}

/** Opens the sidebar at the alerts. */
export const openAlerts = (): void => openSidebar('alerts');

/** Opens the review of the active sheet. */
export const openReview = (): void => openSidebar('review');

/** As large as a meeting room's screen shows it well; Google makes it smaller where the window is. */
const REVIEW_WIDTH = 1200;
const REVIEW_HEIGHT = 800;

/** Opens the review over the sheet: the same page, with more room. */
export function showReview(): ReturnType<Endpoints['showReview']> {
  return handleRequest(() => {
    const page = pageAt('review').setWidth(REVIEW_WIDTH).setHeight(REVIEW_HEIGHT);
    SpreadsheetApp.getUi().showModalDialog(page, REVIEW_PAGE.title);
    return { done: true };
  });
}

/** Opens the page of the self-check, which is in the sidebar's file too. */
export const showSelfCheck = (): void => openSidebar('check');

/** Where a page begins. */
type Tab = 'setup' | 'file' | 'progress' | 'alerts' | 'review' | 'check';

function openSidebar(tab: Tab): void {
  speakHere();
  show(pageAt(tab).setTitle(PRODUCT));
}

/** The page, in the language that is spoken. */
function pageAt(tab: Tab): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  // The page asks for its data itself. All that it is told is where to begin, and in which language.
  const content = page
    .getContent()
    .replace(GUIDE_PAGES, '')
    .replace('<html lang="en">', `<html lang="${spokenLanguage()}">`)
    .replace('data-tab="auto"', `data-tab="${tab}"`);
  return page.setContent(content);
}

function show(page: GoogleAppsScript.HTML.HtmlOutput): void {
  SpreadsheetApp.getUi().showSidebar(page);
}
