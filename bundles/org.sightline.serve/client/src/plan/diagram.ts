import { element } from "../dom";
import type { Pane } from "../layout/frame";
import { isDark, onTheme } from "../look/theme";
import { language, text } from "../texts/texts";

/** The diagram: a page of its own, which talks to the server by itself. */
export class Diagram {
  readonly #frame = element("iframe", { class: "diagram", attributes: { title: text("pane.diagram") } });
  #shown = "";

  constructor(pane: Pane) {
    pane.section.classList.add("bare");
    pane.body.append(this.#frame);
    this.#frame.addEventListener("load", () => {
      this.#light();
      // a page inside a page keeps its keys for itself; this one has to lead out of it
      this.#frame.contentWindow?.addEventListener("keydown", event => {
        if (event.key !== "F6") return;
        event.preventDefault();
        document.dispatchEvent(new KeyboardEvent("keydown", { key: event.key, shiftKey: event.shiftKey }));
      });
    });
    onTheme(() => this.#light());
  }

  /** Shows the diagram of this window; anew only after the server started anew. */
  connect(session: string, window: string): void {
    if (`${session} ${window}` === this.#shown) return;
    this.#shown = `${session} ${window}`;
    const options = new URLSearchParams({ window, lang: language(), theme: isDark() ? "dark" : "light" });
    this.#frame.src = `/diagram/diagram.html?${options}`;
  }

  #light(): void {
    const root = this.#frame.contentDocument?.documentElement;
    if (root) root.dataset["theme"] = isDark() ? "dark" : "light";
  }
}
