import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { Authority, settle } from "./authority";

const PLAN = "plan \"成長\" {\n}\n";
const open: Authority[] = [];

function plan(text = PLAN): Authority {
  const made = new Authority(text);
  open.push(made);
  return made;
}

afterEach(() => open.splice(0).forEach(authority => authority.windows.forEach(window => window.doc.pause())));

test("two windows that type at once end with the same text", () => {
  const server = plan();
  const [one, two] = [server.open("w1"), server.open("w2")];
  one.type(0, "// 一\n");
  two.type(PLAN.length, "goal 売上\n");
  settle(server);
  assert.equal(server.text.toString(), "// 一\n" + PLAN + "goal 売上\n");
  assert.equal(one.doc.text, server.text.toString());
  assert.equal(two.doc.text, server.text.toString());
  assert.equal(one.doc.sync.unconfirmed, false);
});

test("a thousand random changes in three windows and on the disk lead to one text", () => {
  const server = plan("abcdefghij");
  const windows = ["w1", "w2", "w3"].map(name => server.open(name));
  let seed = 20261123;
  const random = (bound: number): number => (seed = (seed * 48271) % 2147483647) % bound;
  for (let step = 0; step < 1000; step++) {
    const window = windows[random(3)]!;
    const length = window.doc.state.doc.length;
    const from = random(length + 1);
    if (random(10) === 0) server.change("disk", 0, random(Math.min(3, server.text.length + 1)), "指標");
    else window.type(from, ["", "x", "売上", "\n"][random(4)]!, Math.min(length, from + random(3)));
    if (random(3) === 0) window.arrive();
  }
  settle(server);
  for (const window of windows) assert.equal(window.doc.text, server.text.toString());
  assert.equal(windows.some(window => window.reopened > 0), false);
});

test("what is typed without a connection is sent when it is back, on top of what came meanwhile", () => {
  const server = plan();
  const [one, two] = [server.open("w1"), server.open("w2")];
  one.lose();
  one.type(PLAN.length, "// offline\n");
  two.type(0, "// online\n");
  settle(server);
  assert.equal(server.text.toString(), "// online\n" + PLAN);
  one.comeBack();
  settle(server);
  assert.equal(server.text.toString(), "// online\n" + PLAN + "// offline\n");
  assert.equal(one.doc.text, server.text.toString());
});

test("what was sent before the connection broke, but not confirmed, is not there twice", () => {
  const server = plan();
  const one = server.open("w1");
  one.type(0, "// once\n");
  void one.doc.sync.settled();
  assert.equal(server.text.toString(), "// once\n" + PLAN);
  one.lose();
  one.comeBack();
  settle(server);
  assert.equal(server.text.toString(), "// once\n" + PLAN);
  assert.equal(one.doc.text, server.text.toString());
});

test("a word that is being composed is neither sent nor disturbed; both happen at its end", () => {
  const server = plan();
  const one = server.open("w1");
  let composing = true;
  Object.defineProperty(one.doc, "composing", { get: () => composing });
  one.type(0, "しさく");
  server.change("disk", PLAN.length, PLAN.length, "// disk\n");
  one.arrive();
  assert.equal(one.doc.text, "しさく" + PLAN);
  assert.equal(server.text.toString(), PLAN + "// disk\n");
  composing = false;
  one.type(0, "施策", 3);
  one.doc.sync.composed();
  settle(server);
  assert.equal(server.text.toString(), "施策" + PLAN + "// disk\n");
  assert.equal(one.doc.text, server.text.toString());
});

test("a gap in the updates is noticed instead of guessed over", () => {
  const one = plan().open("w1");
  one.doc.receive(5, [{ clientID: "w2", changes: [PLAN.length] }]);
  assert.equal(one.reopened, 1);
  assert.equal(one.doc.text, PLAN);
});

test("a place of an older text is found in the text of now, with what is typed and not sent", () => {
  const server = plan("metric a\nmetric b\n");
  const one = server.open("w1");
  server.change("disk", 0, 0, "12345");
  one.arrive();
  one.type(0, "ab");
  assert.equal(one.doc.sync.since(0)?.mapPos(16), 16 + 5 + 2);
  assert.equal(one.doc.sync.since(1)?.mapPos(21), 23);
  assert.equal(one.doc.sync.since(9), undefined);
  assert.equal(one.doc.sync.textAt(0)?.toString(), "metric a\nmetric b\n");
});

test("a server that started anew gets this window's text on top of its own", () => {
  const one = plan("old").open("w1");
  one.type(3, " and mine");
  one.doc.detach(7, "new server, old");
  one.doc.attach("all");
  assert.equal(one.doc.text, "old and mine");
  assert.equal(one.doc.sync.version, 7);
  assert.equal(one.doc.sync.unconfirmed, true);
});

test("after a text that came as a whole, only what was typed and not confirmed is kept on top", () => {
  const server = plan("one two three");
  const one = server.open("w1");
  one.type(13, " four");
  one.doc.detach(40, "ONE two three");
  one.doc.attach("typed");
  assert.equal(one.doc.text, "ONE two three four");
});

test("who waits for what was typed waits no longer when the server refuses it and the text starts anew", async () => {
  const server = plan();
  const one = server.open("w1");
  server.push = () => {};
  one.type(0, "// refused\n");
  const settled = one.doc.sync.settled();
  one.doc.detach(0, PLAN);
  one.doc.attach("nothing");
  await settled;
  assert.equal(one.doc.text, PLAN);
});

test("who waits while a text comes anew waits until what is kept on top has arrived, too", async () => {
  const server = plan();
  const one = server.open("w1");
  one.lose();
  one.type(0, "// mine\n");
  const settled = one.doc.sync.settled();
  one.online = true;
  one.doc.detach(0, PLAN);
  one.doc.attach("all");
  let done = false;
  void settled.then(() => (done = true));
  await Promise.resolve();
  assert.equal(done, false);
  settle(server);
  await settled;
  assert.equal(server.text.toString(), "// mine\n" + PLAN);
});

test("who waits for the end of a word that is given up is not forgotten", async () => {
  const one = plan().open("w1");
  let composing = true;
  Object.defineProperty(one.doc, "composing", { get: () => composing });
  const settled = one.doc.sync.settled();
  composing = false;
  one.doc.sync.composed();
  await settled;
});

test("what is too large for one message is refused here, once, and what is typed in many steps goes in several", () => {
  const server = plan();
  const one = server.open("w1");
  one.type(0, "売".repeat(3_100_000)); // three bytes each: more than 8 MB
  void one.doc.sync.settled();
  void one.doc.sync.settled();
  assert.equal(one.refused, 1);
  assert.equal(server.updates.length, 0);
  one.doc.detach(0, PLAN);
  one.doc.attach("nothing");
  assert.equal(one.doc.text, PLAN);
  one.lose();
  for (let step = 0; step < 3; step++) one.type(0, "売".repeat(1_500_000));
  one.comeBack();
  settle(server);
  assert.equal(server.text.length, PLAN.length + 4_500_000);
  assert.equal(one.refused, 1);
});

test("a lone carriage return and a byte order mark stay where they are", () => {
  const odd = "\ufeffplan\r\nmetric\rx\n";
  const one = plan(odd).open("w1");
  assert.equal(one.doc.text, odd);
  one.type(odd.length, "y");
  one.arrive();
  assert.equal(one.authority.text.toString(), odd + "y");
});
