import type { Viewport } from '@eclipse-glsp/client';
import { viewportText } from './options';

/** What a person has chosen to see. */
export interface Sight {
  view: string;
  layers: readonly string[];
  /** The part in sight; missing while nobody has moved the picture. */
  viewport: Viewport | undefined;
}

interface WorkbenchWindow {
  sightlineRemember?: (view: string, layers: string, viewport: string) => unknown;
}

/** What the program around the page can do for it. */
export interface Host {
  /** Whether files can be downloaded; in the workbench its own menu saves pictures. */
  readonly downloads: boolean;
  /** Whether undo, redo and save have no place around the page. */
  readonly alone: boolean;
  /** Keeps in mind what is to be seen, for when the page is loaded again. */
  remember(sight: Sight): void;
}

/** The workbench keeps it with its other views. */
export const WORKBENCH: Host = {
  downloads: false,
  alone: false,
  remember: ({ view, layers, viewport }) =>
    void (window as WorkbenchWindow).sightlineRemember?.(view, layers.join(','), viewport === undefined ? '' : viewportText(viewport))
};

/** A browser has its address to remember the view by. */
export const BROWSER: Host = {
  downloads: true,
  alone: window.parent === window,
  remember: ({ view }) => {
    const address = new URL(window.location.href);
    if (address.searchParams.get('view') !== view) {
      address.searchParams.set('view', view);
      window.history.replaceState(null, '', address);
    }
  }
};
