// Elements of the page. Text is always text: nothing here takes markup.

type Child = Node | string | undefined;

interface Properties {
  class?: string;
  attributes?: Record<string, string | undefined>;
  on?: { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };
}

/** A new element with what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, properties: Properties, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (properties.class !== undefined) {
    made.className = properties.class;
  }
  for (const [key, value] of Object.entries(properties.attributes ?? {})) {
    if (value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  for (const [type, listener] of Object.entries(properties.on ?? {})) {
    made.addEventListener(type, listener as EventListener);
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined));
  return made;
}

/** An element of the page that is there from the beginning. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`No element ${id}`);
  }
  return found;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A small picture of the page's own: strokes on a field of 16 × 16. */
export function icon(path: string): SVGElement {
  const drawn = document.createElementNS(SVG, 'svg');
  drawn.setAttribute('viewBox', '0 0 16 16');
  drawn.setAttribute('class', 'icon');
  drawn.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  drawn.append(line);
  return drawn;
}

/** Whether somebody is writing there, so that keys are letters. */
export function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
}
