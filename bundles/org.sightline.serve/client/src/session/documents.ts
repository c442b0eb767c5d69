import { Doc } from "./doc";
import type { Done, DocumentInfo, WorkspaceEdit } from "./protocol";
import type { Session } from "./session";
import { quietly } from "./refused";
import { Signal } from "./signal";
import type { Wire } from "./sync";
import { text } from "../texts/texts";

/** The texts of the plan in this window: those in editors, and all unsaved ones, so that none is lost with the server. */
export class Documents {
  readonly infos = new Signal<DocumentInfo[]>([]);
  /** Told about every change of a text of this window. */
  readonly changed = new Signal<Doc | undefined>(undefined);

  readonly #session: Session;
  readonly #refused: (reason: string) => void;
  readonly #docs = new Map<string, Doc>();
  readonly #opening = new Map<string, Promise<Doc>>();
  #server = "";
  #away = false;

  /**
   * @param lost    told when a server started anew, which knows nothing of what was unsaved
   * @param refused told why something typed was not taken
   */
  constructor(session: Session, lost: (docs: Doc[]) => void, refused: (reason: string) => void) {
    this.#session = session;
    this.#refused = refused;
    session.on("documents", message => this.#list(message.documents, lost));
    session.on("updates", message => {
      this.#docs.get(message.file)?.receive(message.version, message.updates);
      this.#settle();
    });
    session.on("stale", message => this.#docs.get(message.file)?.sync.stale(message.version));
    session.on("refused", message => {
      refused(message.reason);
      if (message.file) quietly(this.#openAnew(message.file));
    });
    session.connection.next(connection => {
      if (connection !== "lost") return;
      this.#away = true;
      this.#docs.forEach(doc => doc.pause());
    });
  }

  /** The files that are shown as texts. */
  texts(): DocumentInfo[] {
    return this.infos.value.filter(info => info.kind !== "positions");
  }

  /** A text that is here already. */
  at(file: string): Doc | undefined {
    return this.#docs.get(file);
  }

  all(): Doc[] {
    return [...this.#docs.values()];
  }

  /** Opens a text. */
  open(file: string): Promise<Doc> {
    const known = this.#docs.get(file);
    if (known) return Promise.resolve(known);
    const opening = this.#opening.get(file) ?? this.#fetch(file).finally(() => this.#opening.delete(file));
    this.#opening.set(file, opening);
    return opening;
  }

  /** Asks the server for a file's text, and for news of it from now on. */
  fetch(file: string): Promise<Done> {
    return this.#session.ask({ type: "open", file });
  }

  /** Forgets a text that no editor shows, unless it is unsaved. */
  close(doc: Doc): void {
    if (doc.view || doc.unsaved) return;
    this.#docs.delete(doc.file);
    this.#session.tell({ type: "close", file: doc.file });
  }

  /** Resolves when the server has everything that was typed here by now. */
  async settled(): Promise<void> {
    await Promise.all(this.all().map(doc => doc.sync.settled()));
  }

  /** Changes files in one step. @param revision the state of the texts that the edit was made for */
  edit(label: string, revision: number, edit: WorkspaceEdit): Promise<Done> {
    return this.#session.ask({ type: "edit", label, revision, edit });
  }

  async #fetch(file: string): Promise<Doc> {
    const answer = await this.fetch(file);
    const info = this.infos.value.find(known => known.file === file);
    if (!info) throw new Error(`Nobody knows the file "${file}".`);
    const wire: Wire = {
      push: (version, updates) => this.#session.tell({ type: "push", file, version, updates }),
      tooLarge: () => {
        this.#refused(text("push.large"));
        quietly(this.#openAnew(file));
      },
      reopen: () => quietly(this.#catchUpIn(file))
    };
    const doc = new Doc(info, this.#session.window, answer.version ?? 0, answer.text ?? "", wire);
    doc.changed = () => (this.changed.value = doc);
    this.#docs.set(file, doc);
    this.#settle();
    return doc;
  }

  #list(infos: DocumentInfo[], lost: (docs: Doc[]) => void): void {
    this.infos.value = infos;
    const server = this.#session.welcome?.session ?? "";
    const again = this.#away;
    const other = again && server !== this.#server;
    this.#server = server;
    this.#away = false;
    for (const info of infos) {
      const doc = this.#docs.get(info.file);
      if (doc && !other) doc.info = info;
    }
    if (other) lost(this.all());
    else if (again) this.#docs.forEach(doc => quietly(this.#catchUp(doc)));
    if (!other) this.#settle();
    for (const info of infos) {
      if (info.dirty && !this.#docs.has(info.file)) quietly(this.open(info.file));
    }
  }

  async #catchUp(doc: Doc): Promise<void> {
    const answer = await this.#session.ask({ type: "open", file: doc.file, version: doc.sync.version });
    if (answer.text === undefined) {
      doc.sync.catchUp(doc.sync.version, answer.updates ?? []);
    } else {
      doc.detach(answer.version ?? 0, answer.text);
      doc.attach("typed");
    }
    this.#settle();
  }

  async #catchUpIn(file: string): Promise<void> {
    const doc = this.#docs.get(file);
    if (doc) await this.#catchUp(doc);
  }

  async #openAnew(file: string): Promise<void> {
    const doc = this.#docs.get(file);
    if (!doc) return;
    const answer = await this.fetch(file);
    doc.detach(answer.version ?? 0, answer.text ?? "");
    doc.attach("nothing");
    this.#settle();
  }

  /** Remembers the texts that are on disk as they are here. */
  #settle(): void {
    for (const doc of this.#docs.values()) {
      if (!doc.info.dirty && !doc.sync.unconfirmed && doc.info.version === doc.sync.version) doc.saved = doc.text;
    }
    this.changed.value = undefined;
  }
}
