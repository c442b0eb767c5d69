import type { Doc } from "../session/doc";
import type { PlanState } from "../session/protocol";
import { askAbout, type About, type Desk } from "./desk";
import { showFindings } from "./findings";
import { learnFolds } from "./folds";
import { showLenses, type Lens } from "./lenses";
import { showWords } from "./words";

/** Keeps what an editor shows around its text up to date: soon after typing stops, and whenever the plan was checked anew. */

const PAUSE = 180;

export class Refresher {
  readonly #desk: Desk;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #state: PlanState | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get state(): PlanState | undefined {
    return this.#state;
  }

  /** The plan was checked. */
  checked(state: PlanState): void {
    this.#state = state;
    for (const doc of this.#desk.documents.all()) {
      if (!doc.view || doc.info.kind !== "plan") continue;
      this.findings(doc);
      this.soon(doc);
      void this.#ask<Lens[] | null>(doc, "codeLens", (view, about) => showLenses(view, about));
    }
  }

  /** A text changed, or is shown for the first time. */
  soon(doc: Doc): void {
    if (!doc.view || doc.info.kind !== "plan") return;
    clearTimeout(this.#timers.get(doc.file));
    this.#timers.set(doc.file, setTimeout(() => this.#now(doc), PAUSE));
  }

  /** Everything about a text, at once. */
  all(doc: Doc): void {
    if (doc.info.kind !== "plan") return;
    this.findings(doc);
    this.#now(doc);
    void this.#ask<Lens[] | null>(doc, "codeLens", (view, about) => showLenses(view, about));
  }

  /** Shows the newest findings in the text, where they are now. */
  findings(doc: Doc): void {
    const version = this.#state?.versions[doc.file];
    if (!doc.view || doc.composing || !this.#state || version === undefined) return;
    const since = doc.sync.since(version);
    if (!since) return;
    showFindings(doc.view, this.#desk, doc, this.#desk.findings(doc.file), offset => since.mapPos(Math.min(offset, since.length)));
  }

  #now(doc: Doc): void {
    if (doc.composing) {
      this.soon(doc);
      return;
    }
    void this.#ask<{ data: number[] } | null>(doc, "semanticTokens/full", (view, about) => showWords(view, about, this.#desk.language.wordTypes));
    void this.#ask<{ startLine: number; endLine: number }[] | null>(doc, "foldingRange", (view, about) => learnFolds(view, about));
  }

  async #ask<Result>(doc: Doc, method: string, show: (view: NonNullable<Doc["view"]>, about: About<Result>) => void): Promise<void> {
    const about = await askAbout<Result>(this.#desk, doc, method);
    if (!doc.view) return;
    // an answer that was overtaken, or came into a word being composed, is asked for again when the hands rest
    if (!about || doc.composing) this.soon(doc);
    else show(doc.view, about);
  }
}
