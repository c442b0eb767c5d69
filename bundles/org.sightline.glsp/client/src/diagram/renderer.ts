import { ModelRenderer, type GModelElement } from '@eclipse-glsp/client';
import type { VNode } from 'snabbdom';
import { args, edgeOf, fullText, PlanEdge, PlanGraph, PlanLabel, shiftOf } from './elements';
import type { Highlights } from './highlights';

interface Rendered {
  looks: unknown[];
  vnode: VNode | undefined;
}

/**
 * Renders an element again only when it looks different. A picture of 2,000 nodes is rendered for each step of the mouse; by
 * this, most of it is compared by one look at one object.
 */
export class PlanRenderer extends ModelRenderer {
  private before = new Map<string, Rendered>();
  private now = new Map<string, Rendered>();
  highlights: Highlights;

  override renderElement(element: Readonly<GModelElement>): VNode | undefined {
    if (element instanceof PlanGraph) {
      this.before = this.now;
      this.now = new Map();
      return super.renderElement(element);
    }
    const looks = this.looksOf(element);
    const known = this.before.get(element.id);
    const rendered = known !== undefined && same(known.looks, looks) ? known : { looks, vnode: super.renderElement(element) };
    this.now.set(element.id, rendered);
    return rendered.vnode;
  }

  /** All that decides what an element looks like, with what stands in it. */
  private looksOf(element: Readonly<GModelElement> & { children?: readonly GModelElement[] }, looks: unknown[] = []): unknown[] {
    const { position, size, selected } = element as { position?: object; size?: object; selected?: boolean };
    looks.push(element.id, args(element).svg, selected, this.highlights.of(element.id), this.highlights.severity(element.id));
    looks.push(...numbers(position), ...numbers(size));
    if (element instanceof PlanEdge) {
      looks.push(fullText(element), ...numbers(shiftOf(element.source)), ...numbers(shiftOf(element.target)), route(element));
    } else if (element instanceof PlanLabel) {
      const edge = edgeOf(element);
      looks.push(element.text, ...(edge === undefined ? [] : [edge.selected, ...numbers(shiftOf(edge.source)), ...numbers(shiftOf(edge.target))]));
    } else {
      looks.push(args(element).tooltip);
    }
    element.children?.forEach(child => this.looksOf(child, looks));
    return looks;
  }
}

function numbers(of: object | undefined): number[] {
  const { x, y, width, height } = (of ?? {}) as Record<string, number>;
  return [x ?? 0, y ?? 0, width ?? 0, height ?? 0];
}

function route(edge: PlanEdge): string {
  return edge.routingPoints.map(({ x, y }) => `${x},${y}`).join(' ');
}

function same(before: unknown[], now: unknown[]): boolean {
  return before.length === now.length && before.every((value, i) => value === now[i]);
}
