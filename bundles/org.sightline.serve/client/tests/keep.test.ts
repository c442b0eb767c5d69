import assert from "node:assert/strict";
import { test } from "node:test";
import { Keeper, type Shelf } from "../src/session/keep";
import { Authority, type Window } from "./authority";

class Memory implements Shelf {
  readonly items = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;
  get length(): number {
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new Error("QuotaExceededError");
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

const NOBODY: ReadonlySet<string> = new Set();

function unsaved(typed: string): Window {
  const window = new Authority("plan\n").open("w1");
  window.lose();
  window.doc.saved = "plan\n";
  window.type(5, typed);
  window.doc.pause();
  return window;
}

test("unsaved text of a server that is gone is found again, with the text that it came from", () => {
  const shelf = new Memory();
  new Keeper(shelf, "p1", "w").keep(unsaved("// 施策").doc, "s1");
  const [kept] = new Keeper(shelf, "p1", "w").leftOver("s2", NOBODY);
  assert.equal(kept?.text, "plan\n// 施策");
  assert.equal(kept?.saved, "plan\n");
});

test("what was typed without a connection is found again by the same server's next window", () => {
  const shelf = new Memory();
  new Keeper(shelf, "p1", "w").keep(unsaved("x").doc, "s1");
  assert.equal(new Keeper(shelf, "p1", "w").leftOver("s1", NOBODY).length, 1);
});

test("what the server knows is not offered, and forgotten once it is saved", () => {
  const shelf = new Memory();
  const window = new Authority("plan\n").open("w1");
  window.doc.info = { ...window.doc.info, dirty: true };
  new Keeper(shelf, "p1", "w").keep(window.doc, "s1");
  const next = new Keeper(shelf, "p1", "w");
  assert.deepEqual(next.leftOver("s1", NOBODY), []);
  next.takeOver("s1", new Set(["growth.plan"]));
  assert.equal(shelf.length, 1);
  next.takeOver("s1", new Set());
  assert.equal(shelf.length, 0);
});

test("a clean text does not wipe what another window left behind", () => {
  const shelf = new Memory();
  new Keeper(shelf, "p1", "w").keep(unsaved("x").doc, "s1");
  const next = new Keeper(shelf, "p1", "w");
  next.keep(new Authority("plan\n").open("w2").doc, "s2");
  assert.equal(next.leftOver("s2", NOBODY).length, 1);
});

test("another plan's text is none of our business, nor is what is no kept text", () => {
  const shelf = new Memory();
  new Keeper(shelf, "p1", "w").keep(unsaved("x").doc, "s1");
  shelf.setItem("sightline-unsaved:p2:a.plan", "{broken");
  assert.deepEqual(new Keeper(shelf, "p2", "w").leftOver("s2", NOBODY), []);
});

test("a browser without room is no crash but an answer", () => {
  const shelf = new Memory();
  shelf.room = 10;
  assert.equal(new Keeper(shelf, "p1", "w").keep(unsaved("x").doc, "s1"), false);
});

test("what a window that is still open has kept is its own to bring back", () => {
  const shelf = new Memory();
  new Keeper(shelf, "p1", "old").keep(unsaved("x").doc, "s1");
  const next = new Keeper(shelf, "p1", "new");
  assert.deepEqual(next.leftOver("s2", new Set(["old", "new"])), []);
  assert.equal(next.leftOver("s2", new Set(["new"])).length, 1);
});
