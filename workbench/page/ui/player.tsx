// Plays the month on the clock; while the clock is on its way, holds it or ends it.
import { monthOf } from '../../play/month';
import type { Desk } from '../desk';
import type { Journey } from '../travel';
import { PauseIcon, PlayIcon, StopIcon } from './icons';

interface PlayerProps {
  readonly desk: Desk;
  readonly today: string;
  readonly journey: Journey | undefined;
}

export function Player({ desk, today, journey }: PlayerProps) {
  const { icon, label, short, act } = mainButton(desk, today, journey);
  return (
    <div class="player">
      {/* One button for all three, which keeps the focus. */}
      <button type="button" class="tinted" aria-label={label} title={label} onClick={act}>
        {icon} <span class="wide">{label}</span>
        <span class="narrow">{short}</span>
      </button>
      {journey && (
        <button type="button" class="tinted" aria-label="Stop" title="Stop" onClick={desk.clock.stop}>
          <StopIcon />
        </button>
      )}
    </div>
  );
}

function mainButton({ clock, playMonth }: Desk, today: string, journey: Journey | undefined) {
  if (journey?.isPaused) return { icon: <PlayIcon />, label: 'Go on', short: 'Go on', act: clock.resume };
  if (journey) return { icon: <PauseIcon />, label: 'Pause', short: 'Pause', act: clock.pause };
  return { icon: <PlayIcon />, label: `Play ${monthOf(today).name}`, short: 'Play', act: playMonth };
}
