import assert from "node:assert/strict";
import { test } from "node:test";
import type { Documents } from "../src/session/documents";
import { Conflicts } from "../src/plan/conflicts";
import { Refused } from "../src/session/refused";
import type { Session } from "../src/session/session";

test("a decision that the server refuses is said, and the next file is asked about all the same", async () => {
  const listeners = new Map<string, (message: unknown) => void>();
  const resolved: string[] = [];
  const said: string[] = [];
  const session = {
    on: (kind: string, listener: (message: unknown) => void) => listeners.set(kind, listener),
    ask: async ({ file }: { file: string }) => {
      if (file === "a.plan") throw new Refused("a.plan is in no conflict any more.");
      resolved.push(file);
    }
  };
  const documents = { settled: async () => {}, at: () => undefined };
  new Conflicts(session as unknown as Session, documents as unknown as Documents, async () => ({ with: "mine" }), reason => said.push(reason));
  for (const file of ["a.plan", "b.plan"]) listeners.get("conflict")!({ type: "conflict", file, mine: "mine", disk: "disk" });
  await new Promise(resolve => setTimeout(resolve, 5));
  assert.deepEqual(said, ["a.plan is in no conflict any more."]);
  assert.deepEqual(resolved, ["b.plan"]);
});
