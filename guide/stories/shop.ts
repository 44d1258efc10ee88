// The names of the sample shop in the language that is spoken.

import { formatMessage, HEADLINE, spokenLanguage } from '../../src/words';
import { typedIn } from '../../workbench/sample/in-japanese';
import { said } from '../step';

/** @example shop('Revenue') // => '売上' */
export const shop = (name: string): string => typedIn(spokenLanguage())(name);

/** What its month comes to on the day on which the sample opens, as far as it says no amount and no day. */
export function headline(): string {
  const blank = '|';
  const kpi = shop('Average order value');
  const whole = formatMessage(HEADLINE.toMakeUp, { good: 2, count: 5, kpi, short: blank, day: blank });
  return (whole.split(blank)[0] ?? '').trim();
}

/** Its progress sheet. */
export const october = (): string => said({ en: 'October 2011', ja: '2011年10月' });
