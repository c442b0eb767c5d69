import { button, element } from "../dom";
import { choose } from "../dialogs/choose";
import { fixesAt } from "../editor/fixes";
import type { Desk } from "../editor/desk";
import type { Finding, PlanState } from "../session/protocol";
import { text } from "../texts/texts";
import type { Pane } from "../layout/frame";
import { code, severities, severityMark } from "./marks";

/** All findings of the plan, the worst first; a click leads to the place. */
export class FindingsList {
  readonly #pane: Pane;
  readonly #desk: Desk;
  readonly #counts = element("p", { class: "counts", attributes: { role: "status" } });
  readonly #here = element("input", { attributes: { type: "checkbox" } });
  #state: PlanState | undefined;
  #file: string | undefined;

  constructor(pane: Pane, desk: Desk) {
    this.#pane = pane;
    this.#desk = desk;
    this.#here.addEventListener("change", () => this.#draw());
    pane.head.append(element("h2", {}, text("pane.findings")), this.#counts, element("label", { class: "here" }, this.#here, text("findings.here")));
    pane.body.addEventListener("keydown", event => this.#key(event));
  }

  show(state: PlanState): void {
    this.#state = state;
    this.#draw();
  }

  /** Which file is in front. */
  front(file: string | undefined): void {
    if (file === this.#file) return;
    this.#file = file;
    if (this.#here.checked) this.#draw();
  }

  #draw(): void {
    if (!this.#state) return;
    const all = this.#state.check.findings;
    const counted = severities.map(severity => all.filter(finding => finding.severity === severity).length);
    const sentence = all.length === 0 ? text("findings.none") : text("findings.counts", ...counted);
    if (this.#counts.textContent !== sentence) this.#counts.textContent = sentence;
    const shown = this.#here.checked ? all.filter(finding => finding.file === this.#file) : all;
    const focused = this.#focused();
    const scrolled = this.#pane.body.scrollTop;
    this.#pane.body.replaceChildren(...severities.flatMap(severity => this.#group(severity, shown)));
    if (shown.length === 0) this.#pane.body.append(element("p", { class: "empty" }, text(all.length === 0 ? "findings.good" : "findings.good.here")));
    this.#pane.body.scrollTop = scrolled;
    this.#entries()[0]?.setAttribute("tabindex", "0");
    if (focused !== undefined) this.#focus(focused);
  }

  #group(severity: Finding["severity"], shown: readonly Finding[]): HTMLElement[] {
    const of = shown.filter(finding => finding.severity === severity);
    if (of.length === 0) return [];
    return [element("h3", {}, severityMark(severity), ` ${of.length}`), element("ul", { class: "found" }, ...of.map(finding => this.#entry(finding)))];
  }

  #entry(finding: Finding): HTMLElement {
    const go = (focus: boolean): void => void this.#desk.show(finding, focus);
    const told = element(
      "button",
      { class: "told", attributes: { type: "button", tabindex: "-1" }, on: { click: () => go(true) } },
      element("span", { class: "unseen" }, text(`severity.${finding.severity}`)),
      code(finding.message),
      element("span", { class: "where" }, element("span", { class: "code" }, finding.code), ` ${finding.file}:${finding.line}`)
    );
    const fix =
      finding.fixes > 0 && !this.#desk.readOnly ? button(text("fix"), () => void this.#fix(finding), { class: "fix", title: text("fix.title") }) : undefined;
    if (fix) fix.tabIndex = -1;
    return element("li", { class: finding.severity }, told, fix);
  }

  async #fix(finding: Finding): Promise<void> {
    await this.#desk.show(finding, false);
    const doc = this.#desk.documents.at(finding.file);
    if (!doc) return;
    const now = (offset: number): number => doc.sync.since(this.#state?.versions[finding.file] ?? -1)?.mapPos(offset) ?? offset;
    const fixes = await fixesAt(this.#desk, doc, now(finding.from), now(finding.to), finding.code);
    if (fixes.length === 0) {
      this.#desk.say(text("edit.overtaken"));
      return;
    }
    const chosen = await choose(text("fix.title"), fixes.map(fix => ({ label: fix.title, value: fix })));
    if (chosen) await chosen.run();
  }

  #entries(): HTMLElement[] {
    return [...this.#pane.body.querySelectorAll<HTMLElement>("button")];
  }

  #focused(): number | undefined {
    const at = this.#entries().indexOf(document.activeElement as HTMLElement);
    return at < 0 ? undefined : at;
  }

  #focus(index: number): void {
    const entries = this.#entries();
    const next = entries[Math.max(0, Math.min(index, entries.length - 1))];
    if (!next) return;
    entries.forEach(entry => (entry.tabIndex = -1));
    next.tabIndex = 0;
    next.focus();
  }

  #key(event: KeyboardEvent): void {
    const at = this.#focused();
    if (at === undefined) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: Number.MAX_SAFE_INTEGER }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#focus(to);
  }
}
