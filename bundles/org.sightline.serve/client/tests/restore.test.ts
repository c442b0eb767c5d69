import assert from "node:assert/strict";
import { test } from "node:test";
import { Text } from "@codemirror/state";
import type { Documents } from "../src/session/documents";
import { changed } from "../src/session/difference";
import { changesOf } from "../src/session/lines";
import type { WorkspaceEdit } from "../src/session/protocol";
import { Refused } from "../src/session/refused";
import { Restore } from "../src/session/restore";
import type { Session } from "../src/session/session";
import { Authority, type Window } from "./authority";

/** A window that comes back to a server that has only what is on disk. */
class ComingBack {
  readonly before = new Authority("plan\n");
  readonly window: Window = this.before.open("w1");
  readonly server: Authority;
  readonly asked: string[] = [];
  answer: string | undefined;
  /** Whether the new server knows the file before it is asked for it. */
  listed = true;
  readonly created: string[] = [];
  /** What others do just before an edit arrives. */
  meanwhile: (() => void)[] = [];
  revision = 0;

  constructor(disk: string) {
    this.server = new Authority(disk);
    this.window.doc.saved = "plan\n";
  }

  unsaved(typed: string): void {
    this.window.type(5, typed);
    this.window.doc.info = { ...this.window.doc.info, dirty: true };
  }

  async run(): Promise<string[]> {
    const { doc } = this.window;
    this.server.windows.push(this.window);
    const documents = {
      infos: { value: this.listed ? [doc.info] : [] },
      fetch: async () => ({ type: "done", id: 1, version: this.server.updates.length, text: this.server.text.toString() }),
      edit: async (_label: string, revision: number, edit: WorkspaceEdit) => this.edit(revision, edit)
    };
    const asking = {
      label: "Restore",
      choose: async ({ disk }: { disk: string | null }) => {
        this.asked.push(String(disk));
        return this.answer;
      }
    };
    const session = {
      get revision() { return revisions(); },
      ask: async ({ file }: { file: string }) => {
        if (!file.endsWith(".plan")) throw new Refused("not the name of a plan file");
        this.created.push(file);
      }
    };
    const revisions = (): number => this.revision;
    const restored = await new Restore(session as unknown as Session, documents as unknown as Documents, asking).all([doc]);
    await new Promise(resolve => setTimeout(resolve, 5));
    this.window.arrive();
    return restored;
  }

  private edit(revision: number, edit: WorkspaceEdit): void {
    const other = this.meanwhile.shift();
    if (other) {
      other();
      this.revision++;
      this.window.arrive();
    }
    if (revision !== this.revision) throw new Refused("overtaken");
    const text = this.server.text;
    const after = changed(text, changesOf(text, Object.values(edit.changes!)[0]!));
    this.revision++;
    this.server.change("edit", 0, Text.of(text.toString().split("\n")).length, after);
    // the updates arrive only after the answer
    setTimeout(() => this.window.arrive());
  }
}

test("unsaved text goes back over a file that nobody touched, without a question", async () => {
  const back = new ComingBack("plan\n");
  back.unsaved("// 施策\n");
  assert.deepEqual(await back.run(), ["growth.plan"]);
  assert.equal(back.server.text.toString(), "plan\n// 施策\n");
  assert.equal(back.window.doc.text, "plan\n// 施策\n");
  assert.equal(back.window.doc.sync.unconfirmed, false);
  assert.deepEqual(back.asked, []);
});

test("where the file changed on disk too, the user is asked, and what is chosen stands on both sides", async () => {
  const back = new ComingBack("plan\n// disk\n");
  back.unsaved("// mine\n");
  back.answer = "plan\n// both\n";
  assert.deepEqual(await back.run(), ["growth.plan"]);
  assert.deepEqual(back.asked, ["plan\n// disk\n"]);
  assert.equal(back.server.text.toString(), "plan\n// both\n");
  assert.equal(back.window.doc.text, "plan\n// both\n");
});

test("who takes the text on disk gets it, and nothing is sent", async () => {
  const back = new ComingBack("plan\n// disk\n");
  back.unsaved("// mine\n");
  assert.deepEqual(await back.run(), []);
  assert.equal(back.window.doc.text, "plan\n// disk\n");
  assert.equal(back.server.updates.length, 0);
});

test("a text without unsaved changes simply becomes the server's", async () => {
  const back = new ComingBack("plan\n// newer\n");
  assert.deepEqual(await back.run(), []);
  assert.equal(back.window.doc.text, "plan\n// newer\n");
});

test("a new file is made again, and the positions of the diagrams come without being one", async () => {
  const fresh = new ComingBack("plan\n");
  fresh.listed = false;
  fresh.unsaved("// new\n");
  assert.deepEqual(await fresh.run(), ["growth.plan"]);
  assert.deepEqual(fresh.created, ["growth.plan"]);
  const moved = new ComingBack("plan\n");
  moved.listed = false;
  moved.unsaved("x\n");
  moved.window.doc.info = { ...moved.window.doc.info, kind: "positions" };
  assert.deepEqual(await moved.run(), ["growth.plan"]);
  assert.deepEqual(moved.created, []);
});

test("another window that brings the same text back first does not double it", async () => {
  const back = new ComingBack("plan\n");
  back.unsaved("// 施策\n");
  back.meanwhile = [() => back.server.change("edit", 5, 5, "// 施策\n")];
  assert.deepEqual(await back.run(), []);
  assert.equal(back.server.text.toString(), "plan\n// 施策\n");
  assert.equal(back.window.doc.text, "plan\n// 施策\n");
});
