import type { Bounds, Point } from '@eclipse-glsp/client';
import type { Diagram } from '../diagram/diagram';
import type { Line } from './snap';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws over the diagram what is there only while something is done: frames, lines, the way of an edge to be. */
export class Overlay {
  private readonly layer = document.createElementNS(SVG, 'svg');

  constructor(private readonly diagram: Diagram, parent: HTMLElement) {
    this.layer.setAttribute('class', 'overlay');
    this.layer.setAttribute('aria-hidden', 'true');
    parent.append(this.layer);
  }

  clear(): void {
    this.layer.replaceChildren();
  }

  /** A frame, in px of the picture. */
  frame(bounds: Bounds, kind: string): void {
    const { x, y, width, height } = this.diagram.inCanvas(bounds);
    this.draw('rect', kind, { x, y, width, height });
  }

  /** Lines where things meet. */
  lines(lines: readonly Line[]): void {
    lines.forEach(({ from, to }) => this.line(from, to, 'snap'));
  }

  line(from: Point, to: Point, kind: string): void {
    const begin = this.diagram.inCanvas({ ...from, width: 0, height: 0 });
    const end = this.diagram.inCanvas({ ...to, width: 0, height: 0 });
    this.draw('line', kind, { x1: begin.x, y1: begin.y, x2: end.x, y2: end.y });
  }

  private draw(name: string, kind: string, places: Record<string, number>): void {
    const element = document.createElementNS(SVG, name);
    element.setAttribute('class', kind);
    Object.entries(places).forEach(([key, value]) => element.setAttribute(key, String(value)));
    this.layer.append(element);
  }
}
