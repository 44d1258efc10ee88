// How good our own forecasts were at a quarter, half and three quarters of the period.

import type { CloseView } from '../../protocol/close-period';
import { CLOSE_PERIOD } from '../../words';

export function Forecasts({ view: { accuracy } }: { readonly view: CloseView }) {
  return (
    <section>
      <h3>{CLOSE_PERIOD.accuracy}</h3>
      {accuracy.length === 0 ? (
        <p class="quiet">{CLOSE_PERIOD.noAccuracy}</p>
      ) : (
        <>
          <table class="accuracy">
            <thead>
              <tr>
                <th scope="col">{CLOSE_PERIOD.share}</th>
                <th scope="col">{CLOSE_PERIOD.landing}</th>
                <th scope="col">{CLOSE_PERIOD.likely}</th>
              </tr>
            </thead>
            <tbody>
              {accuracy.map(({ share, landing, likely }) => (
                <tr key={share}>
                  <th scope="row">{share}</th>
                  <td>{landing}</td>
                  <td>{likely}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="help">{CLOSE_PERIOD.accuracyHelp}</p>
        </>
      )}
    </section>
  );
}
