// What a window shows when it opens. The workbench hands it to `sightline.start`, a browser has it in the address.
import type { Viewport } from '@eclipse-glsp/client';

export type Theme = 'auto' | 'light' | 'dark';
export type Language = 'en' | 'ja';

export interface Options {
  view?: string;
  layers?: string[];
  /** The part of the view that was in sight, and how large; missing: from the beginning. */
  viewport?: Viewport;
  lang: Language;
  theme: Theme;
}

/** Reads options of unknown origin; what makes no sense in them is as if it were missing. */
export function options(given: Record<string, unknown>, preferred: string): Options {
  const text = (name: string): string | undefined => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const layers = given['layers'];
  return {
    view: text('view'),
    layers: Array.isArray(layers) ? layers.map(String) : text('layers')?.split(','),
    viewport: readViewport(text('viewport')),
    lang: (text('lang') ?? preferred).startsWith('ja') ? 'ja' : 'en',
    theme: themeCalled(text('theme'))
  };
}

/** A part in sight as a text that a host keeps: zoom, left, top. */
export function viewportText({ zoom, scroll }: Viewport): string {
  return [zoom, scroll.x, scroll.y].join(' ');
}

function readViewport(text: string | undefined): Viewport | undefined {
  const [zoom, x, y, ...more] = text?.split(' ').map(Number) ?? [];
  return zoom !== undefined && x !== undefined && y !== undefined && more.length === 0 && zoom > 0 && [zoom, x, y].every(Number.isFinite)
    ? { zoom, scroll: { x, y } }
    : undefined;
}

/** The part of an address after `?`. */
export function fromAddress(search: string, preferred: string): Options {
  return options(Object.fromEntries(new URLSearchParams(search)), preferred);
}

/** The theme with a name; that of the system for any other name. */
export function themeCalled(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'auto';
}
