import type { EditorView } from "@codemirror/view";
import type { Doc } from "../session/doc";
import type { Session } from "../session/session";

const PAUSE = 250;

/** Tells the server where the cursor came to rest, so that the diagram shows it. */
export class Cursor {
  readonly #session: Session;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  moved(doc: Doc | undefined, view: EditorView): void {
    clearTimeout(this.#timer);
    if (!doc || doc.view !== view) return;
    this.#timer = setTimeout(() => {
      if (doc.view !== view || !view.hasFocus) return;
      const { from, to } = view.state.selection.main;
      this.#session.tell({ type: "select", file: doc.file, from, to });
    }, PAUSE);
  }
}
