/** Which windows are still open: each holds a lock of its name, which the browser lets go when the window goes, however that happens. */

const PREFIX = "sightline-window:";

/** Shows the other windows of this browser that this one is open. */
export function live(window: string): void {
  void navigator.locks.request(PREFIX + window, () => new Promise(() => {}));
}

/** The names of the windows that are open. */
export async function alive(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(lock => lock.name ?? "").filter(name => name.startsWith(PREFIX)).map(name => name.slice(PREFIX.length)));
}
