import type { MergeView } from "@codemirror/merge";
import { EditorView } from "@codemirror/view";
import { comparedTexts } from "../dialogs/conflict";
import { element } from "../dom";
import type { Comparison, Place } from "../session/protocol";
import { text } from "../texts/texts";

/** The texts of both versions side by side, file by file. */
export class ComparedTexts {
  readonly section: HTMLElement;
  readonly #comparison: Comparison;
  readonly #file = element("select", { attributes: { "aria-label": text("compare.file") } });
  readonly #body = element("div", { class: "body merge" });
  #merge: MergeView | undefined;
  #shown: string | undefined;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
    for (const { file, before, after } of comparison.files) {
      this.#file.append(element("option", { attributes: { value: file } }, before === after ? file : `${file} ●`));
    }
    this.#file.addEventListener("change", () => this.#draw(this.#file.value));
    const names = element("p", { class: "counts" }, `${comparison.before.name} → ${comparison.after.name}`);
    const head = element("div", { class: "head" }, element("h2", {}, text("compare.texts")), this.#file, names);
    this.section = element("section", { class: "pane texts", attributes: { "aria-label": text("compare.texts") } }, head, this.#body);
  }

  /** Shows the first file that differs. */
  begin(): void {
    const first = this.#comparison.files[0];
    if (first) this.#draw(first.file);
  }

  /** Shows where a change stands, in both texts. */
  show({ before, after }: { before: Place | null; after: Place | null }): void {
    const file = after?.file ?? before?.file;
    if (file === undefined) return;
    this.#draw(file);
    if (before && this.#merge && before.file === file) goTo(this.#merge.a, before.from, before.to);
    if (after && this.#merge) goTo(this.#merge.b, after.from, after.to);
  }

  #draw(file: string): void {
    if (this.#shown === file) return;
    const texts = this.#comparison.files.find(known => known.file === file);
    if (!texts) return;
    this.#merge?.destroy();
    this.#shown = file;
    this.#file.value = file;
    this.#merge = comparedTexts(this.#body, file, texts.before ?? "", texts.after ?? "", { before: this.#comparison.before.name, after: this.#comparison.after.name });
  }
}

function goTo(view: EditorView, from: number, to: number): void {
  const end = view.state.doc.length;
  view.dispatch({ selection: { anchor: Math.min(from, end), head: Math.min(to, end) }, effects: EditorView.scrollIntoView(Math.min(from, end), { y: "center" }) });
}
