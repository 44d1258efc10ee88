// The names of the sample shop in the language that is spoken.

import { spokenLanguage } from '../../src/words';
import { typedIn } from '../../workbench/sample/in-japanese';
import { said } from '../step';

/** @example shop('Revenue') // => '売上' */
export const shop = (name: string): string => typedIn(spokenLanguage())(name);

/** Its progress sheet. */
export const october = (): string => said({ en: 'October 2011', ja: '2011年10月' });
