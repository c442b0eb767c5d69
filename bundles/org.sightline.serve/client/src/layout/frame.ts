import { byId, element } from "../dom";
import { text, type Key } from "../texts/texts";
import { splitter } from "./panes";

/** The four panes of the page: text over findings on the left, diagram over forecast on the right. */

export type PaneName = "text" | "findings" | "diagram" | "forecast";

export interface Pane {
  readonly section: HTMLElement;
  readonly head: HTMLElement;
  readonly body: HTMLElement;
}

export interface Frame {
  readonly panes: Record<PaneName, Pane>;
  /** Brings a pane to the front where there is room for one only. */
  front(name: PaneName): void;
}

const ORDER: readonly PaneName[] = ["text", "findings", "diagram", "forecast"];

/** Builds the panes into the page. */
export function buildFrame(): Frame {
  const panes = Object.fromEntries(ORDER.map(name => [name, pane(name)])) as Record<PaneName, Pane>;
  const main = byId("main");
  const left = element("div", { class: "column" });
  const right = element("div", { class: "column" });
  left.append(panes.text.section, splitter({ name: "left", usual: 66, orientation: "horizontal", label: "pane.left" }, left), panes.findings.section);
  right.append(panes.diagram.section, splitter({ name: "right", usual: 58, orientation: "horizontal", label: "pane.right" }, right), panes.forecast.section);
  main.append(left, splitter({ name: "columns", usual: 47, orientation: "vertical", label: "pane.columns" }, main), right);
  left.classList.add("left");
  right.classList.add("right");
  const switches = switcher(main);
  const frame: Frame = { panes, front: name => switches(name) };
  document.addEventListener("keydown", event => {
    if (event.key !== "F6") return;
    event.preventDefault();
    cycle(frame, event.shiftKey ? -1 : 1);
  });
  return frame;
}

function pane(name: PaneName): Pane {
  const head = element("div", { class: "head" });
  const body = element("div", { class: "body" });
  const section = element("section", { class: `pane ${name}`, attributes: { id: `pane-${name}`, tabindex: "-1", "aria-label": text(`pane.${name}` as Key) } }, head, body);
  return { section, head, body };
}

/** The row of buttons that narrow screens have. */
function switcher(main: HTMLElement): (name: PaneName) => void {
  const row = byId("switcher");
  const show = (name: PaneName): void => {
    main.dataset["front"] = name;
    for (const item of row.children) item.setAttribute("aria-pressed", String((item as HTMLElement).dataset["pane"] === name));
  };
  row.append(
    ...ORDER.map(name => {
      const item = element("button", { attributes: { type: "button", "data-pane": name }, on: { click: () => show(name) } }, text(`pane.${name}` as Key));
      return item;
    })
  );
  show("text");
  return show;
}

/** F6: the keyboard goes to the next pane. */
function cycle(frame: Frame, step: 1 | -1): void {
  const at = ORDER.findIndex(name => frame.panes[name].section.contains(document.activeElement));
  const next = ORDER[(at + step + ORDER.length + (at < 0 && step < 0 ? 1 : 0)) % ORDER.length]!;
  frame.front(next);
  const { section } = frame.panes[next];
  const targets = [".editor:not([hidden]) .cm-content", "iframe", ".body [tabindex='0']", ".body button", "button"];
  const target = targets.map(selector => section.querySelector<HTMLElement>(selector)).find(found => found !== null);
  (target ?? section).focus();
}
