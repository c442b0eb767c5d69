import { ChangeBoundsOperation, type Bounds, type Point } from '@eclipse-glsp/client';
import { shift } from '../diagram/commands';
import type { Diagram } from '../diagram/diagram';
import { args, around, boundsOf, PlanNode } from '../diagram/elements';
import type { Overlay } from './overlay';
import { snap } from './snap';
import type { Drag } from './track';

/** How near is near, in px of the window. */
const REACH = 6;
/** The server has to say where things stand now; if it says nothing, they go back. In ms. */
const PATIENCE = 4000;

/** Nodes that may be moved, without those that move with others. */
export function movable(diagram: Diagram): PlanNode[] {
  const nodes = diagram.selected.filter((item): item is PlanNode => item instanceof PlanNode && args(item).movable === true);
  const ids = new Set(nodes.map(node => node.id));
  return nodes.filter(node => !(node.parent instanceof PlanNode && ids.has(node.parent.id)));
}

/** Moves the selected nodes along with the mouse. The plan hears of it when they are dropped. */
export class DragNodes implements Drag {
  private readonly ids: string[];
  private readonly box: Bounds;
  private readonly others: Bounds[];
  private by: Point = { x: 0, y: 0 };

  constructor(private readonly diagram: Diagram, private readonly overlay: Overlay) {
    const nodes = movable(diagram);
    this.ids = nodes.map(node => node.id);
    this.box = around(nodes.map(boundsOf).flatMap(({ x, y, width, height }) => [{ x, y }, { x: x + width, y: y + height }]));
    const moving = new Set(this.ids);
    const level = new Set(nodes.map(node => node.parent));
    this.others = [...level].flatMap(parent =>
      parent.children.filter(child => child instanceof PlanNode && !moving.has(child.id)).map(boundsOf)
    );
  }

  moved(dx: number, dy: number, event: PointerEvent): void {
    const { zoom } = this.diagram.viewport;
    const by = { x: dx / zoom, y: dy / zoom };
    const box = { ...this.box, x: this.box.x + by.x, y: this.box.y + by.y };
    const snapped = event.altKey ? { by: { x: 0, y: 0 }, lines: [] } : snap(box, this.others, REACH / zoom);
    this.by = { x: Math.round(by.x + snapped.by.x), y: Math.round(by.y + snapped.by.y) };
    document.body.classList.add('dragging');
    this.overlay.clear();
    this.overlay.lines(snapped.lines);
    this.show(this.by);
  }

  dropped(): void {
    this.clear();
    moveBy(this.diagram, this.ids.map(id => ({ id, by: this.by })));
  }

  cancelled(): void {
    this.clear();
    this.show({ x: 0, y: 0 });
  }

  private clear(): void {
    document.body.classList.remove('dragging');
    this.overlay.clear();
  }

  private show(by: Point): void {
    this.diagram.tell(shift(this.ids.map(id => ({ id, by }))));
  }
}

/** Moves nodes, in px of the picture: at once on the page, and for good by the server. */
export function moveBy(diagram: Diagram, moves: { id: string; by: Point }[]): void {
  diagram.tell(shift(moves));
  const root = diagram.root;
  const bounds = moves.flatMap(({ id, by }) => {
    const node = diagram.item(id);
    if (!(node instanceof PlanNode)) {
      return [];
    }
    const { position, shift: shown, size } = node;
    return { elementId: id, newPosition: { x: position.x - shown.x + by.x, y: position.y - shown.y + by.y }, newSize: { ...size } };
  });
  diagram.tell(ChangeBoundsOperation.create(bounds));
  window.setTimeout(() => {
    if (diagram.root === root) {
      putBack(diagram);
    }
  }, PATIENCE);
}

/** Shows all nodes where the server put them. */
export function putBack(diagram: Diagram): void {
  const shifted = Array.from(diagram.root.index.all().filter(node => node instanceof PlanNode && (node.shift.x !== 0 || node.shift.y !== 0)));
  if (shifted.length > 0) {
    diagram.tell(shift(shifted.map(({ id }) => ({ id, by: { x: 0, y: 0 } }))));
  }
}
