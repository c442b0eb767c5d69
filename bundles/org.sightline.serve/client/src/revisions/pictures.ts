import { button, element } from "../dom";
import { picture, scale } from "../pictures/picture";
import type { ComparedView, Comparison } from "../session/protocol";
import { text } from "../texts/texts";
import { comparedTable } from "./tables";

const ZOOMS = [0.25, 0.35, 0.5, 0.7, 0.85, 1, 1.4, 2];
/** The smallest size at which everything can be read. */
const READABLE = 0.85;

/** The pictures of both versions, side by side or united, and their tables; what changed is marked in all of them. */
export class ComparedPictures {
  readonly section: HTMLElement;
  readonly #comparison: Comparison;
  readonly #body = element("div", { class: "body pictures" });
  readonly #view = element("select", { attributes: { "aria-label": text("compare.view") } });
  readonly #way = element("select", { attributes: { "aria-label": text("compare.way") } });
  readonly #zooms = [this.#step("−", text("zoom.out"), -1), button(text("zoom.fit"), () => this.#scale(undefined)), this.#step("+", text("zoom.in"), 1)];
  #zoom: number | undefined = READABLE;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    const all = [...comparison.views, ...comparison.tables];
    for (const view of all) {
      this.#view.append(element("option", { attributes: { value: view.name } }, view.changed ? `${view.label} ●` : view.label));
    }
    const first = all.find(view => view.changed) ?? all[0];
    if (first) this.#view.value = first.name;
    for (const way of ["sides", "both"] as const) this.#way.append(element("option", { attributes: { value: way } }, text(`compare.${way}`)));
    this.#view.addEventListener("change", () => this.#draw());
    this.#way.addEventListener("change", () => this.#draw());
    const head = element(
      "div",
      { class: "head" },
      element("h2", {}, text("compare.pictures")),
      this.#view,
      this.#way,
      element("span", { class: "space" }),
      ...this.#zooms
    );
    this.section = element("section", { class: "pane pictures", attributes: { "aria-label": text("compare.pictures") } }, head, this.#body);
    this.#draw();
  }

  /** Brings an element into view, by its name; nothing happens where the picture does not show it. */
  show(name: string): void {
    const found = [...this.#body.querySelectorAll<HTMLElement>(".picture")].flatMap(drawn => {
      const parts = [...(drawn.shadowRoot?.querySelectorAll<SVGElement>("[data-element]") ?? [])];
      return parts.filter(part => !part.classList.contains("edge") && nameOf(part) === name).slice(0, 1);
    });
    for (const part of found) {
      part.scrollIntoView({ block: "center", inline: "center" });
      part.animate([{ opacity: 1 }, { opacity: 0.3 }, { opacity: 1 }], 600);
    }
  }

  #draw(): void {
    const table = this.#comparison.tables.find(one => one.name === this.#view.value);
    for (const part of [this.#way, ...this.#zooms]) part.hidden = table !== undefined;
    if (table) {
      this.#body.classList.remove("sides");
      this.#body.replaceChildren(comparedTable(table));
      return;
    }
    const view = this.#comparison.views.find(one => one.name === this.#view.value);
    if (!view) return;
    const shown = this.#way.value === "both" ? [this.#place(view, "both")] : [this.#place(view, "before"), this.#place(view, "after")];
    this.#body.replaceChildren(...shown);
    this.#body.classList.toggle("sides", shown.length === 2);
    together(shown.map(figure => figure.querySelector<HTMLElement>(".scroll")!));
    this.#scale(this.#zoom);
  }

  #place(view: ComparedView, which: "before" | "after" | "both"): HTMLElement {
    const caption = which === "both" ? view.label : `${text(`compare.${which}`)}: ${this.#comparison[which].name}`;
    const drawn = picture(view[which]);
    return element("figure", {}, element("figcaption", {}, caption), element("div", { class: "scroll", attributes: { tabindex: "0", role: "group", "aria-label": caption } }, drawn));
  }

  #scale(zoom: number | undefined): void {
    this.#zoom = zoom;
    this.#body.querySelectorAll<HTMLElement>(".picture").forEach(drawn => scale(drawn, zoom));
  }

  #step(sign: string, title: string, step: 1 | -1): HTMLButtonElement {
    const made = button(
      sign,
      () => {
        const shown = this.#body.querySelector<HTMLElement>(".picture");
        const drawn = shown?.shadowRoot?.querySelector("svg");
        const now = this.#zoom ?? (drawn ? drawn.getBoundingClientRect().width / drawn.viewBox.baseVal.width : READABLE);
        const next = step > 0 ? ZOOMS.find(zoom => zoom > now * 1.05) : [...ZOOMS].reverse().find(zoom => zoom < now / 1.05);
        if (next !== undefined) this.#scale(next);
      },
      { class: "icon", title }
    );
    made.setAttribute("aria-label", title);
    return made;
  }
}

/** The name of the element of the plan that a part of a picture stands for. */
function nameOf(part: SVGElement): string | undefined {
  const path = /^[A-Za-z]+\.([^/]+)$/.exec(part.dataset["element"] ?? "");
  return path ? decodeURIComponent(path[1]!) : undefined;
}

/** Two panes that show the same part of their pictures. */
function together(panes: readonly HTMLElement[]): void {
  for (const pane of panes) {
    pane.addEventListener("scroll", () => {
      for (const other of panes) {
        if (other !== pane && (other.scrollTop !== pane.scrollTop || other.scrollLeft !== pane.scrollLeft)) other.scrollTo(pane.scrollLeft, pane.scrollTop);
      }
    });
  }
}
