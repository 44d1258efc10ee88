// The goals of a sheet: each in a sentence, with its tree, its bottleneck, and what would do it.

import { useState } from 'preact/hooks';
import type { GoalView } from '../../protocol/replies';
import { GOAL_VIEW } from '../../words';
import { Fold } from '../ui/fold';
import { StatusChip } from '../ui/status-chip';
import { TreePicture } from './tree-picture';

export function Goals({ goals }: { readonly goals: readonly GoalView[] }) {
  return (
    <>
      {goals.map((goal) => (
        <Goal key={goal.nodes[0]?.row ?? goal.name} goal={goal} />
      ))}
    </>
  );
}

function Goal({ goal }: { readonly goal: GoalView }) {
  const { name, status, sentences, bottleneck, levers, nodes, links } = goal;
  const first = Math.max(
    0,
    nodes.findIndex(({ isBottleneck }) => isBottleneck),
  );
  const [chosenRow, setChosenRow] = useState<number | null>(null);
  const found = nodes.findIndex(({ row }) => row === chosenRow);
  const chosen = found < 0 ? first : found;
  const explained = nodes[chosen];
  return (
    <section class="goal">
      <h3 class="goal-line">
        <span>{name}</span>
        {status !== null && <StatusChip status={status} />}
      </h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {bottleneck !== null && (
        <div class="bottleneck-words">
          <b>{bottleneck.title}</b>
          {bottleneck.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {nodes.length > 0 && (
        <TreePicture
          goal={name}
          nodes={nodes}
          chosen={chosen}
          onChoose={(index) => setChosenRow(nodes[index]?.row ?? null)}
        />
      )}
      {explained !== undefined && explained.explanation.length > 0 && (
        <div class="node-words" aria-live="polite">
          <b>{explained.name}</b>
          {explained.explanation.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {levers.length > 0 && (
        <Fold label={GOAL_VIEW.levers} isOpen>
          <p class="quiet">{GOAL_VIEW.leversHelp}</p>
          <List items={levers} />
        </Fold>
      )}
      {links.length > 0 && (
        <Fold label={GOAL_VIEW.links}>
          <p class="quiet">{GOAL_VIEW.linksHelp}</p>
          <List items={links} />
        </Fold>
      )}
    </section>
  );
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul class="sentences">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
