import { RedoAction, SaveModelAction, UndoAction, type Bounds, type Viewport } from '@eclipse-glsp/client';
import type { Diagram } from '../diagram/diagram';
import { args, around, boundsOf, itemsOf, labelOf, nameOf, PlanNode, type Item } from '../diagram/elements';
import { firstSight, revealing, showingAll, shows, zoomed } from '../diagram/viewport';
import { align, type Alignment } from '../edit/align';
import { movable, moveBy } from '../edit/drag-nodes';
import type { Editor } from '../edit/editor';
import { neighbour, type Direction } from '../edit/neighbour';
import { request, tell, type WindowAction } from '../protocol/actions';
import type { Texts } from '../texts/texts';
import type { Messages } from './messages';

const STEP = 10;
/** So many edges away is around something at first. */
const NEAR = 2;

/** What can be done, whoever asks for it: a key, a menu, a button. */
export class Deeds {
  private first: Viewport | undefined;

  constructor(
    private readonly diagram: Diagram,
    private readonly editor: Editor,
    private readonly messages: Messages,
    private readonly text: Texts
  ) {}

  undo(): void {
    this.diagram.tell(UndoAction.create());
  }

  redo(): void {
    this.diagram.tell(RedoAction.create());
  }

  save(): void {
    this.diagram.tell(SaveModelAction.create());
  }

  rename(): void {
    const item = this.diagram.selected.at(-1);
    if (item !== undefined && !this.editor.renameItem(item)) {
      this.messages.refuse(this.text(this.editor.mayEdit ? 'refused.rename' : 'refused.readOnly'));
    }
  }

  reveal(): void {
    const item = this.diagram.selected.at(-1);
    if (item !== undefined) {
      this.diagram.tell(tell.reveal(item.id, true));
    }
  }

  /** Moves the selected nodes by a step of the keyboard. */
  nudge(direction: Direction, small: boolean): void {
    const step = small ? 1 : STEP;
    const by = { left: { x: -step, y: 0 }, right: { x: step, y: 0 }, up: { x: 0, y: -step }, down: { x: 0, y: step } }[direction];
    const nodes = this.editor.mayEdit ? movable(this.diagram) : [];
    if (nodes.length > 0) {
      moveBy(this.diagram, nodes.map(({ id, shift }) => ({ id, by: { x: shift.x + by.x, y: shift.y + by.y } })));
    }
  }

  /** Selects the next element in a direction, the first one if none is selected; while something is to be chosen, among the choices. */
  go(direction: Direction, also: boolean): void {
    const choices = this.editor.inMode ? this.diagram.highlights.with('allowed') : undefined;
    const items = itemsOf(this.diagram.root).filter(item => choices?.has(item.id) ?? true);
    const current = this.diagram.selected.at(-1);
    const from = current === undefined ? undefined : boundsOf(current);
    const others = items.filter(item => item.id !== current?.id);
    const next = from === undefined ? first(items) : others[neighbour(from, others.map(boundsOf), direction) ?? -1];
    if (next !== undefined) {
      if (also) {
        this.diagram.selectAlso(next.id);
      } else {
        this.diagram.select(next.id);
      }
      this.reach(next);
    }
  }

  /** Brings an element into sight. */
  reach(...items: Item[]): void {
    const bounds = union(items.map(boundsOf));
    if (bounds !== undefined) {
      this.diagram.viewport = revealing(this.diagram.viewport, bounds, this.diagram.canvas);
    }
  }

  zoom(factor: number): void {
    const { width, height } = this.diagram.canvas;
    this.diagram.viewport = zoomed(this.diagram.viewport, factor, { x: width / 2, y: height / 2 });
  }

  actualSize(): void {
    this.zoom(1 / this.diagram.viewport.zoom);
  }

