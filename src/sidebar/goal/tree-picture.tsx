// The tree of a goal, drawn. One node at a time is chosen, by the mouse or by the arrow keys, and explained below.

import { useRef } from 'preact/hooks';
import { toneOf } from '../../kpi/tone';
import type { GoalNodeView } from '../../protocol/replies';
import { formatMessage, GOAL_VIEW, STATUS_WORDS } from '../../words';
import { BOX_HEIGHT, layOut } from './tree-layout';

interface TreePictureProps {
  readonly goal: string;
  readonly nodes: readonly GoalNodeView[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** Its row is to be shown in the sheet. */
  readonly onSelect: (index: number) => void;
}

const WIDTH = 268;

/** Where a key leads to: down and up by rows, left to what a node feeds, right to the first that feeds it. */
function nextOf(key: string, index: number, nodes: readonly GoalNodeView[]): number | null {
  const depth = nodes[index]?.depth ?? 0;
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, nodes.length - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'ArrowLeft':
      return parentOf(index, nodes);
    case 'ArrowRight':
      return (nodes[index + 1]?.depth ?? 0) > depth ? index + 1 : index;
    case 'Home':
      return 0;
    default:
      return key === 'End' ? nodes.length - 1 : null;
  }
}

/** The place of the node that one stands under; of a goal its own. */
function parentOf(index: number, nodes: readonly GoalNodeView[]): number {
  const depth = nodes[index]?.depth ?? 0;
  let place = index;
  while (place > 0 && (nodes[place]?.depth ?? 0) >= depth) place--;
  return place;
}

export function TreePicture({ goal, nodes, chosen, onChoose, onSelect }: TreePictureProps) {
  const { places, height } = layOut(nodes, WIDTH);
  const items = useRef<(HTMLDivElement | null)[]>([]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(chosen);
      return;
    }
    const next = nextOf(event.key, chosen, nodes);
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
            class={`node ${node.status === null ? '' : `is-${toneOf(node.status)}`}`}
            style={{ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${BOX_HEIGHT}px` }}
            role="treeitem"
            tabIndex={index === chosen ? 0 : -1}
            aria-level={node.depth + 1}
            aria-selected={index === chosen}
            aria-label={spokenNode(node)}
            onClick={() => {
              onChoose(index);
              onSelect(index);
            }}
            onKeyDown={onKey}
          >
            <span class="node-line">
              <span class="node-name" title={node.name}>
                {node.sign !== null && <span class="sign">{node.sign} </span>}
                {node.name}
              </span>
              {node.effect !== null && <span class={`effect ${node.does ?? ''}`}>{node.effect}</span>}
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
