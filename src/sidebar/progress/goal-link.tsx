// The way from a progress sheet to the goal tree of its KPIs. Asked for once a sheet, after it is shown.

import { useEffect, useState } from 'preact/hooks';
import { GOAL_VIEW, PROGRESS } from '../../words';
import { call, isRefusal } from '../server/call';
import { Button } from '../ui/button';

interface GoalLinkProps {
  readonly sheet: string;
  readonly isOpening: boolean;
  readonly isBlocked: boolean;
  readonly onOpen: (goalSheet: string) => void;
}

export function GoalLink({ sheet, isOpening, isBlocked, onOpen }: GoalLinkProps) {
  const [goalSheet, setGoalSheet] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void call('findGoal', { sheet }).then((reply) => {
      if (!isGone && !isRefusal(reply)) setGoalSheet(reply.goalSheet);
    });
    return () => {
      isGone = true;
    };
  }, [sheet]);
  if (goalSheet === null) return null;
  return (
    <p class="goal-link">
      <Button
        look="link"
        busy={isOpening ? PROGRESS.opening : null}
        isBlocked={isBlocked}
        onClick={() => onOpen(goalSheet)}
      >
        {GOAL_VIEW.open}
      </Button>
    </p>
  );
}
