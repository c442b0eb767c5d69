import { collab, sendableUpdates } from "@codemirror/collab";
import { ChangeSet, Compartment, EditorState, Text, Transaction, type Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { difference } from "./difference";
import type { DocumentInfo, WireUpdate } from "./protocol";
import { Sync, type Holder, type Wire } from "./sync";

/** Texts keep every character: only `\n` ends a line, as on the server. */
export const lineEnds: Extension = EditorState.lineSeparator.of("\n");

/** What of a text stays when the server turns out to have another one: nothing, what was typed and not confirmed, or all of it. */
export type Keep = "nothing" | "typed" | "all";

/** One file's text in this window, in an editor or only in memory. */
export class Doc implements Holder {
  readonly file: string;
  readonly sync: Sync;
  info: DocumentInfo;
  /** The text when this window last knew it to be on disk. */
  saved: string | undefined;
  /** Told after every change of the text. */
  changed: () => void = () => {};

  readonly #window: string;
  readonly #collab = new Compartment();
  #bare: EditorState;
  #view: EditorView | undefined;
  /** The server's text while this one is not in step with it. */
  #server: { version: number; text: Text } | undefined;
  #beginning = false;

  /** @param window what this window calls itself in its updates */
  constructor(info: DocumentInfo, window: string, version: number, text: string, wire: Wire) {
    this.file = info.file;
    this.info = info;
    this.#window = window;
    this.#bare = this.#memory(text, version);
    this.sync = new Sync(this, wire);
  }

  get state(): EditorState {
    return this.#view?.state ?? this.#bare;
  }

  get text(): string {
    return this.state.doc.toString();
  }

  get view(): EditorView | undefined {
    return this.#view;
  }

  get composing(): boolean {
    return this.#view ? this.#view.composing || this.#view.compositionStarted : false;
  }

  /** Whether the text is just being exchanged for another one, which is no change that anybody made. */
  get beginning(): boolean {
    return this.#beginning;
  }

  /** Whether something here is not on disk, as far as this window knows. */
  get unsaved(): boolean {
    return this.info.dirty || this.sync.unconfirmed;
  }

  apply(transaction: Transaction): void {
    if (this.#view) {
      this.#view.dispatch(transaction);
    } else {
      this.#bare = transaction.state;
      this.changed();
    }
  }

  /** What an editor of this text needs in its state. */
  extension(): Extension {
    return [lineEnds, this.#collab.of(collab({ startVersion: this.sync.version, clientID: this.#window }))];
  }

  /** From now on an editor has the text; it begins with that of {@link state}. */
  showIn(view: EditorView): void {
    this.#view = view;
    this.sync.handOver(this);
  }

  /** The editor is closed. */
  hide(): void {
    this.#bare = this.#memory(this.text, this.sync.version);
    this.#view = undefined;
    this.sync.handOver(this);
  }

  /** The server's updates. */
  receive(version: number, updates: readonly WireUpdate[]): void {
    if (!this.#server) {
      this.sync.receive(version, updates);
      return;
    }
    for (const update of updates.slice(Math.max(0, this.#server.version - version))) {
      const changes = ChangeSet.fromJSON(update.changes);
      this.#server = { version: this.#server.version + 1, text: changes.apply(this.#server.text) };
    }
  }

  /** The connection is gone. */
  pause(): void {
    this.sync.pause();
  }

  /** The server has another text than the one this one came from; nothing is in step until {@link attach}. */
  detach(version: number, text: string): void {
    this.sync.pause();
    this.#server = { version, text: Text.of(text.split("\n")) };
  }

  /** Takes the server's text, and on top of it what is kept, which is sent as if it were typed now. */
  attach(keep: Keep): void {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const before = this.text;
    const after = server.text.toString();
    const own = keep === "typed" ? this.#typed(after) : keep === "all" ? difference(after, before) : [];
    this.#begin(before, after, server.version);
    this.sync.restart();
    if (own instanceof ChangeSet ? !own.empty : own.length > 0) this.apply(this.state.update({ changes: own, userEvent: "input" }));
    this.changed();
  }

  /** What was typed here and not confirmed, as changes of the server's text. */
  #typed(after: string): ChangeSet {
    const unconfirmed = sendableUpdates(this.state).map(update => update.changes);
    const before = this.sync.textAt(this.sync.version) ?? this.state.doc;
    const own = unconfirmed.reduce((all, changes) => all.compose(changes), ChangeSet.empty(before.length));
    return own.map(ChangeSet.of(difference(before.toString(), after), before.length, "\n"));
  }

  /** The text as the server has it, while out of step. */
  get serverText(): string | undefined {
    return this.#server?.text.toString();
  }

  #begin(before: string, after: string, version: number): void {
    if (!this.#view) {
      this.#bare = this.#memory(after, version);
      return;
    }
    this.#beginning = true;
    // the plug-in starts anew only after it was away
    this.#view.dispatch({ effects: this.#collab.reconfigure([]) });
    this.#view.dispatch({ changes: difference(before, after), annotations: Transaction.remote.of(true) });
    this.#view.dispatch({ effects: this.#collab.reconfigure(collab({ startVersion: version, clientID: this.#window })) });
    this.#beginning = false;
  }

  #memory(text: string, version: number): EditorState {
    return EditorState.create({ doc: text, extensions: [lineEnds, collab({ startVersion: version, clientID: this.#window })] });
  }
}
