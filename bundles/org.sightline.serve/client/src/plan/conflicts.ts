import type { Decision, TwoTexts } from "../dialogs/conflict";
import type { Documents } from "../session/documents";
import type { Conflict } from "../session/protocol";
import { quietly, Refused } from "../session/refused";
import type { Session } from "../session/session";
import { text } from "../texts/texts";

/** What becomes of decisions that come too late. */
export interface Words {
  /** Says why a decision could not be carried out as it was made. */
  complain(reason: string): void;
  /** Puts a text over the one that a file has, in one step. */
  put(file: string, text: string): Promise<unknown>;
}

/** Files that were changed here and on disk: asks about one after the other, always with the newest texts. */
export class Conflicts {
  readonly #session: Session;
  readonly #documents: Documents;
  readonly #ask: (texts: TwoTexts) => Promise<Decision>;
  readonly #words: Words;
  readonly #open = new Map<string, Conflict>();
  #asking = false;

  constructor(session: Session, documents: Documents, ask: (texts: TwoTexts) => Promise<Decision>, words: Words) {
    this.#session = session;
    this.#documents = documents;
    this.#ask = ask;
    this.#words = words;
    session.on("conflict", conflict => {
      this.#open.set(conflict.file, conflict);
      if (!this.#asking) quietly(this.#all());
    });
    session.on("resolved", ({ file }) => this.#open.delete(file));
  }

  async #all(): Promise<void> {
    this.#asking = true;
    try {
      for (let next = this.#first(); next; next = this.#first()) await this.#decide(next);
    } finally {
      this.#asking = false;
    }
  }

  /** Asks about a file until the answer is about what is on disk; what somebody has merged meanwhile stays. */
  async #decide(conflict: Conflict): Promise<void> {
    const { file } = conflict;
    let asked = conflict;
    let merged: string | undefined;
    for (;;) {
      await this.#documents.settled();
      const mine = merged ?? this.#documents.at(file)?.text ?? asked.mine;
      const decision = await this.#ask({ file, mine, disk: asked.disk, base: (merged === undefined ? asked.base : conflict.disk) ?? null });
      merged = decision.with === "merged" ? decision.text : decision.with === "mine" ? merged : undefined;
      const newest = this.#open.get(file);
      if (newest?.disk === asked.disk) {
        this.#open.delete(file);
        await this.#resolve(file, merged === undefined ? decision : { with: "merged", text: merged });
        return;
      }
      if (!newest) {
        if (merged !== undefined) await this.#keep(file, merged);
        return;
      }
      if (merged !== undefined) this.#words.complain(text("conflict.again", file));
      asked = newest;
    }
  }

  /** Somebody else has decided in the meantime; what was merged here is put over that, where it can be undone. */
  async #keep(file: string, merged: string): Promise<void> {
    await this.#words.put(file, merged);
    this.#words.complain(text("conflict.decided", file));
  }

  /** One that the server refuses does not keep the others from being asked about. */
  async #resolve(file: string, decision: Decision): Promise<void> {
    try {
      await this.#session.ask({ type: "resolve", file, ...decision });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#words.complain(error.message);
    }
  }

  #first(): Conflict | undefined {
    return this.#open.values().next().value;
  }
}
