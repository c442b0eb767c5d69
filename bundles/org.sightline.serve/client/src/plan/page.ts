import { nextDiagnostic, previousDiagnostic } from "@codemirror/lint";
import { openSearchPanel } from "@codemirror/search";
import { askConflict } from "../dialogs/conflict";
import type { Desk } from "../editor/desk";
import { Refresher } from "../editor/refresh";
import { FindingsList } from "../findings/list";
import { ForecastPane } from "../forecast/pane";
import { followConnection } from "../layout/connection";
import { buildFrame } from "../layout/frame";
import { notice, say } from "../layout/notices";
import { Top } from "../layout/top";
import { Documents } from "../session/documents";
import { LanguageServer } from "../session/lsp";
import type { Place, PlanState, Welcome } from "../session/protocol";
import type { Session } from "../session/session";
import { language, text } from "../texts/texts";
import { Conflicts } from "./conflicts";
import { Diagram } from "./diagram";
import { Editors } from "./editors";
import { Cursor } from "./cursor";
import { History } from "./history";
import { handleKeys } from "./keys";
import { Unsaved } from "./unsaved";

/** The page on which a plan is written: texts, findings, diagram, forecast. */
export function startPlan(session: Session, welcome: Welcome): void {
  const frame = buildFrame();
  followConnection(session);
  let state: PlanState | undefined;

  const documents: Documents = new Documents(session, docs => void unsaved.restore(docs), reason => notice("error", text("push.refused", reason)));
  const unsaved = new Unsaved(session, documents, welcome.plan.id);
  const desk: Desk = {
    session,
    documents,
    language: new LanguageServer(() => session.welcome?.window ?? welcome.window, language()),
    readOnly: welcome.readOnly,
    show: async (place, focus) => {
      if (focus) frame.front("text");
      await editors.show(place, now, focus);
    },
    say,
    complain: reason => notice("error", reason),
    findings: file => state?.check.findings.filter(finding => finding.file === file) ?? []
  };
  const now = (doc: { file: string; sync: { since(version: number): { mapPos(offset: number): number; length: number } | undefined } }, offset: number): number => {
    const since = doc.sync.since(state?.versions[doc.file] ?? -1);
    return since ? since.mapPos(Math.min(offset, since.length)) : offset;
  };
  const goTo = (place: Place): void => void desk.show(place, true);

  const history = new History(desk, () => editors);
  const refresher = new Refresher(desk);
  const cursor = new Cursor(session);
  const editors: Editors = new Editors(
    frame.panes.text,
    desk,
    welcome.plan.id,
    { undo: () => void history.step("undo"), redo: () => void history.step("redo"), moved: view => cursor.moved(editors.front, view) },
    () => {
      findings.front(editors.front?.file);
      if (editors.front) refresher.all(editors.front);
    }
  );
  const findings = new FindingsList(frame.panes.findings, desk);
  const forecast = new ForecastPane(frame.panes.forecast, goTo);
  const diagram = new Diagram(frame.panes.diagram);
  const top = new Top(welcome.readOnly ? undefined : { undo: () => void history.step("undo"), redo: () => void history.step("redo"), save: () => void history.save() });

  new Conflicts(session, documents, askConflict);
  handleKeys(welcome.readOnly, {
    save: () => void history.save(),
    step: step => void history.step(step),
    files: () => void editors.choose(),
    search: () => editors.command(openSearchPanel),
    finding: step => editors.command(step > 0 ? nextDiagnostic : previousDiagnostic)
  });

  session.on("welcome", again => begin(again));
  session.on("history", ({ undo, redo }) => top.history(undo, redo));
  session.on("saved", ({ files }) => say(text("saved", files.join(", "))));
  session.on("notice", told => notice(told.severity, told.text));
  session.on("show", place => {
    frame.front("text");
    void editors.show(place, (_doc, offset) => offset, false);
  });
  session.on("state", message => {
    state = message;
    findings.show(message);
    refresher.checked(message);
    forecast.stale(!message.whole);
    editors.draw();
  });
  session.on("forecast", message => {
    forecast.show(message);
    const main = message.goals?.[0];
    top.chance(main ? text("chance", main.label, main.chance) : "", main?.missed ?? false);
  });
  session.connection.next(connection => editors.alone(connection === "lost"));
  documents.changed.next(doc => {
    if (doc) refresher.soon(doc);
    else if (editors.front) refresher.findings(editors.front);
    editors.draw();
    top.unsaved(documents.all().filter(known => known.unsaved).length);
  });

  let begun = false;
  documents.infos.next(() => {
    top.unsaved(documents.infos.value.filter(info => info.dirty).length);
    if (begun) return;
    begun = true;
    void editors.begin(welcome.plan.file).then(() => unsaved.offer());
  });
  begin(welcome);

  function begin(told: Welcome): void {
    top.plan(told.plan.title, told.plan.folder);
    diagram.connect(told.session, told.window);
    session.tell({ type: "forecast", on: true });
  }
}
