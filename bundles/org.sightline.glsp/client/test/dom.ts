// A document for tests of what builds elements.
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!DOCTYPE html><body></body>');
Object.assign(globalThis, { document: window.document, DOMParser: window.DOMParser });

/** The elements of a piece of SVG. */
export function svg(text: string): Element {
  const root = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`, 'image/svg+xml').documentElement;
  return root.firstElementChild as Element;
}
