import { CreateEdgeOperation, RequestCheckEdgeAction, type GModelElement } from '@eclipse-glsp/client';
import type { Diagram } from '../diagram/diagram';
import { boundsOf, itemOf, itemsOf, PlanNode, type Item } from '../diagram/elements';
import type { Tool } from '../protocol/actions';
import type { Mode } from './mode';
import type { Overlay } from './overlay';

export interface ConnectEvents {
  /** An end that the edge cannot have was chosen. */
  refused(): void;
  /** The first end is chosen. */
  begun(source: Item): void;
  /** Several kinds of edges are possible between both ends. */
  which(edges: readonly Tool[], target: PlanNode, make: (edge: Tool) => void): void;
  done(event?: MouseEvent): void;
}

/** Connects two nodes that are chosen one after the other; what may be connected stands out meanwhile. */
export class ConnectMode implements Mode {
  readonly tool: string;
  private source: PlanNode | undefined;
  private pointer: MouseEvent | undefined;
  private readonly checked = new Map<string, boolean>();

  /** @param edges kinds of edges, one of which it will be */
  constructor(
    private readonly diagram: Diagram,
    private readonly overlay: Overlay,
    private readonly edges: readonly Tool[],
    private readonly events: ConnectEvents,
    source?: PlanNode
  ) {
    this.tool = edges.length === 1 ? (edges[0]?.id ?? '') : '';
    this.source = source;
    document.body.classList.add('connecting');
    this.highlight();
    if (source !== undefined) {
      events.begun(source);
    }
  }

  over(target: GModelElement, event: MouseEvent): void {
    this.pointer = event;
    this.draw();
    const node = nodeOf(target);
    if (node !== undefined && this.source !== undefined) {
      this.possible(node).forEach(edge => this.check(edge, this.source as PlanNode, node));
    }
  }

  pressed(target: GModelElement, event: MouseEvent): void {
    const node = nodeOf(target);
    if (node !== undefined) {
      this.choose(node, event);
    }
  }

  chosen(): boolean {
    const selected = this.diagram.selected.at(-1);
    if (selected instanceof PlanNode) {
      this.choose(selected);
      return true;
    }
    return false;
  }

  end(): void {
    document.body.classList.remove('connecting');
    this.overlay.clear();
    this.diagram.highlights.clear('allowed');
    this.diagram.highlights.clear('excluded');
    this.diagram.redraw();
  }

  private choose(node: PlanNode, event?: MouseEvent): void {
    const { source } = this;
    const [edge, ...others] = this.possible(node);
    if (edge === undefined) {
      this.events.refused();
    } else if (source === undefined) {
      this.source = node;
      this.events.begun(node);
      this.highlight();
    } else if (others.length > 0) {
      this.events.which([edge, ...others], node, chosen => this.make(chosen, source, node));
    } else {
      this.make(edge, source, node);
      this.events.done(event);
    }
  }

  private make(edge: Tool, source: PlanNode, target: PlanNode): void {
    this.diagram.tell(CreateEdgeOperation.create({ elementTypeId: edge.id, sourceElementId: source.id, targetElementId: target.id }));
  }

  /** The kinds of edges that may have a node as the end that is to be chosen next. */
  private possible(node: PlanNode): Tool[] {
    const { source } = this;
    return source === undefined
      ? this.edges.filter(edge => edge.sources.includes(node.type))
      : this.edges.filter(
          edge =>
            node.id !== source.id &&
            edge.sources.includes(source.type) &&
            edge.targets.includes(node.type) &&
            this.checked.get(`${edge.id} ${node.id}`) !== false
        );
  }

  /** Types do not say everything: the server knows whether these two may be connected. */
  private check(edge: Tool, source: PlanNode, target: PlanNode): void {
    const key = `${edge.id} ${target.id}`;
    if (this.checked.has(key)) {
      return;
    }
    this.checked.set(key, true);
    this.diagram
      .ask(RequestCheckEdgeAction.create({ edgeType: edge.id, sourceElement: source.id, targetElement: target.id }))
      .then(({ isValid }) => {
        this.checked.set(key, isValid);
        if (!isValid) {
          this.highlight();
        }
      })
      .catch(() => this.checked.delete(key));
  }

  private highlight(): void {
    const nodes = itemsOf(this.diagram.root).filter((item): item is PlanNode => item instanceof PlanNode);
    const allowed = nodes.filter(node => this.possible(node).length > 0);
    this.diagram.highlights.set('allowed', allowed.map(node => node.id));
    const kept = new Set([...allowed, this.source]);
    this.diagram.highlights.set('excluded', nodes.filter(node => !kept.has(node)).map(node => node.id));
    this.diagram.redraw();
  }

  private draw(): void {
    this.overlay.clear();
    const source = this.source === undefined ? undefined : this.diagram.item(this.source.id);
    if (source !== undefined && this.pointer !== undefined) {
      const { x, y, width, height } = boundsOf(source);
      const to = this.diagram.pointAt(this.pointer);
      this.overlay.line({ x: to.x < x + width / 2 ? x : x + width, y: y + height / 2 }, to, 'connection');
    }
  }
}

function nodeOf(target: GModelElement): PlanNode | undefined {
  const item = itemOf(target);
  return item instanceof PlanNode ? item : undefined;
}
