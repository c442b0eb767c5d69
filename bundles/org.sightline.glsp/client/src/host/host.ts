/** What the program around the page can do for it. */
export interface Host {
  /** Whether files can be downloaded; in the workbench its own menu saves pictures. */
  readonly downloads: boolean;
  /** Whether undo, redo and save have no place around the page. */
  readonly alone: boolean;
  /** Keeps in mind which view is shown, for when the page is loaded again. */
  remember(view: string): void;
}

/** The workbench opens a view anew each time. */
export const WORKBENCH: Host = { downloads: false, alone: false, remember: () => undefined };

/** A browser has its address to remember by. */
export const BROWSER: Host = {
  downloads: true,
  alone: window.parent === window,
  remember: view => {
    const address = new URL(window.location.href);
    if (address.searchParams.get('view') !== view) {
      address.searchParams.set('view', view);
      window.history.replaceState(null, '', address);
    }
  }
};
