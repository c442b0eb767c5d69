import { Bounds, type Point } from '@eclipse-glsp/client';
import type { Diagram } from '../diagram/diagram';
import { around, boundsOf, isItem, PlanCell, PlanNode } from '../diagram/elements';
import type { Overlay } from './overlay';
import type { Drag } from './track';

/** Selects what a frame touches; with Ctrl, besides what was selected. */
export class Marquee implements Drag {
  private readonly begin: Point;
  private readonly before: string[];
  private readonly boxes: { id: string; bounds: Bounds }[];

  constructor(private readonly diagram: Diagram, private readonly overlay: Overlay, event: MouseEvent) {
    this.begin = diagram.pointAt(event);
    this.before = event.ctrlKey || event.metaKey ? diagram.selected.map(item => item.id) : [];
    this.boxes = Array.from(diagram.root.index.all().filter(isItem))
      .filter(item => item instanceof PlanNode || item instanceof PlanCell)
      .map(item => ({ id: item.id, bounds: boundsOf(item) }));
  }

  moved(_dx: number, _dy: number, event: PointerEvent): void {
    const frame = around([this.begin, this.diagram.pointAt(event)]);
    this.overlay.clear();
    this.overlay.frame(frame, 'marquee');
    this.diagram.select(...this.before, ...this.boxes.filter(({ bounds }) => Bounds.overlap(bounds, frame)).map(({ id }) => id));
  }

  dropped(): void {
    this.overlay.clear();
  }

  cancelled(): void {
    this.overlay.clear();
    this.diagram.select(...this.before);
  }
}
