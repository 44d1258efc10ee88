// The tree of a goal, drawn. One node at a time is chosen, by the mouse or by the arrow keys, and explained below.

import { useRef } from 'preact/hooks';
import type { GoalNodeView } from '../../protocol/replies';
import { formatMessage, GOAL_VIEW, STATUS_WORDS } from '../../words';
import { BOX_HEIGHT, layOut } from './tree-layout';

interface TreePictureProps {
  readonly goal: string;
  readonly nodes: readonly GoalNodeView[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

const WIDTH = 268;

/** Where a key leads to, of so many nodes. */
function nextOf(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

export function TreePicture({ goal, nodes, chosen, onChoose }: TreePictureProps) {
  const { places, height } = layOut(nodes, WIDTH);
  const items = useRef<(HTMLDivElement | null)[]>([]);
  const onKey = (event: KeyboardEvent) => {
    const next = nextOf(event.key, chosen, nodes.length);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    items.current[next]?.focus();
  };
  return (
    <div
      class="tree"
      role="tree"
      aria-label={formatMessage(GOAL_VIEW.tree, { goal })}
      style={{ width: `${WIDTH}px`, height: `${height}px` }}
    >
      <svg width={WIDTH} height={height} aria-hidden="true">
        {places.map(({ line }, index) =>
          line === null ? null : (
            <path key={nodes[index]?.row} class={nodes[index]?.isInfluence ? 'influence' : ''} d={line} />
          ),
        )}
      </svg>
      {nodes.map((node, index) => {
        const { x, y, width } = places[index] ?? { x: 0, y: 0, width: WIDTH };
        return (
          <div
            key={node.row}
            ref={(element) => {
              items.current[index] = element;
            }}
            class={`node ${node.does ?? ''}`}
            style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${BOX_HEIGHT}px` }}
            role="treeitem"
            tabIndex={index === chosen ? 0 : -1}
            aria-level={node.depth + 1}
            aria-selected={index === chosen}
            aria-label={spokenNode(node)}
            onClick={() => onChoose(index)}
            onKeyDown={onKey}
          >
            <span class="node-line">
              <span class="node-name" title={node.name}>
                {node.sign !== null && <span class="sign">{node.sign} </span>}
                {node.name}
              </span>
              {node.effect !== null && <span class="effect">{node.effect}</span>}
            </span>
            <span class="node-line small">
              <span class="node-name">{figuresOf(node)}</span>
              {node.isBottleneck && <span class="mark">{GOAL_VIEW.bottleneckMark}</span>}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** `480 · Behind` */
function figuresOf({ actual, status }: GoalNodeView): string {
  return [actual, status === null ? null : STATUS_WORDS[status]].filter((one) => one !== null).join(' · ');
}

function spokenNode(node: GoalNodeView): string {
  const { name, sign, effect, isBottleneck } = node;
  return [
    sign === null ? name : `${sign} ${name}`,
    figuresOf(node),
    effect === null ? '' : formatMessage(GOAL_VIEW.spokenEffect, { effect }),
    isBottleneck ? GOAL_VIEW.bottleneckMark : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
