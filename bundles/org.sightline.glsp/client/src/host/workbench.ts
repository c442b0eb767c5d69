// The workbench's browser has no port to speak to: the page calls a function of the browser, and the workbench calls ours.
import type { Channel } from './channel';

interface WorkbenchWindow {
  sightlineSend?: (text: string) => unknown;
  sightline?: {
    receive(text: string): void;
    start(options?: Record<string, unknown>): void;
    /** Changes the colours: `light`, `dark` or `auto`. */
    theme(name: string): void;
  };
}

/** Waits until the workbench starts the page; functions of its browser do not exist while a page loads. */
export function awaitWorkbench(started: (options: Record<string, unknown>, channel: Channel) => void, themed: (name: string) => void): void {
  const host = window as unknown as WorkbenchWindow;
  const early: string[] = [];
  let receive = (text: string): void => void early.push(text);
  const channel: Channel = {
    send: text => void host.sightlineSend?.(text),
    onText: given => {
      receive = given;
      early.splice(0).forEach(given);
    },
    onClose: () => undefined,
    close: () => undefined
  };
  let running = false;
  host.sightline = {
    receive: text => receive(text),
    theme: themed,
    start: given => {
      if (!running) {
        running = true;
        started(given ?? {}, channel);
      }
    }
  };
}

/** Whether the page came from a file, as in the workbench, and not from a server. */
export function isInWorkbench(page: Location): boolean {
  return page.protocol !== 'http:' && page.protocol !== 'https:' || 'sightlineSend' in window;
}
