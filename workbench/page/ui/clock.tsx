// The workbook's clock: a day back, a day forward, or to any day.
import { useState } from 'preact/hooks';
import { addDays, isDay, longDay, shortDay } from '../../play/days';
import { BackIcon, ForwardIcon } from './icons';
import { Popup } from './popup';

interface ClockProps {
  readonly today: string;
  /** Whether it is on its way. */
  readonly isMoving: boolean;
  readonly onChange: (day: string) => void;
}

export function Clock({ today, isMoving, onChange }: ClockProps) {
  return (
    <fieldset class="clock" aria-label="Clock of this workbook" disabled={isMoving}>
      <span class="clock-label wide">Today in this workbench is</span>
      <span class="clock-label narrow">Today is</span>
      <div class="clock-controls">
        <button
          type="button"
          class="round"
          aria-label="A day back"
          title="A day back"
          onClick={() => onChange(addDays(today, -1))}
        >
          <BackIcon />
        </button>
        <Popup
          id="clock-day"
          class="clock-day"
          label={
            <span aria-live={isMoving ? 'off' : 'polite'}>
              <span class="visually-hidden">Today is </span>
              <span class="wide">{longDay(today)}</span>
              <span class="narrow">{shortDay(today)}</span>
            </span>
          }
        >
          {(close) => (
            <DayForm
              today={today}
              onChoose={(day) => {
                onChange(day);
                close();
              }}
            />
          )}
        </Popup>
        <button
          type="button"
          class="round"
          aria-label="A day forward"
          title="A day forward"
          onClick={() => onChange(addDays(today, 1))}
        >
          <ForwardIcon />
        </button>
      </div>
    </fieldset>
  );
}

function DayForm({ today, onChoose }: { today: string; onChoose: (day: string) => void }) {
  const [day, setDay] = useState(today);
  const choose = (event: Event) => {
    event.preventDefault();
    if (isDay(day)) onChoose(day);
  };
  return (
    <form class="day-form" onSubmit={choose}>
      <label for="clock-field">Move the clock to</label>
      <div class="day-form-row">
        <input
          id="clock-field"
          type="date"
          value={day}
          min="1900-01-01"
          required
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          Go
        </button>
      </div>
      <div class="day-form-row weeks">
        <button type="button" class="quiet" onClick={() => onChoose(addDays(today, -7))}>
          A week back
        </button>
        <button type="button" class="quiet" onClick={() => onChoose(addDays(today, 7))}>
          A week forward
        </button>
      </div>
      <p>
        TODAY() and every formula that depends on it follow. On the way forward, the daily check runs each
        morning if it is on.
      </p>
    </form>
  );
}
