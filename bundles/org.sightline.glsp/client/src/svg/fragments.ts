import { isKnown, makeHarmless } from './harmless';

const SVG = 'http://www.w3.org/2000/svg';

/** Parsed pieces of pictures. Each is parsed once and shown in as many places as there are. */
export class Fragments {
  private parsed = new Map<string, Element>();

  /**
   * Parses what is new among these, all at once, and forgets everything else.
   *
   * @param texts all that will be shown
   */
  prepare(texts: Iterable<string>): void {
    const before = this.parsed;
    this.parsed = new Map();
    const fresh: string[] = [];
    for (const text of texts) {
      const known = before.get(text);
      if (known !== undefined) {
        this.parsed.set(text, known);
      } else {
        fresh.push(text);
      }
    }
    const elements = parse(fresh.join(''));
    if (elements.length === fresh.length) {
      fresh.forEach((text, i) => this.parsed.set(text, elements[i] as Element));
    } else {
      fresh.forEach(text => this.parsed.set(text, single(text)));
    }
  }

  /** A copy of the element that a text describes; an empty group where the text describes none. */
  copy(text: string): Element {
    let element = this.parsed.get(text);
    if (element === undefined) {
      element = single(text);
      this.parsed.set(text, element);
    }
    return document.importNode(element, true);
  }
}

function single(text: string): Element {
  const elements = parse(text);
  return elements.length === 1 ? (elements[0] as Element) : document.createElementNS(SVG, 'g');
}

/** The harmless elements in a text; none if it is not well-formed. */
function parse(text: string): Element[] {
  const root = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${text}</svg>`, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg' || root.getElementsByTagName('parsererror').length > 0) {
    return [];
  }
  return Array.from(root.children).filter(isKnown).map(element => {
    makeHarmless(element);
    return element;
  });
}
