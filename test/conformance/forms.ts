// The forms in which the host lets a method be called, beside those that Google's reference has.

import type { Method } from '../../workbench/host/services/service';
import { type ArgumentType, NO_ARGUMENTS } from '../../workbench/host/services/signature';
import type { Form, Parameter } from './declarations';
import { ALIASES } from './reference';

type Types = readonly ArgumentType[];

/** The host's forms that Google's reference does not have: there it would be kinder than Google. */
export const formsBeyond = ({ takes = NO_ARGUMENTS }: Method, forms: readonly Form[]): readonly string[] =>
  takes
    .filter((types) => !forms.some((form) => fits(types, form)))
    .map((types) => `(${types.map(nameOf).join(', ')})`);

/** The reference's forms that the host refuses. */
export const formsRefused = ({ takes = NO_ARGUMENTS }: Method, forms: readonly Form[]): readonly string[] =>
  forms
    .flatMap(withoutOptional)
    .filter((form) => !takes.some((types) => fits(types, form)))
    .map(({ parameters }) => `(${parameters.map(({ name, type }) => `${name}: ${type}`).join(', ')})`);

const nameOf = (type: ArgumentType): string => (typeof type === 'string' ? type : type.name);

/** A form for each number of optional arguments that may be left out. */
function withoutOptional(form: Form): readonly Form[] {
  const needed = form.parameters.filter(({ isOptional, isRest }) => !isOptional && !isRest).length;
  const counts = Array.from({ length: form.parameters.length - needed + 1 }, (_, more) => needed + more);
  const all = form.parameters.map((parameter) => ({ ...parameter, isOptional: false, isRest: false }));
  return counts.map((count) => ({ ...form, parameters: all.slice(0, count) }));
}

function fits(types: Types, { parameters }: Form): boolean {
  const needed = parameters.filter(({ isOptional, isRest }) => !isOptional && !isRest).length;
  const isCountFine = types.length >= needed && types.length <= parameters.length;
  return isCountFine && types.every((type, index) => isOf(nameOf(type), parameters[index]));
}

/** Whether a type of the host is one of those that a parameter has. */
function isOf(name: string, { type }: Pick<Parameter, 'type'> = { type: '' }): boolean {
  if (name === 'Any') return /^(any|Object)$/.test(type);
  if (name.endsWith('[]')) {
    const item = /^(?:Array<(.*)>|(.*)\[\])$/.exec(type);
    return item !== null && isOf(name.slice(0, -2), { type: item[1] ?? unwrapped(item[2] ?? '') });
  }
  const types = type.split(' | ').flatMap((one) => ALIASES.get(one)?.split(' | ') ?? one);
  return types.some((one) => one === 'any' || (ONE_OF[name]?.test(one) ?? lastOf(one) === lastOf(name)));
}

/** Google writes WeekDay where its types have Weekday. */
const lastOf = (name: string) => name.split('.').at(-1)?.toLowerCase();

const unwrapped = (type: string) => type.replace(/^\((.*)\)$/, '$1');

/** The host's plain types, and what the reference calls them. */
const ONE_OF: Readonly<Record<string, RegExp>> = {
  String: /^(string|".*")$/,
  Number: /^(number|Integer|Byte)$/,
  Integer: /^(number|Integer|Byte)$/,
  Boolean: /^boolean$/,
  Date: /^(Base\.)?Date$/,
  Object: /^(\{.*|Object|object|string|\w+Parameters)$/,
};
