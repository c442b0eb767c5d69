import { askConflict } from "../dialogs/conflict";
import { askLeftOver } from "../dialogs/leftover";
import { notice } from "../layout/notices";
import { alive, live } from "../session/alive";
import type { Doc } from "../session/doc";
import type { Documents } from "../session/documents";
import { Keeper, type Kept } from "../session/keep";
import { quietly } from "../session/refused";
import { Restore, type Choice } from "../session/restore";
import type { Session } from "../session/session";
import { text } from "../texts/texts";

const PAUSE = 300;

/** Keeps unsaved texts in the browser, and brings them back after window or server went down. */
export class Unsaved {
  readonly #session: Session;
  readonly #documents: Documents;
  readonly #keeper: Keeper;
  readonly #restore: Restore;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(session: Session, documents: Documents, plan: string) {
    this.#session = session;
    this.#documents = documents;
    this.#keeper = new Keeper(localStorage, plan, session.window);
    live(session.window);
    this.#restore = new Restore(session, documents, { choose: askedText, label: text("leftover.label") });
    documents.changed.next(doc => (doc ? [doc] : documents.all()).forEach(one => this.#soon(one)));
    window.addEventListener("pagehide", () => this.#documents.all().forEach(doc => this.#keep(doc)));
    window.addEventListener("beforeunload", event => {
      if (this.#documents.all().some(doc => doc.sync.unconfirmed)) event.preventDefault();
    });
  }

  /** The server started anew: what was unsaved in this window goes there again. */
  restore(docs: readonly Doc[]): void {
    quietly(
      this.#restore.all(docs).then(files => {
        if (files.length > 0) notice("info", text("leftover.restored", files.join(", ")));
      })
    );
  }

  /** Puts a text over the one that a file has, in one step. */
  put(file: string, text: string): Promise<boolean> {
    return this.#restore.put(file, text);
  }

  /** Offers what an earlier window left behind and the server does not know. */
  async offer(): Promise<void> {
    const session = this.#session.welcome?.session ?? "";
    this.#keeper.takeOver(session, new Set(this.#documents.infos.value.filter(info => info.dirty).map(info => info.file)));
    const kept: Kept[] = [];
    for (const one of this.#keeper.leftOver(session, await alive())) {
      const known = this.#documents.infos.value.some(info => info.file === one.file);
      const doc = known ? await this.#documents.open(one.file) : undefined;
      if (doc?.text === one.text) this.#keeper.forget(one.file);
      else kept.push(one);
    }
    const answer = kept.length === 0 ? undefined : await askLeftOver(kept);
    if (answer === "restore") quietly(this.#bring(kept));
    else if (answer === "forget") kept.forEach(({ file }) => this.#keeper.forget(file));
  }

  async #bring(kept: readonly Kept[]): Promise<void> {
    for (const one of kept) {
      if (!this.#documents.infos.value.some(info => info.file === one.file)) await this.#session.ask({ type: "create", file: one.file });
      const doc = await this.#documents.open(one.file);
      const wanted = doc.text === one.saved ? one.text : await askedText({ file: one.file, mine: one.text, disk: doc.text, base: one.saved ?? null });
      if (wanted !== undefined) await this.#restore.put(one.file, wanted);
      else this.#keeper.forget(one.file);
    }
  }

  #soon(doc: Doc): void {
    clearTimeout(this.#timers.get(doc.file));
    this.#timers.set(doc.file, setTimeout(() => this.#keep(doc), PAUSE));
  }

  #keep(doc: Doc): void {
    if (!this.#keeper.keep(doc, this.#session.welcome?.session ?? "")) notice("warning", text("leftover.full"));
  }
}

async function askedText(choice: Choice): Promise<string | undefined> {
  const decision = await askConflict({ file: choice.file, mine: choice.mine, disk: choice.disk, base: choice.base ?? null });
  return decision.with === "disk" ? undefined : decision.with === "mine" ? choice.mine : decision.text;
}
