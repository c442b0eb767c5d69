import type { Update } from "@codemirror/collab";
import { ChangeSet, Text, type Transaction } from "@codemirror/state";
import { Doc } from "../src/session/doc";
import type { DocumentInfo, WireUpdate } from "../src/session/protocol";

/** A server's text as PROTOCOL.md tells it, and windows that work on it; messages arrive when the test lets them. */
export class Authority {
  readonly updates: Update[] = [];
  readonly windows: Window[] = [];
  text: Text;

  constructor(text: string) {
    this.text = Text.of(text.split("\n"));
  }

  open(name: string): Window {
    const window = new Window(this, name);
    this.windows.push(window);
    return window;
  }

  push(from: Window, version: number, sent: WireUpdate[]): void {
    if (version !== this.updates.length) {
      const now = this.updates.length;
      from.inbox.push(() => from.doc.sync.stale(now));
      return;
    }
    this.take(sent);
  }

  /** What the diagram or the disk does. */
  change(clientID: string, from: number, to: number, insert: string): void {
    this.take([{ clientID, changes: ChangeSet.of({ from, to, insert }, this.text.length).toJSON() }]);
  }

  since(version: number): WireUpdate[] {
    return this.updates.slice(version).map(update => ({ clientID: update.clientID, changes: update.changes.toJSON() }));
  }

  private take(sent: WireUpdate[]): void {
    const version = this.updates.length;
    for (const { clientID, changes } of sent) {
      const read = ChangeSet.fromJSON(changes);
      this.text = read.apply(this.text);
      this.updates.push({ clientID, changes: read });
    }
    for (const window of this.windows) window.inbox.push(() => window.doc.receive(version, sent));
  }
}

export class Window {
  readonly inbox: (() => void)[] = [];
  readonly doc: Doc;
  online = true;
  reopened = 0;
  refused = 0;

  constructor(readonly authority: Authority, name: string) {
    const wire = {
      push: (version: number, updates: WireUpdate[]) => {
        if (this.online) authority.push(this, version, updates);
        return this.online;
      },
      tooLarge: () => void this.refused++,
      reopen: () => void this.reopened++
    };
    this.doc = new Doc(info("growth.plan"), name, authority.updates.length, authority.text.toString(), wire);
  }

  type(from: number, insert: string, to = from): void {
    this.doc.apply(this.doc.state.update({ changes: { from, to, insert } }) as Transaction);
    this.doc.sync.typed();
  }

  /** Lets everything arrive that is under way, also what that leads to. */
  arrive(): void {
    void this.doc.sync.settled();
    for (let next = this.inbox.shift(); next; next = this.inbox.shift()) next();
  }

  lose(): void {
    this.online = false;
    this.inbox.length = 0;
    this.doc.pause();
  }

  comeBack(): void {
    this.online = true;
    this.doc.sync.catchUp(this.doc.sync.version, this.authority.since(this.doc.sync.version));
  }
}

export function info(file: string): DocumentInfo {
  return { file, uri: `file:///plan/${file}`, kind: "plan", version: 0, dirty: false, conflict: false, onDisk: true, readOnly: false };
}

/** Sends until all windows have nothing more to say. */
export function settle(authority: Authority): void {
  for (let round = 0; round < 20; round++) authority.windows.forEach(window => window.arrive());
}

