import { Text } from "@codemirror/state";
import { difference } from "./difference";
import type { Doc } from "./doc";
import type { Documents } from "./documents";
import { editsOf } from "./lines";
import { Refused } from "./refused";
import type { Session } from "./session";

/** Puts unsaved texts of this window over those of a server that started anew. */

export interface Choice {
  file: string;
  mine: string;
  disk: string | null;
  base?: string | null;
}

export interface Asking {
  /** Which of both texts it shall be, or a third one; undefined: that on disk. */
  choose(choice: Choice): Promise<string | undefined>;
  label: string;
}

/** How often another window may come first before this one gives up, and how long it waits each time. */
const TRIES = 20;
const PAUSE = 100;

export class Restore {
  readonly #session: Session;
  readonly #documents: Documents;
  readonly #asking: Asking;

  constructor(session: Session, documents: Documents, asking: Asking) {
    this.#session = session;
    this.#documents = documents;
    this.#asking = asking;
  }

  /** The texts of this window, one after the other. Gives the files whose text was put over the server's. */
  async all(docs: readonly Doc[]): Promise<string[]> {
    const restored: string[] = [];
    for (const doc of docs) {
      const mine = doc.unsaved ? doc.text : undefined;
      await this.#known(doc);
      const info = this.#documents.infos.value.find(known => known.file === doc.file);
      if (info) doc.info = info;
      await this.#learn(doc);
      const wanted = mine === undefined ? undefined : await this.#wanted(doc, mine);
      if (wanted !== undefined && (await this.put(doc.file, wanted))) restored.push(doc.file);
      // that the text was taken may be known before the updates that it led to have come
      await this.#learn(doc);
      doc.attach(wanted === mine && mine !== undefined ? "all" : "nothing");
    }
    return restored;
  }

  /** Puts a text over the server's in one step. False if they are the same. */
  async put(file: string, text: string): Promise<boolean> {
    for (let tries = 1; ; tries++) {
      const revision = this.#session.revision;
      const server = (await this.#documents.fetch(file)).text ?? "";
      const uri = this.#documents.infos.value.find(info => info.file === file)?.uri ?? file;
      if (server === text) return false;
      try {
        const edits = editsOf(Text.of(server.split("\n")), difference(server, text));
        await this.#documents.edit(this.#asking.label, revision, { changes: { [uri]: edits } });
        return true;
      } catch (error) {
        if (!(error instanceof Refused) || tries === TRIES) throw error;
        await new Promise(resolve => setTimeout(resolve, PAUSE));
      }
    }
  }

  /** Asks for the server's text as it is now. */
  async #learn(doc: Doc): Promise<void> {
    const answer = await this.#documents.fetch(doc.file);
    doc.detach(answer.version ?? 0, answer.text ?? "");
  }

  /** A file that was new and unsaved is not there any more. That of the diagrams' positions comes by being asked for. */
  async #known({ file, info }: Doc): Promise<void> {
    if (info.kind === "plan" && !this.#documents.infos.value.some(known => known.file === file)) await this.#session.ask({ type: "create", file });
  }

  async #wanted(doc: Doc, mine: string): Promise<string | undefined> {
    const disk = doc.serverText ?? "";
    if (disk === mine || disk === doc.saved) return mine;
    return this.#asking.choose({ file: doc.file, mine, disk, ...(doc.saved === undefined ? {} : { base: doc.saved }) });
  }
}
