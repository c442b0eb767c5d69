import { element } from "../dom";

/**
 * Pictures that the server drew, as part of the page: their colours follow its theme, their texts can be read aloud. Each
 * has a tree of its own, since the names inside (of gradients, of titles) repeat from picture to picture.
 */

const HARMLESS = /^(?:svg|g|a|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|title|desc|defs|clipPath|pattern|linearGradient|stop|marker|use)$/;

/** A picture as an element; undefined if it is none. What could do more than be seen is left out, and its own colours too. */
export function picture(svg: string): HTMLElement | undefined {
  const read = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (read.localName !== "svg" || read.querySelector("parsererror")) return undefined;
  const drawn = document.importNode(read, true) as unknown as SVGElement;
  for (const part of [drawn, ...drawn.querySelectorAll("*")]) {
    if (!HARMLESS.test(part.localName)) part.remove();
    for (const { name, value } of [...part.attributes]) {
      if (/^on/i.test(name) || (/href$/i.test(name) && !value.startsWith("#"))) part.removeAttribute(name);
    }
  }
  drawn.style.display = "block";
  const host = element("div", { class: "picture" });
  host.attachShadow({ mode: "open" }).append(drawn);
  return host;
}

/** Draws a picture as wide as its place. */
export function fill(host: HTMLElement): void {
  const drawn = host.shadowRoot?.querySelector("svg");
  if (!drawn) return;
  drawn.style.width = "100%";
  drawn.style.height = "auto";
}

/** Draws a picture at a share of its size; undefined: as wide as its place, but never larger than drawn. */
export function scale(host: HTMLElement, share: number | undefined): void {
  const drawn = host.shadowRoot?.querySelector("svg");
  const size = drawn?.viewBox.baseVal;
  if (!drawn || !size) return;
  drawn.style.width = share === undefined ? "100%" : `${Math.round(size.width * share)}px`;
  drawn.style.height = share === undefined ? "auto" : `${Math.round(size.height * share)}px`;
  drawn.style.maxWidth = share === undefined ? `${size.width}px` : "none";
}
