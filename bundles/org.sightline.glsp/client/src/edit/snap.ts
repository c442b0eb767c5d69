import type { Bounds, Point } from '@eclipse-glsp/client';

export interface Line {
  from: Point;
  to: Point;
}

export interface Snapped {
  /** By how much to correct a move, in px of the picture. */
  by: Point;
  /** Where edges or middles meet. */
  lines: Line[];
}

/**
 * Lets a box that is moved catch at edges and middles of others.
 *
 * @param box    where it would be
 * @param others what stands still
 * @param reach  how near is near, in px of the picture
 */
export function snap(box: Bounds, others: readonly Bounds[], reach: number): Snapped {
  const x = nearest(box, others, reach, 'x', 'width');
  const y = nearest(box, others, reach, 'y', 'height');
  const by = { x: x?.by ?? 0, y: y?.by ?? 0 };
  const snapped = { ...box, x: box.x + by.x, y: box.y + by.y };
  const lines: Line[] = [];
  if (x !== undefined) {
    const [top, bottom] = span(snapped, x.other, 'y', 'height');
    lines.push({ from: { x: x.at, y: top }, to: { x: x.at, y: bottom } });
  }
  if (y !== undefined) {
    const [left, right] = span(snapped, y.other, 'x', 'width');
    lines.push({ from: { x: left, y: y.at }, to: { x: right, y: y.at } });
  }
  return { by, lines };
}

interface Catch {
  by: number;
  at: number;
  other: Bounds;
}

function nearest(box: Bounds, others: readonly Bounds[], reach: number, begin: 'x' | 'y', size: 'width' | 'height'): Catch | undefined {
  let best: Catch | undefined;
  for (const other of others) {
    for (const share of [0.5, 0, 1]) {
      const at = other[begin] + share * other[size];
      const by = at - (box[begin] + share * box[size]);
      if (Math.abs(by) <= reach && (best === undefined || Math.abs(by) < Math.abs(best.by))) {
        best = { by, at, other };
      }
    }
  }
  return best;
}

function span(one: Bounds, other: Bounds, begin: 'x' | 'y', size: 'width' | 'height'): [number, number] {
  return [Math.min(one[begin], other[begin]), Math.max(one[begin] + one[size], other[begin] + other[size])];
}
