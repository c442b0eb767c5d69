import { nextDiagnostic, previousDiagnostic } from "@codemirror/lint";
import { openSearchPanel } from "@codemirror/search";
import { askConflict } from "../dialogs/conflict";
import type { Desk } from "../editor/desk";
import { Refresher } from "../editor/refresh";
import { FindingsList } from "../findings/list";
import { ForecastPane } from "../forecast/pane";
import { followConnection } from "../layout/connection";
import { buildFrame, type Frame } from "../layout/frame";
import { notice, say } from "../layout/notices";
import { Top } from "../layout/top";
import type { Doc } from "../session/doc";
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
export class PlanPage {
  readonly #session: Session;
  readonly #frame: Frame = buildFrame();
  readonly #documents: Documents;
  readonly #unsaved: Unsaved;
  readonly #editors: Editors;
  readonly #history: History;
  readonly #refresher: Refresher;
  readonly #findings: FindingsList;
  readonly #forecast: ForecastPane;
  readonly #diagram: Diagram;
  readonly #top: Top;
  #state: PlanState | undefined;
  #begun = false;

  constructor(session: Session, welcome: Welcome) {
    this.#session = session;
    followConnection(session);
    const { panes } = this.#frame;
    this.#documents = new Documents(session, docs => this.#unsaved.restore(docs), reason => notice("error", text("push.refused", reason)));
    this.#unsaved = new Unsaved(session, this.#documents, welcome.plan.id);
    const desk = this.#desk(welcome);
    const steps = { undo: () => void this.#history.step("undo"), redo: () => void this.#history.step("redo") };
    const cursor = new Cursor(session);
    this.#editors = new Editors(panes.text, desk, welcome.plan.id, { ...steps, moved: view => cursor.moved(this.#editors.front, view) }, () => this.#inFront());
    this.#history = new History(desk, () => this.#editors);
    this.#refresher = new Refresher(desk);
    this.#findings = new FindingsList(panes.findings, desk);
    this.#forecast = new ForecastPane(panes.forecast, place => void desk.show(place, true));
    this.#diagram = new Diagram(panes.diagram);
    this.#top = new Top(welcome.readOnly ? undefined : { ...steps, save: () => void this.#history.save() });
    new Conflicts(session, this.#documents, askConflict, { complain: desk.complain, put: (file, merged) => this.#unsaved.put(file, merged) });
    this.#keys(welcome.readOnly);
    this.#listen(welcome);
    this.#begin(welcome);
  }

  #desk(welcome: Welcome): Desk {
    return {
      session: this.#session,
      documents: this.#documents,
      language: new LanguageServer(language()),
      readOnly: welcome.readOnly,
      show: async (place, focus) => {
        if (focus) this.#frame.front("text");
        await this.#editors.show(place, (doc, offset) => this.#now(doc, offset), focus);
      },
      go: async place => {
        this.#frame.front("text");
        await this.#editors.show(place, (_doc, offset) => offset, true);
      },
      say,
      complain: reason => notice("error", reason),
      findings: file => this.#state?.check.findings.filter(finding => finding.file === file) ?? []
    };
  }

  /** Where a place of the text that was checked last is now. */
  #now(doc: Doc, offset: number): number {
    const since = doc.sync.since(this.#state?.versions[doc.file] ?? -1);
    return since ? since.mapPos(Math.min(offset, since.length)) : offset;
  }

  /** Another text came to the front. */
  #inFront(): void {
    const { front } = this.#editors;
    this.#findings.front(front?.file);
    if (front) this.#refresher.all(front);
  }

  #keys(readOnly: boolean): void {
    handleKeys(readOnly, {
      save: () => void this.#history.save(),
      step: step => void this.#history.step(step),
      files: () => void this.#editors.choose(),
      search: () => this.#editors.command(openSearchPanel),
      finding: step => this.#editors.command(step > 0 ? nextDiagnostic : previousDiagnostic)
    });
  }

  #listen(welcome: Welcome): void {
    const session = this.#session;
    session.on("welcome", again => this.#begin(again));
    session.on("history", ({ undo, redo }) => this.#top.history(undo, redo));
    session.on("saved", ({ files }) => say(text("saved", files.join(", "))));
    session.on("notice", told => notice(told.severity, told.text));
    session.on("show", place => this.#show(place, place.focus));
    session.on("state", state => this.#checked(state));
    session.on("forecast", message => {
      this.#forecast.show(message);
      const main = message.goals?.[0];
      this.#top.chance(main ? text("chance", main.label, main.chance) : "", main?.missed ?? false);
    });
    session.connection.next(connection => this.#editors.alone(connection === "lost"));
    this.#documents.changed.next(doc => this.#changed(doc));
    this.#documents.infos.next(infos => {
      this.#top.unsaved(infos.filter(info => info.dirty).length);
      if (this.#begun) return;
      this.#begun = true;
      void this.#editors.begin(welcome.plan.file).then(() => this.#unsaved.offer());
    });
  }

  /** The diagram selected something, or leads to where a person goes on. */
  #show(place: Place, focus: boolean): void {
    this.#frame.front("text");
    void this.#editors.show(place, (_doc, offset) => offset, focus);
  }

  #checked(state: PlanState): void {
    this.#state = state;
    this.#findings.show(state);
    this.#refresher.checked(state);
    this.#forecast.stale(!state.whole);
    this.#editors.draw();
  }

  #changed(doc: Doc | undefined): void {
    const { front } = this.#editors;
    if (doc) this.#refresher.soon(doc);
    else if (front) this.#refresher.findings(front);
    this.#editors.draw();
    this.#top.unsaved(this.#documents.all().filter(known => known.unsaved).length);
  }

  #begin(welcome: Welcome): void {
    this.#top.plan(welcome.plan.title, welcome.plan.folder);
    this.#diagram.connect(welcome.session, this.#session.window);
    this.#session.tell({ type: "forecast", on: true });
  }
}
