// The picture of a KPI's period: what came, the plan, and where it lands, with the range that it may end in.

import type { BurnUp, BurnUpPoint } from '../../sheet/explain/burn-up';
import { BURN_UP } from '../../words';

/** In pixels: as wide as the sidebar lets it be. */
const WIDTH = 260;
const HEIGHT = 132;
/** Room for the target's text above, the days below, and half a line at the sides. */
const TOP = 18;
const BOTTOM = 18;
const SIDE = 3;

export function BurnUpPicture({ picture }: { readonly picture: BurnUp }) {
  const { days, over, actual, plan, landing, range, isForecast, target, message, labels } = picture;
  const { x, y } = scalesOf(picture);
  const line = (points: readonly BurnUpPoint[]) =>
    points.map(([day, value]) => `${x(day)},${y(value)}`).join(' ');
  const now = actual[actual.length - 1] ?? [0, 0];
  return (
    <figure class="burn-up">
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line class="ground" x1={SIDE} x2={WIDTH - SIDE} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
        {range !== null && (
          <polygon class="fan" points={line([now, [days, range.high], [days, range.low]])} />
        )}
        <polyline class="plan" points={line(plan)} />
        <line class="today" x1={x(over)} x2={x(over)} y1={TOP} y2={HEIGHT - BOTTOM} />
        {landing !== null && <polyline class="landing" points={line([now, [days, landing]])} />}
        <polyline class="actual" points={line(actual)} />
        <circle class="now" cx={x(now[0])} cy={y(now[1])} r={3} />
        <circle class="goal" cx={x(days)} cy={y(target)} r={3} />
        <text x={WIDTH - SIDE} y={TOP - 7} class="end">
          {labels.target}
        </text>
        <text x={SIDE} y={HEIGHT - 4}>
          {labels.start}
        </text>
        <text x={WIDTH - SIDE} y={HEIGHT - 4} class="end">
          {labels.end}
        </text>
      </svg>
      <ul class="legend" aria-hidden="true">
        <li class="actual">{BURN_UP.actual}</li>
        <li class="plan">{BURN_UP.plan}</li>
        {landing !== null && (
          <li class={isForecast ? 'landing forecast' : 'landing'}>
            {isForecast ? BURN_UP.forecast : BURN_UP.landing}
          </li>
        )}
      </ul>
      <figcaption>{message}</figcaption>
    </figure>
  );
}

/** Days and values as pixels: all that is drawn fits in. */
function scalesOf({ days, actual, plan, landing, range, target }: BurnUp) {
  const values = [
    ...[...actual, ...plan].map(([, value]) => value),
    target,
    ...(landing === null ? [] : [landing]),
    ...(range === null ? [] : [range.low, range.high]),
  ];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const height = HEIGHT - TOP - BOTTOM;
  const rounded = (pixels: number) => Math.round(pixels * 10) / 10;
  return {
    x: (day: number) => rounded(SIDE + (day / days) * (WIDTH - 2 * SIDE)),
    y: (value: number) =>
      rounded(TOP + (most === least ? height / 2 : ((most - value) / (most - least)) * height)),
  };
}