  /** Shows what a reader is to see first: what they saw last, if that is still there. */
  begin(last?: Viewport): void {
    const { root } = this.diagram;
    const picture = root.children.find(child => child.type === 'background');
    if (picture !== undefined && last !== undefined && shows(last, boundsOf(picture), this.diagram.canvas)) {
      this.first = undefined;
      this.diagram.viewport = last;
    } else if (picture !== undefined) {
      const nodes = root.children.filter(child => child instanceof PlanNode).map(boundsOf);
      const { x, y } = boundsOf(picture);
      const leftmost = nodes.reduce((a, b) => (b.x < a.x || (b.x === a.x && b.y < a.y) ? b : a), nodes[0] ?? { x, y, width: 0, height: 0 });
      this.first = firstSight(boundsOf(picture), this.diagram.canvas, leftmost);
      this.diagram.viewport = this.first;
    }
  }

  /** The window has another size: who has not moved the picture yet sees it from the beginning again. */
  beginAgain(): void {
    if (this.first !== undefined && this.moved === undefined) {
      this.begin();
    }
  }

  /** What is in sight since somebody has moved the picture. */
  get moved(): Viewport | undefined {
    const { first } = this;
    const { zoom, scroll } = this.diagram.viewport;
    return first !== undefined && first.zoom === zoom && first.scroll.x === scroll.x && first.scroll.y === scroll.y ? undefined : { zoom, scroll };
  }

  fit(): void {
    const picture = this.diagram.root.children.find(child => child.type === 'background');
    this.fitTo(picture === undefined ? undefined : boundsOf(picture));
  }

  fitSelection(): void {
    this.fitTo(union(this.diagram.selected.map(boundsOf)));
  }

  align(how: Alignment): void {
    const nodes = movable(this.diagram);
    if (nodes.length < 2) {
      this.messages.tell(this.text('align.few'));
      return;
    }
    const moves = align(nodes.map(boundsOf), how);
    moveBy(this.diagram, nodes.map(({ id }, i) => ({ id, by: { x: Math.round(moves[i]?.x ?? 0), y: Math.round(moves[i]?.y ?? 0) } })));
  }

  /** Lets the server place the selected nodes again, or all. */
  free(): void {
    this.diagram.tell(tell.free(movable(this.diagram).map(({ id }) => id)));
  }

  /** Shows only what is around the selected element. */
  focusAround(): void {
    const item = this.diagram.selected.at(-1);
    if (item !== undefined) {
      this.diagram.tell(tell.focus(item.id, NEAR));
    }
  }

  /** Shows more or less of what is around an element. */
  focusReach(focus: WindowAction['focus'], by: number): void {
    const around = itemsOf(this.diagram.root).find(item => args(item).name === focus?.name);
    if (focus !== undefined && around !== undefined) {
      this.diagram.tell(tell.focus(around.id, Math.max(0, focus.depth + by)));
    }
  }

  async export(): Promise<void> {
    const { fileName, svg } = await this.diagram.ask(request.export());
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
    this.messages.tell(this.text('export.done', fileName));
  }

  /** What readers of the screen hear of what is selected. */
  selectionText(): string {
    const items = this.diagram.selected;
    const [item] = items;
    if (item === undefined || items.length > 1) {
      return item === undefined ? '' : this.text('selected.many', items.length);
    }
    const severity = this.diagram.highlights.severity(item.id);
    return severity === undefined ? nameOf(item) : this.text(`selected.${severity}`, nameOf(item));
  }

  canRename(item: Item): boolean {
    return this.editor.mayEdit && labelOf(item) !== undefined;
  }

  private fitTo(bounds: Bounds | undefined): void {
    if (bounds !== undefined) {
      this.diagram.viewport = showingAll(bounds, this.diagram.canvas);
    }
  }
}

function first(items: readonly Item[]): Item | undefined {
  return items.find(item => item instanceof PlanNode) ?? items[0];
}

function union(boxes: readonly Bounds[]): Bounds | undefined {
  return boxes.length === 0 ? undefined : around(boxes.flatMap(({ x, y, width, height }) => [{ x, y }, { x: x + width, y: y + height }]));
}
