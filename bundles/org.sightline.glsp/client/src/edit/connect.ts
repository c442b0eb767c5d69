import { CreateEdgeOperation, RequestCheckEdgeAction, type GModelElement } from '@eclipse-glsp/client';
import type { Diagram } from '../diagram/diagram';
import { boundsOf, itemsOf, itemOf, PlanNode, type Item } from '../diagram/elements';
import type { Tool } from '../protocol/actions';
import type { Mode } from './mode';
import type { Overlay } from './overlay';

export interface ConnectEvents {
  /** An end that the edge cannot have was chosen. */
  refused(): void;
  /** The first end is chosen. */
  begun(source: Item): void;
  done(event?: MouseEvent): void;
}

/** Connects two nodes that are chosen one after the other; what may be connected stands out meanwhile. */
export class ConnectMode implements Mode {
  readonly tool: string;
  private source: PlanNode | undefined;
  private pointer: MouseEvent | undefined;
  private readonly checked = new Map<string, boolean>();

  constructor(
    private readonly diagram: Diagram,
    private readonly overlay: Overlay,
    private readonly edge: Tool,
    private readonly events: ConnectEvents,
    source?: PlanNode
  ) {
    this.tool = edge.id;
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
    if (node !== undefined && this.source !== undefined && this.mayBe(node)) {
      this.check(this.source, node);
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
    if (!this.mayBe(node)) {
      this.events.refused();
    } else if (this.source === undefined) {
      this.source = node;
      this.events.begun(node);
      this.highlight();
    } else {
      this.diagram.tell(CreateEdgeOperation.create({ elementTypeId: this.tool, sourceElementId: this.source.id, targetElementId: node.id }));
      this.events.done(event);
    }
  }

  /** Whether a node may be the end that is to be chosen next. */
  private mayBe(node: PlanNode): boolean {
    const types = this.source === undefined ? this.edge.sources : this.edge.targets;
    return types.includes(node.type) && node.id !== this.source?.id && this.checked.get(node.id) !== false;
  }

  /** Types do not say everything: the server knows whether these two may be connected. */
  private check(source: PlanNode, target: PlanNode): void {
    if (this.checked.has(target.id)) {
      return;
    }
    this.checked.set(target.id, true);
    this.diagram
      .ask(RequestCheckEdgeAction.create({ edgeType: this.tool, sourceElement: source.id, targetElement: target.id }))
      .then(({ isValid }) => {
        this.checked.set(target.id, isValid);
        if (!isValid) {
          this.highlight();
        }
      })
      .catch(() => this.checked.delete(target.id));
  }

  private highlight(): void {
    const nodes = itemsOf(this.diagram.root).filter((item): item is PlanNode => item instanceof PlanNode);
    this.diagram.highlights.set('allowed', nodes.filter(node => this.mayBe(node)).map(node => node.id));
    this.diagram.highlights.set('excluded', nodes.filter(node => !this.mayBe(node) && node.id !== this.source?.id).map(node => node.id));
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
