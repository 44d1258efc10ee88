// Open actions, and which of them go along; once the period is closed, those that do.

import type { ActionChosen, ActionView, CloseView } from '../../protocol/close-period';
import { CLOSE_PERIOD, formatMessage, RESULTS_MAIL } from '../../words';
import { Checkbox } from '../form/choices';
import { TextField } from '../form/field';

interface ActionsProps {
  readonly view: CloseView;
  readonly chosen: readonly ActionChosen[];
  readonly isFixed: boolean;
  readonly onChoose: (chosen: readonly ActionChosen[]) => void;
}

export function Actions({ view: { actions }, chosen, isFixed, onChoose }: ActionsProps) {
  const change = (index: number, what: Partial<ActionChosen>) =>
    onChoose(chosen.map((one, place) => (place === index ? { ...one, ...what } : one)));
  return (
    <section>
      <h3>{isFixed ? RESULTS_MAIL.goingOn : CLOSE_PERIOD.actions}</h3>
      {actions.length === 0 ? (
        <p class="quiet">{isFixed ? CLOSE_PERIOD.noneGoesOn : CLOSE_PERIOD.noActions}</p>
      ) : (
        <>
          {!isFixed && <p class="quiet">{CLOSE_PERIOD.actionsHelp}</p>}
          <ul class="actions">
            {actions.map((action, index) => {
              const choice = chosen[index];
              return (
                <li key={`${action.kpi} ${action.action}`}>
                  {isFixed || choice === undefined ? (
                    <FixedAction action={action} />
                  ) : (
                    <>
                      <Checkbox
                        id={`carry-${index}`}
                        label={action.action}
                        help={whose(action)}
                        isOn={choice.isCarried}
                        onToggle={(isCarried) => change(index, { isCarried })}
                      />
                      {choice.isCarried && (
                        <TextField
                          id={`carry-due-${index}`}
                          label={CLOSE_PERIOD.due}
                          type="date"
                          value={choice.due}
                          help={
                            action.wasDue === null
                              ? undefined
                              : formatMessage(CLOSE_PERIOD.wasDue, { day: action.wasDue })
                          }
                          onInput={(due) => change(index, { due })}
                          onLeave={() => undefined}
                        />
                      )}
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

const whose = ({ kpi, by }: ActionView) => [kpi, by].filter((text) => text !== '').join(' · ');

function FixedAction({ action }: { readonly action: ActionView }) {
  const { due } = action;
  return (
    <>
      <span>{action.action}</span>
      <span class="quiet">{[whose(action), due].filter((text) => text !== '').join(' · ')}</span>
    </>
  );
}
