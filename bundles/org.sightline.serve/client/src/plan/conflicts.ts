import type { Decision, TwoTexts } from "../dialogs/conflict";
import type { Documents } from "../session/documents";
import type { Conflict } from "../session/protocol";
import { quietly, Refused } from "../session/refused";
import type { Session } from "../session/session";

/** Files that were changed here and on disk: asks about one after the other, always with the newest texts. */
export class Conflicts {
  readonly #session: Session;
  readonly #documents: Documents;
  readonly #ask: (texts: TwoTexts) => Promise<Decision>;
  readonly #complain: (reason: string) => void;
  readonly #open = new Map<string, Conflict>();
  #asking = false;

  /** @param complain told why a decision could not be carried out */
  constructor(session: Session, documents: Documents, ask: (texts: TwoTexts) => Promise<Decision>, complain: (reason: string) => void) {
    this.#session = session;
    this.#documents = documents;
    this.#ask = ask;
    this.#complain = complain;
    session.on("conflict", conflict => {
      this.#open.set(conflict.file, conflict);
      if (!this.#asking) quietly(this.#all());
    });
    session.on("resolved", ({ file }) => this.#open.delete(file));
  }

  async #all(): Promise<void> {
    this.#asking = true;
    try {
      for (let next = this.#first(); next; next = this.#first()) {
        await this.#documents.settled();
        const mine = this.#documents.at(next.file)?.text ?? next.mine;
        const decision = await this.#ask({ file: next.file, mine, disk: next.disk, base: next.base ?? null });
        const newest = this.#open.get(next.file);
        // somebody else decided meanwhile, or the file changed once more and the question is another one
        if (!newest || newest.disk !== next.disk) continue;
        this.#open.delete(next.file);
        await this.#resolve(next.file, decision);
      }
    } finally {
      this.#asking = false;
    }
  }

  /** One that the server refuses does not keep the others from being asked about. */
  async #resolve(file: string, decision: Decision): Promise<void> {
    try {
      await this.#session.ask({ type: "resolve", file, ...decision });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#complain(error.message);
    }
  }

  #first(): Conflict | undefined {
    return this.#open.values().next().value;
  }
}
