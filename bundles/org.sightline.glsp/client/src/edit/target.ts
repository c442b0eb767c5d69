import type { GModelElement } from '@eclipse-glsp/client';
import type { Diagram } from '../diagram/diagram';
import { boundsOf, PlanNode } from '../diagram/elements';

/** What of the diagram is at a place of the window: the innermost node, or the picture; undefined beside the diagram. */
export function targetAt(diagram: Diagram, event: MouseEvent): GModelElement | undefined {
  const { left, top, right, bottom } = diagram.canvas;
  if (event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom) {
    return undefined;
  }
  const at = diagram.pointAt(event);
  const nodes = Array.from(diagram.root.index.all().filter(element => element instanceof PlanNode));
  const hit = nodes.filter(node => {
    const { x, y, width, height } = boundsOf(node);
    return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
  });
  return hit.at(-1) ?? diagram.root;
}
