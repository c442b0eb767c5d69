import type { Bounds, Point } from '@eclipse-glsp/client';

export const ALIGNMENTS = ['left', 'center', 'right', 'top', 'middle', 'bottom', 'across', 'down'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/**
 * Where boxes go when they are aligned: at an edge or at the middle of what they cover together, or at equal distances
 * (`across` from left to right, `down` from top to bottom).
 *
 * @returns by how much each moves, in the order given
 */
export function align(boxes: readonly Bounds[], how: Alignment): Point[] {
  switch (how) {
    case 'left':
    case 'center':
    case 'right':
      return inLine(boxes, 'x', 'width', { left: 0, center: 0.5, right: 1 }[how]).map(x => ({ x, y: 0 }));
    case 'top':
    case 'middle':
    case 'bottom':
      return inLine(boxes, 'y', 'height', { top: 0, middle: 0.5, bottom: 1 }[how]).map(y => ({ x: 0, y }));
    case 'across':
      return evenly(boxes, 'x', 'width').map(x => ({ x, y: 0 }));
    case 'down':
      return evenly(boxes, 'y', 'height').map(y => ({ x: 0, y }));
  }
}

function inLine(boxes: readonly Bounds[], begin: 'x' | 'y', size: 'width' | 'height', share: number): number[] {
  const from = Math.min(...boxes.map(box => box[begin]));
  const to = Math.max(...boxes.map(box => box[begin] + box[size]));
  return boxes.map(box => from + share * (to - from) - (box[begin] + share * box[size]));
}

function evenly(boxes: readonly Bounds[], begin: 'x' | 'y', size: 'width' | 'height'): number[] {
  const order = boxes.map((_, i) => i).sort((a, b) => (boxes[a] as Bounds)[begin] - (boxes[b] as Bounds)[begin]);
  const moves = boxes.map(() => 0);
  const from = Math.min(...boxes.map(box => box[begin]));
  const to = Math.max(...boxes.map(box => box[begin] + box[size]));
  const gap = (to - from - boxes.reduce((sum, box) => sum + box[size], 0)) / Math.max(1, boxes.length - 1);
  let next = from;
  for (const i of order) {
    const box = boxes[i] as Bounds;
    moves[i] = next - box[begin];
    next += box[size] + gap;
  }
  return moves;
}
