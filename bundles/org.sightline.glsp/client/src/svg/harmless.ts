// Pictures come from our own writer; they are checked all the same, since they carry what authors of plans wrote.

const SVG = 'http://www.w3.org/2000/svg';
const ELEMENTS = new Set(['g', 'defs', 'linearGradient', 'stop', 'rect', 'path', 'ellipse', 'circle', 'text']);
const NUMBERS = new Set(['x', 'y', 'x2', 'y2', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'offset', 'font-size', 'stroke-width']);
const PAINTS = new Set(['fill', 'stroke', 'stop-color']);
const PATTERNS: Record<string, RegExp> = {
  d: /^[MLHVCSQTAZ0-9 ,.eE+-]*$/i,
  transform: /^(?:(?:translate|scale|rotate)\([0-9 ,.eE+-]*\) ?)*$/,
  'font-weight': /^(?:bold|[0-9]{3})$/,
  'stroke-dasharray': /^[0-9 ,.]*$/,
  'stroke-linejoin': /^round$/,
  'paint-order': /^stroke$/,
  'text-anchor': /^(?:start|middle|end)$/,
  'text-decoration': /^line-through$/,
  lang: /^[a-z]{2}$/
};
const NUMBER = /^-?[0-9.]+(?:e-?[0-9]+)?$/i;
const PAINT = /^(?:none|#[0-9A-F]{6}|var\(--[a-z0-9-]+\)|url\(#[A-Za-z][A-Za-z0-9-]*\))$/i;
const GRADIENT_ID = /^[A-Za-z][A-Za-z0-9-]*$/;

/** Takes out of an element what no picture needs: scripts, links, styles, names for scripts, foreign markup. */
export function makeHarmless(element: Element): void {
  for (const attribute of Array.from(element.attributes)) {
    if (!isHarmless(element.localName, attribute)) {
      element.removeAttributeNode(attribute);
    }
  }
  for (const child of Array.from(element.childNodes)) {
    if (isElement(child) && isKnown(child)) {
      makeHarmless(child);
    } else if (child.nodeType !== 3 || element.localName !== 'text') {
      child.remove();
    }
  }
}

/** Whether pictures have such elements. */
export function isKnown(element: Element): boolean {
  return element.namespaceURI === SVG && element.prefix === null && ELEMENTS.has(element.localName);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isHarmless(element: string, { name, value }: Attr): boolean {
  if (NUMBERS.has(name)) {
    return NUMBER.test(value);
  }
  if (PAINTS.has(name)) {
    return PAINT.test(value);
  }
  if (name === 'id') {
    return element === 'linearGradient' && GRADIENT_ID.test(value);
  }
  return Object.hasOwn(PATTERNS, name) && (PATTERNS[name]?.test(value) ?? false);
}
