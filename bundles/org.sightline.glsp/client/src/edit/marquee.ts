import { Bounds, type Point } from '@eclipse-glsp/client';
import type { Diagram } from '../diagram/diagram';
import { around, boundsOf, isItem, PlanCell, PlanNode } from '../diagram/elements';
import type { Overlay } from './overlay';
import type { Drag } from './track';

/** Selects what a frame touches, with all that stands in it; with Ctrl, besides what was selected. */
export class Marquee implements Drag {
  private readonly begin: Point;
  private readonly before: string[];
  private readonly boxes: { id: string; parent: string; bounds: Bounds }[];

  constructor(private readonly diagram: Diagram, private readonly overlay: Overlay, event: MouseEvent) {
    this.begin = diagram.pointAt(event);
    this.before = event.ctrlKey || event.metaKey ? diagram.selected.map(item => item.id) : [];
    this.boxes = Array.from(diagram.root.index.all().filter(isItem))
      .filter(item => item instanceof PlanNode || item instanceof PlanCell)
      .map(item => ({ id: item.id, parent: item.parent.id, bounds: boundsOf(item) }));
  }

  moved(_dx: number, _dy: number, event: PointerEvent): void {
    const frame = around([this.begin, this.diagram.pointAt(event)]);
    this.overlay.clear();
    this.overlay.frame(frame, 'marquee');
    const inside = new Set(this.boxes.filter(({ bounds }) => Bounds.overlap(bounds, frame)).map(({ id }) => id));
    const outermost = this.boxes.filter(({ id, parent }) => inside.has(id) && !inside.has(parent));
    this.diagram.select(...this.before, ...outermost.map(({ id }) => id));
  }

  dropped(): void {
    this.overlay.clear();
  }

  cancelled(): void {
    this.overlay.clear();
    this.diagram.select(...this.before);
  }
}
