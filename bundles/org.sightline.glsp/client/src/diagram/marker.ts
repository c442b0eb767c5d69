import type { VNode } from 'snabbdom';
import type { Severity } from '../protocol/actions';
import { svg } from './vnodes';

/** The shapes that findings have everywhere: square, triangle, circle. */
const SHAPES: Record<Severity, string> = {
  error: 'M2.5,2.5H13.5V13.5H2.5Z',
  warning: 'M8,1.5L15,14H1Z',
  info: 'M13.5,8A5.5,5.5 0 1 1 2.5,8A5.5,5.5 0 1 1 13.5,8Z'
};

/** The mark of a node's worst finding, at its upper right corner. */
export function markerBadge(severity: Severity, width: number): VNode {
  return svg(`g.marker.${severity}`, { attrs: { transform: `translate(${width - 8},-8)` } }, [
    svg('rect.hit', { attrs: { x: -4, y: -4, width: 24, height: 24 } }),
    svg('path', { attrs: { d: SHAPES[severity] } })
  ]);
}
