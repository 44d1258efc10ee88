// A progress sheet: how far its period is, what needs a hand, its KPIs, and the period after it.

import { useState } from 'preact/hooks';
import { inBrief } from '../../cells/shortened';
import type { Created, NextPeriod, ProgressView, Refusal } from '../../protocol/replies';
import { DASHBOARD_FORM, formatMessage, GOAL_VIEW, PLAIN_FORM, PROGRESS, SOURCE_RECOUNT } from '../../words';
import { Goals } from '../goal/goals';
import { call, isRefusal } from '../server/call';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Closing } from './closing';
import { GoalLink } from './goal-link';
import { Head } from './head';
import { KpiList } from './kpi-list';
import { MakeSection } from './make-section';
import { Problems } from './problems';
import { Repair } from './repair';
import type { Work } from './work';

interface ProgressProps {
  readonly view: ProgressView;
  readonly isReading: boolean;
  /** Why what is shown is not the latest, while someone is typing here. */
  readonly stale: string | null;
  readonly onRead: () => Promise<void>;
  readonly onEditing: (isEditing: boolean) => void;
  readonly onMade: (made: Created) => void;
  readonly onSetUpNext: (next: NextPeriod) => void;
  readonly onClosePeriod: () => void;
  /** Something was made that has a tab of its own. */
  readonly onSaid: (notes: readonly string[]) => void;
}

export function Progress(props: ProgressProps) {
  const { view, isReading, stale, onRead, onEditing, onMade, onSetUpNext, onClosePeriod, onSaid } = props;
  const [work, setWork] = useState<Work | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [dashboardNotes, setDashboardNotes] = useState<readonly string[]>([]);
  const [plainNotes, setPlainNotes] = useState<readonly string[]>([]);
  const { sheet } = view;

  /** One thing at a time; `then` runs where it was done. */
  const run = async <Reply extends object>(
    doing: Work,
    ask: () => Promise<Reply | Refusal>,
    then: (reply: Reply) => unknown,
  ) => {
    setRefused(null);
    setWork(doing);
    const reply = await ask();
    if (isRefusal(reply)) setRefused(reply.refused);
    else await then(reply);
    setWork(null);
  };

  /** What is worth knowing about a sheet that was made: also where its own tab is in front by then. */
  const say = (notes: readonly string[], keep: (notes: readonly string[]) => void) => {
    keep(notes);
    onSaid(notes);
  };

  const isWorking = work !== null;
  return (
    <div class="progress" aria-busy={isReading || isWorking}>
      <div class="scroller">
        {refused !== null && (
          <Notice tone="bad" isAlert>
            <p>{refused}</p>
          </Notice>
        )}
        <Head view={view} isReading={isReading} onRead={() => void onRead()} />
        <Closing closing={view.closing} isBlocked={isWorking} onOpen={onClosePeriod} />
        <Repair
          view={view}
          work={work}
          onUnfreeze={() => run({ name: 'unfreeze' }, () => call('unfreeze', { sheet }), onRead)}
          onWatch={() => run({ name: 'watchSheet' }, () => call('watchSheet', { sheet }), onRead)}
          onDontWatch={() => run({ name: 'declineWatch' }, () => call('declineWatch', { sheet }), onRead)}
          onClear={(column, cells) =>
            run(
              { name: 'clearBlocked', column },
              () => call('clearBlocked', { sheet, column, cells }),
              onRead,
            )
          }
          onMend={(column, cells) =>
            run(
              { name: 'repairHeader', column },
              () => call('repairHeader', { sheet, column, cells }),
              onRead,
            )
          }
        />
        {view.recounts?.map(({ message, renamed }) => (
          <Notice key={message} tone="careful">
            <p>{message}</p>
            <Button
              busy={work?.name === 'countAnew' ? SOURCE_RECOUNT.counting : null}
              isBlocked={isWorking}
              onClick={() => run({ name: 'countAnew' }, () => call('countAnew', { sheet, renamed }), onRead)}
            >
              {renamed === null
                ? SOURCE_RECOUNT.anew
                : formatMessage(SOURCE_RECOUNT.countBy, { to: renamed.to })}
            </Button>
          </Notice>
        ))}
        {view.goals === null && (
          <GoalLink
            key={sheet}
            sheet={sheet}
            isOpening={work?.name === 'openSheet'}
            isBlocked={isWorking}
            onOpen={(goalSheet) =>
              run({ name: 'openSheet' }, () => call('openSheet', { sheet: goalSheet }), onRead)
            }
          />
        )}
        {view.renames.map(({ from, to, message }) => (
          <Notice key={`${from}\n${to}`} tone="careful">
            <p>{message}</p>
            <Button
              busy={work?.name === 'renameNode' ? GOAL_VIEW.renaming : null}
              isBlocked={isWorking}
              onClick={() =>
                run({ name: 'renameNode' }, () => call('renameNode', { sheet, from, to }), onRead)
              }
            >
              {formatMessage(GOAL_VIEW.rename, { from: inBrief(from), to: inBrief(to) })}
            </Button>
          </Notice>
        ))}
        <Problems view={view} />
        {view.goals !== null && <Goals sheet={view.sheet} goals={view.goals} />}
        {view.goals === null && <KpiList key={sheet} view={view} onRead={onRead} onEditing={onEditing} />}
        {view.goals === null && (
          <MakeSection
            words={DASHBOARD_FORM}
            isMaking={work?.name === 'makeDashboard'}
            isBlocked={isWorking}
            notes={dashboardNotes}
            onMake={() =>
              run(
                { name: 'makeDashboard' },
                () => call('makeDashboard', { sheet }),
                ({ notes }) => say(notes, setDashboardNotes),
              )
            }
          />
        )}
        {view.period !== null && view.goals === null && (
          <section class="next">
            <h2>{PROGRESS.next}</h2>
            <p class="quiet">{PROGRESS.nextHelp}</p>
            <div class="stack">
              <Button
                look="primary"
                busy={work?.name === 'createNextPeriod' ? PROGRESS.creatingNext : null}
                isBlocked={isWorking}
                onClick={() =>
                  run({ name: 'createNextPeriod' }, () => call('createNextPeriod', { sheet }), onMade)
                }
              >
                {PROGRESS.createNext}
              </Button>
              <Button
                busy={work?.name === 'loadNextPeriod' ? PROGRESS.opening : null}
                isBlocked={isWorking}
                onClick={() =>
                  run({ name: 'loadNextPeriod' }, () => call('loadNextPeriod', { sheet }), onSetUpNext)
                }
              >
                {PROGRESS.changeFirst}
              </Button>
            </div>
          </section>
        )}
        {view.goals === null && (
          <MakeSection
            words={PLAIN_FORM}
            isMaking={work?.name === 'makePlain'}
            isBlocked={isWorking}
            notes={plainNotes}
            onMake={() =>
              run(
                { name: 'makePlain' },
                () => call('makePlain', { sheet }),
                ({ notes }) => say(notes, setPlainNotes),
              )
            }
          />
        )}
      </div>
      {stale !== null && (
        <div class="footer footer-line" role="status">
          <p>{stale}</p>
          <Button busy={isReading ? PROGRESS.refreshing : null} onClick={() => void onRead()}>
            {PROGRESS.refresh}
          </Button>
        </div>
      )}
    </div>
  );
}
