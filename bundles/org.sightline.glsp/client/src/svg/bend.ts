// Edges that follow their ends while nodes are dragged: the server leads them anew when the nodes are dropped.
import type { Point } from '@eclipse-glsp/client';

export type Bend = (x: number, y: number) => Point;

/**
 * Moves everything near one end with that end, everything near the other with the other, and what is between in proportion.
 *
 * @param from      where an edge began
 * @param to        where it ended
 * @param fromMoved by how much its begin has moved
 * @param toMoved   likewise its end
 */
export function between(from: Point, to: Point, fromMoved: Point, toMoved: Point): Bend {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const length = x * x + y * y;
  return (px, py) => {
    const share = length === 0 ? 0.5 : Math.min(1, Math.max(0, ((px - from.x) * x + (py - from.y) * y) / length));
    return {
      x: px + (1 - share) * fromMoved.x + share * toMoved.x,
      y: py + (1 - share) * fromMoved.y + share * toMoved.y
    };
  };
}

/** Bends an element and all in it, in place. */
export function bendElement(element: Element, bend: Bend): void {
  const way = element.getAttribute('d');
  if (way !== null && !element.hasAttribute('transform')) {
    element.setAttribute('d', bendPath(way, bend));
  }
  Array.from(element.children).forEach(child => bendElement(child, bend));
}

/** Bends path data of absolute commands. Arcs keep their form. */
export function bendPath(way: string, bend: Bend): string {
  let x = 0;
  let y = 0;
  const place = (px: number, py: number): string => {
    x = px;
    y = py;
    const moved = bend(px, py);
    return `${round(moved.x)},${round(moved.y)}`;
  };
  const steps = way.match(/[A-Z][^A-Z]*/g) ?? [];
  return steps
    .map(step => {
      const numbers = (step.slice(1).match(/-?[0-9.]+/g) ?? []).map(Number);
      const at = (i: number): number => numbers[i] ?? 0;
      switch (step.charAt(0)) {
        case 'H':
          return `L${place(at(0), y)}`;
        case 'V':
          return `L${place(x, at(0))}`;
        case 'A':
          return `A${numbers.slice(0, 5).join(' ')} ${place(at(5), at(6))}`;
        default: {
          const points: string[] = [];
          for (let i = 0; i + 1 < numbers.length; i += 2) {
            points.push(place(at(i), at(i + 1)));
          }
          return step.charAt(0) + points.join(' ');
        }
      }
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
