import type { Diagram } from '../diagram/diagram';
import type { Item } from '../diagram/elements';
import { panned, zoomed } from '../diagram/viewport';
import { DragNodes, movable } from './drag-nodes';
import { Marquee } from './marquee';
import type { Overlay } from './overlay';
import { track } from './track';

/** Px of a line and of a page, for wheels that count in them. */
const LINE = 20;
const PAGE = 400;

/** What the mouse does without a tool: it selects, moves elements, frames them, moves the picture. */
export class Hand {
  /** Whether dragging on the picture frames elements instead of moving the picture. */
  framing = false;

  constructor(private readonly diagram: Diagram, private readonly overlay: Overlay, private readonly mayEdit: () => boolean) {}

  /** Scrolls, or zooms with Ctrl. */
  wheel(event: WheelEvent): void {
    const { diagram } = this;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? PAGE : 1;
    if (event.ctrlKey || event.metaKey) {
      const { left, top } = diagram.canvas;
      diagram.viewport = zoomed(diagram.viewport, Math.exp(-event.deltaY * unit * 0.004), { x: event.clientX - left, y: event.clientY - top });
    } else {
      const sideways = event.shiftKey && event.deltaX === 0;
      diagram.viewport = panned(diagram.viewport, unit * (sideways ? event.deltaY : event.deltaX), sideways ? 0 : unit * event.deltaY);
    }
  }

  /** The button was pressed on an item, or beside all of them: selects, and waits for a drag. */
  press(item: Item | undefined, event: MouseEvent): void {
    const { diagram, overlay } = this;
    const more = event.ctrlKey || event.metaKey || event.shiftKey;
    if (item === undefined) {
      if (event.shiftKey || this.framing) {
        track(event, new Marquee(diagram, overlay, event));
      } else {
        this.pan(event);
      }
      return;
    }
    const selected = diagram.selected.some(({ id }) => id === item.id);
    if (more) {
      selected ? diagram.deselect(item.id) : diagram.selectAlso(item.id);
      return;
    }
    if (!selected) {
      diagram.select(item.id);
    }
    this.dragItem(item, selected, event);
  }

  private dragItem(item: Item, wasSelected: boolean, event: MouseEvent): void {
    const { diagram, overlay } = this;
    let nodes: DragNodes | undefined;
    track(event, {
      moved: (dx, dy, moved) => {
        if (this.mayEdit() && nodes === undefined && movable(diagram).length > 0) {
          nodes = new DragNodes(diagram, overlay);
        }
        nodes?.moved(dx, dy, moved);
      },
      dropped: () => nodes?.dropped(),
      clicked: () => {
        // one of several that were selected is now the only one
        if (wasSelected && diagram.selected.length > 1) {
          diagram.select(item.id);
        }
      },
      cancelled: () => nodes?.cancelled()
    });
  }

  /** Moves the picture with the mouse. */
  pan(event: MouseEvent): void {
    const { diagram } = this;
    const before = diagram.viewport;
    document.body.classList.add('panning');
    const end = (): void => document.body.classList.remove('panning');
    track(event, {
      moved: (dx, dy) => (diagram.viewport = panned(before, -dx, -dy)),
      dropped: end,
      clicked: () => {
        end();
        diagram.select();
      },
      cancelled: end
    });
  }
}
