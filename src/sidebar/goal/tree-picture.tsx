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
/** Room for an effect, at so many pixels a character. */
const CHARACTER = 6.6;

/** Where a key leads to, of so many nodes. */
function nextOf(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

export function TreePicture({ goal, nodes, chosen, onChoose }: TreePictureProps) {
  const { places, height } = layOut(nodes, WIDTH);
  const items = useRef<(SVGGElement | null)[]>([]);
  const onKey = (event: KeyboardEvent) => {
    const next = nextOf(event.key, chosen, nodes.length);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    items.current[next]?.focus();
  };
  return (
    <svg
      class="tree"
      role="tree"
      aria-label={formatMessage(GOAL_VIEW.tree, { goal })}
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
    >
      {places.map(({ line }, index) =>
        line === null ? null : (
          <path
            key={nodes[index]?.row}
            class={nodes[index]?.isInfluence ? 'line influence' : 'line'}
            d={line}
            aria-hidden="true"
          />
        ),
      )}
      {nodes.map((node, index) => {
        const { x, y, width } = places[index] ?? { x: 0, y: 0, width: WIDTH };
        const { effect } = node;
        const room = width - 14 - (effect === null ? 0 : effect.length * CHARACTER + 6);
        return (
          <g
            key={node.row}
            ref={(element) => {
              items.current[index] = element;
            }}
            class={`node ${node.does ?? ''}${node.isBottleneck ? ' bottleneck' : ''}`}
            transform={`translate(${x} ${y})`}
            role="treeitem"
            tabIndex={index === chosen ? 0 : -1}
            aria-level={node.depth + 1}
            aria-selected={index === chosen}
            aria-label={spokenNode(node)}
            onClick={() => onChoose(index)}
            onKeyDown={onKey}
          >
            <rect class="box" x={0.5} y={0.5} width={width - 1} height={BOX_HEIGHT - 1} rx={4} />
            <rect class="edge" width={3} height={BOX_HEIGHT} rx={1.5} />
            <svg x={8} width={Math.max(40, room)} height={BOX_HEIGHT} aria-hidden="true">
              <text class="name" y={16}>
                {node.sign !== null && <tspan class="sign">{`${node.sign} `}</tspan>}
                {node.name}
              </text>
            </svg>
            <text class="figures" x={8} y={31} aria-hidden="true">
              {figuresOf(node)}
            </text>
            {effect !== null && (
              <text class="effect" x={width - 8} y={16} aria-hidden="true">
                {effect}
              </text>
            )}
            {node.isBottleneck && (
              <text class="mark" x={width - 8} y={31} aria-hidden="true">
                {GOAL_VIEW.bottleneckMark}
              </text>
            )}
          </g>
        );
      })}
    </svg>
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
