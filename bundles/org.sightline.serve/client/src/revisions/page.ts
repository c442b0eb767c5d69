import { byId, element } from "../dom";
import { followConnection } from "../layout/connection";
import { notice } from "../layout/notices";
import { splitter } from "../layout/panes";
import { Top } from "../layout/top";
import type { Change, Comparison, Welcome } from "../session/protocol";
import type { Session } from "../session/session";
import { text } from "../texts/texts";
import { ChangeList } from "./changes";
import { ComparedPictures } from "./pictures";
import { ComparedTexts } from "./texts";

/** Two revisions of a plan, to be read: what changed, what that does, both pictures, both texts. */
export function startComparison(session: Session, welcome: Welcome): void {
  const top = new Top(undefined);
  top.plan(welcome.plan.title, welcome.plan.folder);
  followConnection(session);
  session.on("notice", told => notice(told.severity, told.text));
  const ask = (): void => {
    session.ask<Comparison>({ type: "compare" }).then(show, (error: unknown) => notice("error", (error as Error).message || text("connection.needed")));
  };
  session.on("welcome", ask);
  ask();
}

function show(comparison: Comparison): void {
  const main = byId("main");
  main.classList.add("comparison");
  const texts = new ComparedTexts(comparison);
  const pictures = new ComparedPictures(comparison);
  const right = element("div", { class: "column right" });
  right.append(pictures.section, splitter({ name: "right", usual: 55, orientation: "horizontal", label: "pane.right" }, right), texts.section);
  const changes = new ChangeList(comparison, change => {
    texts.show(change);
    pictures.show(nameIn(change));
  });
  main.replaceChildren(changes.section, splitter({ name: "columns", usual: 34, orientation: "vertical", label: "pane.columns" }, main), right);
  texts.begin();
  const first = comparison.changes[0];
  if (first) pictures.show(nameIn(first));
}

/** The name behind the kind of the changed element. */
function nameIn(change: Change): string {
  return change.element.slice(change.element.indexOf(" ") + 1);
}
