// What part of the picture is in sight, as plain arithmetic: `zoom` in px of the window per px of the picture, `scroll` the
// point of the picture at the canvas' upper left corner.
import type { Bounds, Dimension, Point, Viewport } from '@eclipse-glsp/client';

/** Text of 13 px is not to fall under 11 px unless somebody wants to see everything. */
const READABLE = 11 / 13;
const LEAST = 0.02;
const MOST = 8;
const MARGIN = 24;

/** The smallest zoom that fits, but never so large that a small picture looks coarse. */
export function showingAll(part: Bounds, canvas: Dimension): Viewport {
  const zoom = within(Math.min((canvas.width - 2 * MARGIN) / part.width, (canvas.height - 2 * MARGIN) / part.height), LEAST, 1.5);
  return centered(part, canvas, zoom);
}

/**
 * What a reader sees first: everything if it can be read then, otherwise the part where reading begins, readable.
 *
 * @param begin what is to be in sight in any case
 */
export function firstSight(picture: Bounds, canvas: Dimension, begin: Bounds): Viewport {
  const all = showingAll(picture, canvas);
  if (all.zoom >= READABLE) {
    return centered(picture, canvas, Math.min(1, all.zoom));
  }
  const middle = centered(picture, canvas, READABLE).scroll;
  const margin = MARGIN / READABLE;
  const corner = { x: Math.min(middle.x, picture.x - margin), y: Math.min(middle.y, picture.y - margin) };
  const seen = begin.y + begin.height <= corner.y + canvas.height / READABLE;
  return { zoom: READABLE, scroll: { x: corner.x, y: seen ? corner.y : begin.y + begin.height / 2 - canvas.height / READABLE / 2 } };
}

/** Whether something of a picture is to be seen in it. */
export function shows({ zoom, scroll }: Viewport, picture: Bounds, canvas: Dimension): boolean {
  return (
    scroll.x < picture.x + picture.width &&
    scroll.y < picture.y + picture.height &&
    scroll.x + canvas.width / zoom > picture.x &&
    scroll.y + canvas.height / zoom > picture.y
  );
}

/** Another zoom; the point of the canvas stays where it is. */
export function zoomed({ zoom, scroll }: Viewport, factor: number, at: Point): Viewport {
  const next = within(zoom * factor, LEAST, MOST);
  return { zoom: next, scroll: { x: scroll.x + at.x / zoom - at.x / next, y: scroll.y + at.y / zoom - at.y / next } };
}

/** Moved by px of the window. */
export function panned({ zoom, scroll }: Viewport, dx: number, dy: number): Viewport {
  return { zoom, scroll: { x: scroll.x + dx / zoom, y: scroll.y + dy / zoom } };
}

/** Moved by as little as brings a part into sight; the same if it is. */
export function revealing(viewport: Viewport, part: Bounds, canvas: Dimension): Viewport {
  const { zoom, scroll } = viewport;
  const margin = MARGIN / zoom;
  return {
    zoom,
    scroll: {
      x: moved(scroll.x, canvas.width / zoom, part.x - margin, part.x + part.width + margin),
      y: moved(scroll.y, canvas.height / zoom, part.y - margin, part.y + part.height + margin)
    }
  };
}

/** Limits what comes from outside. */
export function bounded({ zoom, scroll }: Viewport): Viewport {
  return { zoom: within(zoom, LEAST, MOST), scroll };
}

function centered(part: Bounds, canvas: Dimension, zoom: number): Viewport {
  return {
    zoom,
    scroll: { x: part.x + part.width / 2 - canvas.width / zoom / 2, y: part.y + part.height / 2 - canvas.height / zoom / 2 }
  };
}

/** A part that is larger than what is in sight shows its beginning. */
function moved(begin: number, size: number, from: number, to: number): number {
  if (from < begin || to - from > size) {
    return from;
  }
  return to > begin + size ? to - size : begin;
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Number.isFinite(value) ? value : 1));
}
