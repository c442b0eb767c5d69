import { CreateNodeOperation, GChildElement, type GModelElement, type Point } from '@eclipse-glsp/client';
import type { Diagram } from '../diagram/diagram';
import { PlanNode } from '../diagram/elements';
import type { Tool } from '../protocol/actions';
import type { Mode } from './mode';

/** Makes a node where somebody clicks, or lets go of what they dragged out of the palette. */
export class CreateMode implements Mode {
  readonly tool: string;
  private readonly ghost = document.createElement('div');

  /**
   * @param wrongPlace is called where such a node cannot be made
   * @param done       is called after one has been made
   */
  constructor(
    private readonly diagram: Diagram,
    private readonly made: Tool,
    private readonly wrongPlace: () => void,
    private readonly done: (event: MouseEvent) => void
  ) {
    this.tool = made.id;
    this.ghost.className = 'ghost';
    this.ghost.textContent = made.label;
    this.ghost.hidden = true;
    document.body.append(this.ghost);
    document.body.classList.add('creating');
  }

  over(target: GModelElement, event: MouseEvent): void {
    const place = this.containerOf(target);
    this.follow(event, place !== undefined);
    this.diagram.highlights.set('allowed', place instanceof PlanNode ? [place.id] : []);
    this.diagram.redraw();
  }

  /** What is dragged out of the palette is shown before it reaches the diagram, too. */
  follow(event: MouseEvent, possible: boolean): void {
    this.ghost.hidden = false;
    this.ghost.style.translate = `${event.clientX + 12}px ${event.clientY + 12}px`;
    this.ghost.classList.toggle('impossible', !possible);
  }

  pressed(target: GModelElement, event: MouseEvent): void {
    const container = this.containerOf(target);
    if (container === undefined) {
      this.wrongPlace();
      return;
    }
    this.create(this.diagram.pointAt(event), container);
    this.done(event);
  }

  /** The keyboard makes it in the selected item, if it fits there, otherwise in the middle of what is in sight. */
  chosen(): boolean {
    const selected = this.diagram.selected.at(-1);
    const inside = selected === undefined ? undefined : this.containerOf(selected);
    const { left, top, width, height } = this.diagram.canvas;
    const middle = this.diagram.pointAt({ clientX: left + width / 2, clientY: top + height / 2 });
    const container = inside ?? this.containerOf(this.diagram.root) ?? this.diagram.root;
    this.create(middle, container);
    return true;
  }

  end(): void {
    this.ghost.remove();
    document.body.classList.remove('creating');
    this.diagram.highlights.clear('allowed');
    this.diagram.redraw();
  }

  private create(location: Point, container: GModelElement): void {
    const rounded = { x: Math.round(location.x), y: Math.round(location.y) };
    this.diagram.tell(CreateNodeOperation.create(this.tool, { location: rounded, containerId: container.id }));
  }

  /** Where it would be made: in the element that is pointed at, or in one around it, the picture at last. */
  private containerOf(target: GModelElement): GModelElement | undefined {
    if (this.made.targets.length === 0) {
      return target.root;
    }
    let place: GModelElement | undefined = target;
    while (place !== undefined && !this.made.targets.includes(place.type)) {
      place = place instanceof GChildElement ? place.parent : undefined;
    }
    return place;
  }
}
