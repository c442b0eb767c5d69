import { Window } from "happy-dom";

/** A browser's page for tests of what the page shows. */
export function pretendBrowser(body = ""): Window {
  const window = new Window({ url: "http://127.0.0.1:7117/" });
  window.document.body.innerHTML = body;
  for (const name of ["document", "location", "HTMLElement", "HTMLDialogElement", "DOMParser", "localStorage", "Node"] as const) {
    Object.defineProperty(globalThis, name, { value: name === "document" ? window.document : window[name as keyof Window], configurable: true, writable: true });
  }
  return window;
}
