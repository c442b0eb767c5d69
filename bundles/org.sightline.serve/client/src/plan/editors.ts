import { EditorSelection } from "@codemirror/state";
import { EditorView, type Command } from "@codemirror/view";
import { choose } from "../dialogs/choose";
import { askName } from "../dialogs/name";
import { element } from "../dom";
import { createEditor, rememberHere, stepHere, type Habits } from "../editor/editor";
import type { Desk } from "../editor/desk";
import type { Pane } from "../layout/frame";
import { Tabs } from "../layout/tabs";
import type { Doc } from "../session/doc";
import type { Place } from "../session/protocol";
import { Refused } from "../session/refused";
import { text } from "../texts/texts";

/** The open files, one of them in front. */
export class Editors {
  readonly #desk: Desk;
  readonly #habits: Habits;
  readonly #tabs: Tabs;
  readonly #body = element("div", { class: "editors", attributes: { id: "editors" } });
  readonly #key: string;
  readonly #shown: () => void;
  #files: string[] = [];
  #front: string | undefined;

  /**
   * @param plan  the plan's id: which files are open is remembered for each plan
   * @param shown told when another file is in front
   */
  constructor(pane: Pane, desk: Desk, plan: string, habits: Habits, shown: () => void) {
    this.#desk = desk;
    this.#habits = habits;
    this.#shown = shown;
    this.#key = `sightline-open:${plan}`;
    this.#tabs = new Tabs(pane.head, {
      select: file => void this.open(file, true),
      close: file => void this.close(file),
      more: () => void this.choose()
    });
    pane.body.append(this.#body);
    desk.documents.infos.next(() => this.draw());
  }

  /** The text in front. */
  get front(): Doc | undefined {
    return this.#front === undefined ? undefined : this.#desk.documents.at(this.#front);
  }

  /** Opens what was open last time, or the file that the plan begins in. */
  async begin(main: string | undefined): Promise<void> {
    const known = this.#desk.documents.texts().map(info => info.file);
    const before = this.#kept();
    this.#files = before.files.filter(file => known.includes(file));
    const first = [before.front, this.#files[0], main, known[0]].find(file => file !== undefined && known.includes(file)) ?? main;
    if (first === undefined) return;
    try {
      await this.open(first, false);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#desk.complain(error.message); // such as that the file is too large to be edited here
    }
  }

  /** Brings a file to the front. */
  async open(file: string, focus: boolean): Promise<Doc> {
    const doc = await this.#desk.documents.open(file);
    const view = doc.view ?? this.#create(doc);
    if (!this.#files.includes(file)) this.#files.push(file);
    if (this.#front !== file) {
      this.#front = file;
      for (const other of this.#body.children) (other as HTMLElement).hidden = !other.contains(view.dom);
      this.#keep();
      this.draw();
      this.#shown();
      view.requestMeasure();
    }
    if (focus) view.focus();
    return doc;
  }

  /** Shows a place; one in a file that nobody reads, such as that of the diagrams' positions, is none. */
  async show(place: Place, now: (doc: Doc, offset: number) => number, focus: boolean): Promise<void> {
    if (!this.#desk.documents.texts().some(info => info.file === place.file)) return;
    const doc = await this.open(place.file, focus);
    const view = doc.view;
    if (!view || doc.composing) return;
    const from = Math.min(now(doc, place.from), view.state.doc.length);
    const to = Math.max(from, Math.min(now(doc, place.to), view.state.doc.length));
    view.dispatch({ selection: EditorSelection.single(from, to), effects: EditorView.scrollIntoView(from, { y: isSeen(view, from) ? "nearest" : "center" }), userEvent: "select" });
    if (focus) view.focus();
  }

  async close(file: string): Promise<void> {
    const doc = this.#desk.documents.at(file);
    if (doc) await doc.sync.settled();
    const at = this.#files.indexOf(file);
    this.#files = this.#files.filter(open => open !== file);
    const view = doc?.view;
    if (doc && view) {
      const place = view.dom.parentElement;
      doc.hide();
      view.destroy();
      place?.remove();
      this.#desk.documents.close(doc);
    }
    if (this.#front === file) {
      this.#front = undefined;
      const next = this.#files[Math.min(at, this.#files.length - 1)];
      if (next !== undefined) await this.open(next, true);
    }
    this.#keep();
    this.draw();
    this.#shown();
  }

  /** Lets the user choose a file, or make a new one. */
  async choose(): Promise<void> {
    const files = this.#desk.documents.texts().map(info => ({
      label: info.file,
      detail: this.#about(info.file, info.dirty),
      value: info.file as string | undefined
    }));
    const fresh = this.#desk.readOnly ? [] : [{ label: text("file.new"), detail: "", value: undefined }];
    const chosen = await choose<{ file: string | undefined }>(
      text("tabs.files.title"),
      [...files, ...fresh].map(option => ({ ...option, value: { file: option.value } }))
    );
    if (!chosen) return;
    if (chosen.file === undefined) await this.#fresh();
    else await this.open(chosen.file, true);
  }

  /** Shows the tabs as the documents are now. */
  draw(): void {
    const infos = new Map(this.#desk.documents.infos.value.map(info => [info.file, info]));
    this.#tabs.show(
      this.#files.map(file => {
        const info = infos.get(file);
        const unconfirmed = this.#desk.documents.at(file)?.sync.unconfirmed ?? false;
        return { file, dirty: (info?.dirty ?? false) || unconfirmed, conflict: info?.conflict ?? false, readOnly: info?.readOnly ?? false };
      }),
      this.#front
    );
  }

  /** Whether the editors remember by themselves what is typed: there is no server that does. */
  alone(alone: boolean): void {
    for (const doc of this.#desk.documents.all()) if (doc.view) rememberHere(doc.view, alone);
  }

  /** Does something in the editor in front, where the keyboard then is. */
  command(command: Command): void {
    const view = this.front?.view;
    if (!view) return;
    view.focus();
    command(view);
  }

  /** Undo or redo of what was typed without a server. */
  step(step: "undo" | "redo"): void {
    if (this.front?.view) stepHere(this.front.view, step);
  }

  #create(doc: Doc): EditorView {
    const view = createEditor(this.#desk, doc, this.#habits);
    this.#body.append(element("div", { class: "editor", attributes: { hidden: true } }, view.dom));
    return view;
  }

  async #fresh(): Promise<void> {
    const name = await askName(text("file.new"), text("file.name"), ".plan", text("file.create"), async name => {
      try {
        await this.#desk.session.ask({ type: "create", file: name });
        return undefined;
      } catch (error) {
        return error instanceof Refused ? error.message : text("connection.needed");
      }
    });
    if (name !== undefined) await this.open(name, true);
  }

  #about(file: string, dirty: boolean): string {
    const found = this.#desk.findings(file);
    const counts = (["error", "warning"] as const).map(severity => found.filter(finding => finding.severity === severity).length);
    return [dirty ? text("tabs.unsaved") : "", counts[0] ? `■ ${counts[0]}` : "", counts[1] ? `▲ ${counts[1]}` : ""].filter(part => part).join("  ");
  }

  #kept(): { files: string[]; front?: string } {
    try {
      const read = JSON.parse(localStorage.getItem(this.#key) ?? "{}") as { files?: unknown; front?: unknown };
      const files = Array.isArray(read.files) ? read.files.filter(file => typeof file === "string") : [];
      return { files, ...(typeof read.front === "string" ? { front: read.front } : {}) };
    } catch {
      return { files: [] };
    }
  }

  #keep(): void {
    localStorage.setItem(this.#key, JSON.stringify({ files: this.#files, front: this.#front }));
  }
}

/** Whether a place can be seen without scrolling. */
function isSeen(view: EditorView, at: number): boolean {
  const place = view.coordsAtPos(at);
  const window = view.scrollDOM.getBoundingClientRect();
  return place !== null && place.top >= window.top && place.bottom <= window.bottom;
}
