import { ReconnectEdgeOperation, type GModelElement, type Point } from '@eclipse-glsp/client';
import type { Diagram } from '../diagram/diagram';
import { args, itemOf, itemsOf, PlanEdge, PlanNode } from '../diagram/elements';
import type { Mode } from './mode';
import type { Overlay } from './overlay';

export type End = 'source' | 'target';

/** The ends of an edge that may lead elsewhere. */
export function movableEnds(edge: PlanEdge): End[] {
  const { reconnectable } = args(edge);
  return reconnectable === undefined ? [] : reconnectable === 'both' ? ['source', 'target'] : [reconnectable];
}

/** Where an end of an edge is in the picture. */
export function endOf(edge: PlanEdge, end: End): Point | undefined {
  return end === 'source' ? edge.routingPoints[0] : edge.routingPoints[edge.routingPoints.length - 1];
}

/** Leads one end of an edge to another node. What is of the same kind as its end so far stands out; the server has the last word. */
export class ReconnectMode implements Mode {
  readonly tool = '';

  constructor(
    private readonly diagram: Diagram,
    private readonly overlay: Overlay,
    private readonly edge: PlanEdge,
    private readonly end_: End,
    private readonly done: () => void
  ) {
    const kind = (end_ === 'source' ? edge.source : edge.target)?.type;
    const nodes = itemsOf(diagram.root).filter((item): item is PlanNode => item instanceof PlanNode);
    document.body.classList.add('connecting');
    diagram.highlights.set('allowed', nodes.filter(node => node.type === kind).map(node => node.id));
    diagram.redraw();
  }

  over(_target: GModelElement, event: MouseEvent): void {
    const fixed = endOf(this.edge, this.end_ === 'source' ? 'target' : 'source');
    this.overlay.clear();
    if (fixed !== undefined) {
      this.overlay.line(fixed, this.diagram.pointAt(event), 'connection');
    }
  }

  pressed(target: GModelElement): void {
    this.choose(itemOf(target));
  }

  chosen(): boolean {
    this.choose(this.diagram.selected.at(-1));
    return true;
  }

  end(): void {
    document.body.classList.remove('connecting');
    this.overlay.clear();
    this.diagram.highlights.clear('allowed');
    this.diagram.redraw();
  }

  private choose(item: GModelElement | undefined): void {
    const { sourceId, targetId } = this.edge;
    const [from, to] = this.end_ === 'source' ? [item?.id, targetId] : [sourceId, item?.id];
    if (item instanceof PlanNode && from !== undefined && to !== undefined && (from !== sourceId || to !== targetId)) {
      this.diagram.tell(ReconnectEdgeOperation.create({ edgeElementId: this.edge.id, sourceElementId: from, targetElementId: to }));
    }
    this.done();
  }
}
