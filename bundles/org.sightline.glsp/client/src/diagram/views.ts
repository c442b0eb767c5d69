import type { GModelElement, IView, RenderingContext } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import type { VNode } from 'snabbdom';
import type { Severity } from '../protocol/actions';
import { between, type Bend } from '../svg/bend';
import { Fragments } from '../svg/fragments';
import { args, Background, edgeOf, fullText, graphArgs, PlanCell, PlanEdge, PlanGraph, PlanLabel, PlanNode, shiftOf } from './elements';
import { Highlights } from './highlights';
import { markerBadge } from './marker';
import { fragment, svg } from './vnodes';

/** Widths of edges that are easy to hit, in px. */
const EASY_TO_HIT = 12;
const AROUND_SELECTED = 4;

@injectable()
export class GraphView implements IView {
  @inject(Fragments) private readonly fragments: Fragments;

  render(graph: Readonly<PlanGraph>, context: RenderingContext): VNode {
    this.fragments.prepare(texts(graph));
    const { title, lang } = graphArgs(graph);
    const { zoom, scroll } = graph;
    return svg('svg.diagram', { attrs: { tabindex: 0, role: 'application', 'aria-label': title ?? '', lang: lang ?? 'en' } }, [
      svg('g.picture', { attrs: { transform: `scale(${zoom}) translate(${-scroll.x},${-scroll.y})` } }, context.renderChildren(graph))
    ]);
  }
}

function* texts(element: GModelElement & { children?: readonly GModelElement[] }): Generator<string> {
  const { svg: text } = args(element);
  if (text !== undefined) {
    yield text;
  }
  for (const child of element.children ?? []) {
    yield* texts(child);
  }
}

@injectable()
export class BackgroundView implements IView {
  @inject(Fragments) private readonly fragments: Fragments;

  render(background: Readonly<Background>): VNode {
    return svg('g.background', {}, [fragment(this.fragments, args(background).svg ?? '')]);
  }
}

@injectable()
export class NodeView implements IView {
  @inject(Fragments) private readonly fragments: Fragments;
  @inject(Highlights) private readonly highlights: Highlights;

  render(node: Readonly<PlanNode>, context: RenderingContext): VNode {
    const { width, height } = node.size;
    const severity = severityOf(node, this.highlights);
    const box = { x: 0, y: 0, width, height };
    const outline = {
      x: -AROUND_SELECTED,
      y: -AROUND_SELECTED,
      width: width + 2 * AROUND_SELECTED,
      height: height + 2 * AROUND_SELECTED,
      rx: 6
    };
    return svg('g', { class: classes('node', node, this.highlights), attrs: { role: 'img', 'aria-label': fullText(node) } }, [
      svg('rect.hit', { attrs: box }),
      fragment(this.fragments, args(node).svg ?? ''),
      svg('rect.outline', { attrs: outline }),
      ...context.renderChildren(node),
      severity === undefined ? undefined : markerBadge(severity, node.size)
    ]);
  }
}

/** The finding to show at a node. What sits on a border often stands for the same element: one mark is enough for both. */
function severityOf({ id, parent }: Readonly<PlanNode>, highlights: Highlights): Severity | undefined {
  const severity = highlights.severity(id);
  return parent instanceof PlanNode && highlights.severity(parent.id) === severity ? undefined : severity;
}

@injectable()
export class EdgeView implements IView {
  @inject(Fragments) private readonly fragments: Fragments;
  @inject(Highlights) private readonly highlights: Highlights;

  render(edge: Readonly<PlanEdge>): VNode {
    const bend = bendOf(edge);
    const way = wayOf(edge);
    return svg('g', { class: classes('edge', edge, this.highlights), attrs: { role: 'img', 'aria-label': fullText(edge) } }, [
      bend === undefined ? svg('path.outline', { attrs: { d: way } }) : undefined,
      fragment(this.fragments, args(edge).svg ?? '', bend),
      svg('path.hit', { attrs: { d: way, 'stroke-width': EASY_TO_HIT } })
    ]);
  }
}

/** Where an edge runs, for selecting it. */
function wayOf(edge: Readonly<PlanEdge>): string {
  const [begin, ...others] = edge.routingPoints;
  if (begin === undefined) {
    return '';
  }
  const curved = (edge.args as { curved?: boolean } | undefined)?.curved === true && others.length % 3 === 0;
  return `M${begin.x},${begin.y}${curved ? 'C' : 'L'}${others.map(({ x, y }) => `${x},${y}`).join(' ')}`;
}

/** How an edge follows its ends while they are dragged; undefined while both are at their places. */
function bendOf(edge: Readonly<PlanEdge>): Bend | undefined {
  const from = shiftOf(edge.source);
  const to = shiftOf(edge.target);
  const begin = edge.routingPoints[0];
  const end = edge.routingPoints[edge.routingPoints.length - 1];
  if (begin === undefined || end === undefined || (from.x === 0 && from.y === 0 && to.x === 0 && to.y === 0)) {
    return undefined;
  }
  return between(begin, end, from, to);
}

@injectable()
export class EdgeLabelView implements IView {
  @inject(Fragments) private readonly fragments: Fragments;
  @inject(Highlights) private readonly highlights: Highlights;

  render(label: Readonly<PlanLabel>): VNode | undefined {
    const { width, height } = label.size;
    if (width === 0 || height === 0) {
      // it only says where the size of an effect is edited
      return undefined;
    }
    const edge = edgeOf(label as PlanLabel);
    const looks = { id: label.id, selected: edge?.selected ?? false };
    return svg('g', { class: classes('edge-label', looks, this.highlights), attrs: { role: 'img', 'aria-label': edge === undefined ? label.text : fullText(edge) } }, [
      svg('g', { attrs: { transform: follow(label, edge) } }, [
        svg('rect.hit', { attrs: { width, height } }),
        fragment(this.fragments, args(label).svg ?? ''),
        svg('rect.outline', { attrs: { x: -2, y: -2, width: width + 4, height: height + 4, rx: 4 } })
      ])
    ]);
  }
}

/** A label follows its edge, which follows its ends. */
function follow({ position, size }: Readonly<PlanLabel>, edge: PlanEdge | undefined): string {
  const bend = edge === undefined ? undefined : bendOf(edge);
  if (bend === undefined) {
    return '';
  }
  const { x, y } = { x: position.x + size.width / 2, y: position.y + size.height / 2 };
  const moved = bend(x, y);
  return `translate(${moved.x - x},${moved.y - y})`;
}

/** A name is drawn as part of its node. */
@injectable()
export class NameView implements IView {
  render(): undefined {
    return undefined;
  }
}

@injectable()
export class CellView implements IView {
  @inject(Highlights) private readonly highlights: Highlights;

  render(cell: Readonly<PlanCell>): VNode {
    const { width, height } = cell.size;
    return svg('g', { class: classes('cell', cell, this.highlights), attrs: { role: 'img', 'aria-label': fullText(cell as PlanCell) } }, [
      svg('rect.hit', { attrs: { width, height } }),
      svg('rect.outline', { attrs: { width, height } })
    ]);
  }
}

function classes(kind: string, element: { id: string; selected: boolean }, highlights: Highlights): Record<string, boolean> {
  const found: Record<string, boolean> = { [kind]: true, selected: element.selected };
  for (const name of highlights.of(element.id).trim().split(' ')) {
    if (name !== '') {
      found[name] = true;
    }
  }
  return found;
}
