// What a diagram consists of; the server's README says which fields come with what.
import {
  boundsFeature,
  GChildElement,
  GEdge,
  GGraph,
  GLabel,
  GModelElement,
  GNode,
  GShapeElement,
  selectFeature,
  type Bounds,
  type GModelRoot,
  type Point
} from '@eclipse-glsp/client';

export type MarkName = 'added' | 'removed' | 'changed' | 'consequence' | 'unchanged';

interface CommonArgs {
  svg?: string;
  name?: string;
  tooltip?: string;
  file?: string;
  deletable?: boolean;
  renamable?: boolean;
  movable?: boolean;
  reconnectable?: 'source' | 'target' | 'both';
  mark?: MarkName;
}

export interface GraphArgs {
  view?: string;
  title?: string;
  description?: string;
  lang?: string;
  width?: number;
  height?: number;
  fallback?: string;
}

export class PlanGraph extends GGraph {}

/** Everything that cannot be selected. */
export class Background extends GShapeElement {
  static readonly DEFAULT_FEATURES = [boundsFeature];
}

export class PlanNode extends GNode {
  static override readonly DEFAULT_FEATURES = [boundsFeature, selectFeature];
  /** By how much it is away from where the server put it, while it is dragged. */
  shift: Point = { x: 0, y: 0 };
}

export class PlanEdge extends GEdge {
  static override readonly DEFAULT_FEATURES = [selectFeature];
}

/** A text that can be edited: the name of a node, not drawn by itself, or a label of an edge, which is a part of it. */
export class PlanLabel extends GLabel {
  static override readonly DEFAULT_FEATURES = [boundsFeature];
  args?: { svg?: string; edge?: string; editable?: boolean };
}

export class PlanCell extends GShapeElement {
  static readonly DEFAULT_FEATURES = [boundsFeature, selectFeature];
  selected = false;
}

/** What can be selected. */
export type Item = PlanNode | PlanEdge | PlanCell;

export function isItem(element: GModelElement): element is Item {
  return element instanceof PlanNode || element instanceof PlanEdge || element instanceof PlanCell;
}

/** The item that an element is, belongs to or stands in. */
export function itemOf(element: GModelElement): Item | undefined {
  let current: GModelElement | undefined = (element instanceof PlanLabel ? edgeOf(element) : undefined) ?? element;
  while (current instanceof GChildElement) {
    if (isItem(current)) {
      return current;
    }
    current = current.parent;
  }
  return undefined;
}

export function itemsOf(root: GModelRoot): Item[] {
  return Array.from(root.index.all().filter(isItem)) as Item[];
}

/** What the server said about an element besides what GLSP knows. */
export function args(element: GModelElement): CommonArgs {
  return ((element as { args?: unknown }).args ?? {}) as CommonArgs;
}

export function graphArgs(root: GModelRoot): GraphArgs {
  return ((root as { args?: unknown }).args ?? {}) as GraphArgs;
}

/** What people call an element, in one line: its label before the name that the text uses. */
export function nameOf(item: Item): string {
  const { name, tooltip } = args(item);
  const [label] = (tooltip ?? '').split('\n');
  return label || name || (item instanceof PlanEdge ? endsOf(item) : '');
}

/** All that is said about an element, for readers of the screen. */
export function fullText(item: Item): string {
  return args(item).tooltip || nameOf(item);
}

function endsOf(edge: PlanEdge): string {
  return [edge.source, edge.target].map(end => (end instanceof PlanNode ? nameOf(end) : '')).join(' → ');
}

/** The label of an element that is edited in place, if there is one. */
export function labelOf(item: Item): PlanLabel | undefined {
  if (item instanceof PlanEdge) {
    return labels(item.root.children).find(label => edgeOf(label) === item && label.args?.editable === true);
  }
  return labels(item.children).find(label => label.type === 'label:name');
}

function labels(elements: readonly GModelElement[]): PlanLabel[] {
  return elements.filter((element): element is PlanLabel => element instanceof PlanLabel);
}

/** The edge that a label belongs to; undefined for the name of a node. */
export function edgeOf(label: PlanLabel): PlanEdge | undefined {
  const edge = label.index.getById(label.args?.edge ?? '');
  return edge instanceof PlanEdge ? edge : undefined;
}

/** Where an element stands in the picture. */
export function boundsOf(item: GModelElement): Bounds {
  if (item instanceof PlanEdge) {
    return around(item.routingPoints);
  }
  const shape = item as GShapeElement;
  let { x, y } = shape.position;
  let parent: GModelElement = shape.parent;
  while (parent instanceof PlanNode) {
    x += parent.position.x;
    y += parent.position.y;
    parent = parent.parent;
  }
  return { x, y, width: Math.max(0, shape.size.width), height: Math.max(0, shape.size.height) };
}

/** The smallest box around points. */
export function around(points: readonly Point[]): Bounds {
  if (points.length === 0) {
    return { x: 0, y: 0, width: 0, height: 0 };
  }
  const left = Math.min(...points.map(point => point.x));
  const top = Math.min(...points.map(point => point.y));
  return {
    x: left,
    y: top,
    width: Math.max(...points.map(point => point.x)) - left,
    height: Math.max(...points.map(point => point.y)) - top
  };
}

/** By how much an element is away from its place, with everything that it stands in. */
export function shiftOf(element: GModelElement | undefined): Point {
  let x = 0;
  let y = 0;
  let current = element;
  while (current instanceof PlanNode) {
    x += current.shift.x;
    y += current.shift.y;
    current = current.parent;
  }
  return { x, y };
}
