// The goals of a sheet: each in a sentence, with its tree, its bottleneck, and what would do it.

import { useState } from 'preact/hooks';
import type { GoalView } from '../../protocol/replies';
import { GOAL_VIEW } from '../../words';
import { call, isRefusal } from '../server/call';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { StatusChip } from '../ui/status-chip';
import { TreePicture } from './tree-picture';

interface GoalsProps {
  /** The sheet that they stand on. */
  readonly sheet: string;
  readonly goals: readonly GoalView[];
}

export function Goals({ sheet, goals }: GoalsProps) {
  return (
    <>
      {goals.map((goal) => (
        <Goal key={goal.nodes[0]?.row ?? goal.name} sheet={sheet} goal={goal} />
      ))}
    </>
  );
}

function Goal({ sheet, goal }: { readonly sheet: string; readonly goal: GoalView }) {
  const { name, status, sentences, bottleneck, levers, nodes, links } = goal;
  const first = Math.max(
    0,
    nodes.findIndex(({ isBottleneck }) => isBottleneck),
  );
  const [chosenRow, setChosenRow] = useState<number | null>(null);
  const found = nodes.findIndex(({ row }) => row === chosenRow);
  const chosen = found < 0 ? first : found;
  const explained = nodes[chosen];
  const [refused, setRefused] = useState<string | null>(null);
  const select = async (index: number) => {
    const node = nodes[index];
    if (node === undefined) return;
    const reply = await call('selectKpi', { sheet, kpi: node.name });
    setRefused(isRefusal(reply) ? reply.refused : null);
  };
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
          onSelect={(index) => void select(index)}
        />
      )}
      {refused !== null && <Notice tone="bad">{refused}</Notice>}
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
