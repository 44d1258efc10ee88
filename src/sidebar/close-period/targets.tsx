// Which targets were too easy, or out of reach, time after time.

import type { CloseView } from '../../protocol/close-period';
import { CLOSE_PERIOD } from '../../words';

export function Targets({ view: { fits, hasEarlier } }: { readonly view: CloseView }) {
  return (
    <section>
      <h3>{CLOSE_PERIOD.fits}</h3>
      {fits.length === 0 ? (
        <p class="quiet">{hasEarlier ? CLOSE_PERIOD.noFits : CLOSE_PERIOD.noEarlier}</p>
      ) : (
        <>
          <p class="quiet">{CLOSE_PERIOD.fitsHelp}</p>
          <ul class="fits">
            {fits.map(({ title, endings }) => (
              <li key={title}>
                <strong>{title}</strong>
                <span>{endings}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
