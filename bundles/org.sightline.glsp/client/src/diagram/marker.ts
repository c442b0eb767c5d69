import type { Dimension } from '@eclipse-glsp/client';
import type { VNode } from 'snabbdom';
import type { Severity } from '../protocol/actions';
import { svg } from './vnodes';

/** The shapes that findings have everywhere: square, triangle, circle. */
const SHAPES: Record<Severity, string> = {
  error: 'M2.5,2.5H13.5V13.5H2.5Z',
  warning: 'M8,1.5L15,14H1Z',
  info: 'M13.5,8A5.5,5.5 0 1 1 2.5,8A5.5,5.5 0 1 1 13.5,8Z'
};

/** A node that is narrower has no room for a mark on it. In px. */
const WIDE = 40;

/** The mark of a node's worst finding: at its upper right corner, or beside a small one. */
export function markerBadge(severity: Severity, { width, height }: Dimension): VNode {
  const place = width < WIDE ? `translate(-18,${height / 2 - 8})` : `translate(${width - 8},-8)`;
  return svg(`g.marker.${severity}`, { attrs: { transform: place } }, [
    svg('rect.hit', { attrs: { x: -4, y: -4, width: 24, height: 24 } }),
    svg('path', { attrs: { d: SHAPES[severity] } })
  ]);
}
