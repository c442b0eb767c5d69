import assert from "node:assert/strict";
import { test } from "node:test";
import type { Decision, TwoTexts } from "../src/dialogs/conflict";
import type { Documents } from "../src/session/documents";
import { Conflicts } from "../src/plan/conflicts";
import { Refused } from "../src/session/refused";
import type { Session } from "../src/session/session";

/** A window with unsaved text in which somebody decides; what happens meanwhile is the test's. */
class Deciding {
  readonly resolved: object[] = [];
  readonly said: string[] = [];
  readonly put: string[] = [];
  readonly asked: TwoTexts[] = [];
  readonly #listeners = new Map<string, (message: unknown) => void>();

  constructor(answers: ((texts: TwoTexts) => Decision)[]) {
    const session = {
      on: (kind: string, listener: (message: unknown) => void) => this.#listeners.set(kind, listener),
      ask: async (request: { file: string }) => {
        if (request.file === "refused.plan") throw new Refused("refused.plan is in no conflict any more.");
        this.resolved.push(request);
      }
    };
    const documents = { settled: async () => {}, at: () => undefined };
    const ask = async (texts: TwoTexts): Promise<Decision> => {
      this.asked.push(texts);
      return answers.shift()!(texts);
    };
    new Conflicts(session as unknown as Session, documents as unknown as Documents, ask, {
      complain: reason => this.said.push(reason),
      put: async (file, merged) => this.put.push(`${file}: ${merged}`)
    });
  }

  conflict(file: string, disk: string): void {
    this.#listeners.get("conflict")!({ type: "conflict", file, mine: "mine", disk, base: "base" });
  }

  decided(file: string): void {
    this.#listeners.get("resolved")!({ type: "resolved", file });
  }

  async over(): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

test("a decision that the server refuses is said, and the next file is asked about all the same", async () => {
  const window = new Deciding([() => ({ with: "mine" }), () => ({ with: "mine" })]);
  window.conflict("refused.plan", "disk");
  window.conflict("b.plan", "disk");
  await window.over();
  assert.deepEqual(window.said, ["refused.plan is in no conflict any more."]);
  assert.deepEqual(window.resolved, [{ type: "resolve", file: "b.plan", with: "mine" }]);
});

test("what was merged stays when the file changes once more on disk, and is what is asked about then", async () => {
  const window: Deciding = new Deciding([
    () => {
      window.conflict("a.plan", "disk 2");
      return { with: "merged", text: "merged" };
    },
    () => ({ with: "mine" })
  ]);
  window.conflict("a.plan", "disk 1");
  await window.over();
  assert.deepEqual(window.asked[1], { file: "a.plan", mine: "merged", disk: "disk 2", base: "disk 1" });
  assert.equal(window.said.length, 1);
  assert.deepEqual(window.resolved, [{ type: "resolve", file: "a.plan", with: "merged", text: "merged" }]);
});

test("what was merged stays when another window decides first", async () => {
  const window: Deciding = new Deciding([
    () => {
      window.decided("a.plan");
      return { with: "merged", text: "merged" };
    }
  ]);
  window.conflict("a.plan", "disk");
  await window.over();
  assert.deepEqual([window.put, window.resolved, window.said.length], [["a.plan: merged"], [], 1]);
});

test("who took one of both texts is not asked when another window decides first", async () => {
  const window: Deciding = new Deciding([
    () => {
      window.decided("a.plan");
      return { with: "disk" };
    }
  ]);
  window.conflict("a.plan", "disk");
  await window.over();
  assert.deepEqual([window.put, window.resolved, window.said, window.asked.length], [[], [], [], 1]);
});
