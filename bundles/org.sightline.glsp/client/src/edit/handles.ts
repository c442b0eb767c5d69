import type { Diagram } from '../diagram/diagram';
import { boundsOf, nameOf, PlanEdge, PlanNode } from '../diagram/elements';
import { element } from '../page/dom';
import type { Texts } from '../texts/texts';
import { endOf, movableEnds, type End } from './reconnect';

export interface HandleEvents {
  /** Whether edges may begin at a node. */
  canConnect(node: PlanNode): boolean;
  connect(node: PlanNode, event: PointerEvent): void;
  reconnect(edge: PlanEdge, end: End, event: PointerEvent): void;
}

/** What can be taken hold of at the one element that is selected: the begin of a new edge, the ends of an edge. */
export class Handles {
  private readonly layer: HTMLElement;

  constructor(private readonly diagram: Diagram, parent: HTMLElement, private readonly text: Texts, private readonly events: HandleEvents) {
    // the keyboard has the menu for this
    this.layer = element('div', { class: 'handles', attributes: { 'aria-hidden': 'true' } });
    parent.append(this.layer);
    diagram.onSelection(() => this.show());
    diagram.onModel(() => this.show());
    diagram.onViewport(() => this.show());
  }

  hide(): void {
    this.layer.replaceChildren();
  }

  show(): void {
    this.hide();
    const [item, ...others] = this.diagram.selected;
    if (others.length > 0) {
      return;
    }
    if (item instanceof PlanNode && this.events.canConnect(item)) {
      const { x, y, width, height } = boundsOf(item);
      this.add({ x: x + width, y: y + height / 2 }, 'begin', this.text('handle.connect', nameOf(item)), event => this.events.connect(item, event));
    } else if (item instanceof PlanEdge) {
      for (const end of movableEnds(item)) {
        const at = endOf(item, end);
        if (at !== undefined) {
          this.add(at, 'end', this.text('handle.reconnect'), event => this.events.reconnect(item, end, event));
        }
      }
    }
  }

  private add(at: { x: number; y: number }, kind: string, label: string, pressed: (event: PointerEvent) => void): void {
    const { x, y } = this.diagram.inCanvas({ ...at, width: 0, height: 0 });
    const handle = element('button', {
      class: kind,
      attributes: { type: 'button', tabindex: '-1', title: label },
      on: {
        pointerdown: event => {
          event.preventDefault();
          pressed(event);
        }
      }
    });
    handle.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    this.layer.append(handle);
  }
}
