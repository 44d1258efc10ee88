// Why a request is not taken as the form that it should be: what is too long or too many in it, and the limit; or that it
// arrived incomplete.

import type * as z from 'zod/mini';
import { formatMessage, SETUP_REFUSALS } from '../words';

type Issue = z.core.$ZodIssue;

/** Lists of which it can be said what they are of. */
const LISTS = { kpis: 'tooManyKpis', sheets: 'tooManySheets' } as const;

/** What is said of the first thing that is wrong in a request. */
export function whyNoForm(request: unknown, [issue]: readonly Issue[]): string {
  const path = issue?.path.join('.') || 'form';
  if (issue?.code !== 'too_big') return formatMessage(SETUP_REFUSALS.notAForm, { path });
  const given = issue.path.reduce<unknown>(partOf, request);
  const sizes = { path, most: Number(issue.maximum), count: sizeOf(given) };
  if (typeof given === 'string') return formatMessage(SETUP_REFUSALS.tooLong, sizes);
  const isKnown = (list: string): list is keyof typeof LISTS => Object.keys(LISTS).includes(list);
  return formatMessage(SETUP_REFUSALS[isKnown(path) ? LISTS[path] : 'tooMany'], sizes);
}

const partOf = (whole: unknown, key: PropertyKey): unknown =>
  typeof whole === 'object' && whole !== null ? (whole as Record<PropertyKey, unknown>)[key] : undefined;

const sizeOf = (given: unknown): number =>
  typeof given === 'string' || Array.isArray(given) ? given.length : 0;
