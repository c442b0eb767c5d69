import type { Bounds } from '@eclipse-glsp/client';

export type Direction = 'left' | 'right' | 'up' | 'down';

const TOWARDS: Record<Direction, [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
/** Something a little aside in the right direction is nearer than something far ahead. */
const ASIDE = 2;

/**
 * What an arrow key leads to: the nearest box whose middle lies in that direction.
 *
 * @returns its position among the others; undefined if there is none
 */
export function neighbour(from: Bounds, others: readonly Bounds[], direction: Direction): number | undefined {
  const [dx, dy] = TOWARDS[direction];
  let best: number | undefined;
  let least = Infinity;
  others.forEach((other, i) => {
    const x = other.x + other.width / 2 - (from.x + from.width / 2);
    const y = other.y + other.height / 2 - (from.y + from.height / 2);
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy + y * dx);
    const distance = ahead + ASIDE * aside;
    if (ahead > 1 && aside <= 2 * ahead && distance < least) {
      least = distance;
      best = i;
    }
  });
  return best;
}
