// Above the sheet: what to try first. It goes when it is closed, and with the sample.
import { monthOf } from '../../play/month';
import type { Desk } from '../desk';
import { PANELS } from '../panels';
import { focusGrid } from './areas';
import { CloseIcon } from './icons';

interface TriesProps {
  readonly desk: Desk;
  readonly today: string;
  /** While the clock is on its way it can be asked for nothing else. */
  readonly isMoving: boolean;
}

export function Tries({ desk, today, isMoving }: TriesProps) {
  return (
    <section id="tries" aria-label="Things to try">
      <p>Three things to try</p>
      <ol>
        {triesOf(desk, today).map(({ text, act }) => (
          <li key={text}>
            <button type="button" class="tinted" disabled={isMoving} onClick={act}>
              {text}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="round"
        aria-label="Close the things to try"
        title="Close"
        onClick={() => {
          desk.closeTries();
          focusGrid();
        }}
      >
        <CloseIcon />
      </button>
    </section>
  );
}

interface Try {
  readonly text: string;
  act(): void;
}

/** What whoever sees the sample for the first time would try. */
const triesOf = (desk: Desk, today: string): readonly Try[] => [
  { text: 'See who would be mailed', act: () => desk.runFunction(PANELS.alerts) },
  { text: `Play ${monthOf(today).name}, day by day`, act: desk.playMonth },
  { text: 'Set up your own', act: () => void desk.newWorkbook() },
];
