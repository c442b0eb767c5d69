import { button, element } from "../dom";
import type { Contribution, Forecast, GoalForecast, Place } from "../session/protocol";
import { text } from "../texts/texts";
import type { Pane } from "../layout/frame";
import { fill, picture } from "../pictures/picture";

/** How likely the goals are, and what each initiative brings. */
export class ForecastPane {
  readonly #pane: Pane;
  readonly #show: (place: Place) => void;
  #goal = "";
  #forecast: Forecast | undefined;

  /** @param show goes to where something stands in the text */
  constructor(pane: Pane, show: (place: Place) => void) {
    this.#pane = pane;
    this.#show = show;
    pane.head.append(element("h2", {}, text("pane.forecast")), element("p", { class: "stale", attributes: { hidden: true } }, text("forecast.stale")));
    pane.body.append(element("p", { class: "empty" }, text("forecast.wait")));
  }

  /** Whether the text has errors, so that the forecast is an older one, or there is none yet. */
  stale(stale: boolean): void {
    this.#pane.head.querySelector<HTMLElement>(".stale")!.hidden = !stale || this.#forecast === undefined;
    if (!this.#forecast) this.#pane.body.replaceChildren(element("p", { class: "empty" }, text(stale ? "forecast.later" : "forecast.wait")));
  }

  show(forecast: Forecast): void {
    this.#forecast = forecast;
    const scrolled = this.#pane.body.scrollTop;
    const goals = forecast.goals ?? [];
    if (goals.length === 0) {
      this.#pane.body.replaceChildren(element("p", { class: "empty" }, forecast.reason ?? text("forecast.none")));
      return;
    }
    const goal = goals.find(known => known.name === this.#goal) ?? goals[0]!;
    const focused = this.#buttons().indexOf(document.activeElement as HTMLElement);
    this.#pane.body.replaceChildren(this.#chosen(goal), ...this.#others(goals, goal), ...this.#contributions(goals[0]!, forecast.contributions ?? []));
    this.#buttons()[focused]?.focus({ preventScroll: true });
    this.#pane.body.scrollTop = scrolled;
  }

  /** What the keyboard can be on: it stays on the same row when figures change. */
  #buttons(): HTMLElement[] {
    return [...this.#pane.body.querySelectorAll<HTMLElement>("button")];
  }

  #chosen(goal: GoalForecast): HTMLElement {
    return element(
      "article",
      {},
      element("h3", { class: goal.missed ? "bad" : "" }, goal.heading),
      element("p", { class: "lead" }, goal.lead),
      this.#figures(goal),
      element("div", { class: "charts" }, chart(goal.chart, "wide"), chart(goal.narrow, "narrow"))
    );
  }

  #figures(goal: GoalForecast): HTMLElement {
    const rows: [string, string][] = [
      [text("forecast.target"), goal.target],
      [text("forecast.expected"), goal.expected],
      [text("forecast.range"), goal.range],
      [text("forecast.without"), goal.without]
    ];
    return element("dl", { class: "figures" }, ...rows.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))));
  }

  #others(goals: readonly GoalForecast[], chosen: GoalForecast): HTMLElement[] {
    if (goals.length < 2) return [];
    const row = (goal: GoalForecast): HTMLElement =>
      element(
        "tr",
        { attributes: goal === chosen ? { "aria-current": "true" } : {} },
        element("th", { attributes: { scope: "row" } }, button(goal.label, () => this.#choose(goal), { class: "link" })),
        element("td", { class: "n" }, goal.target),
        element("td", { class: "n" }, goal.expected),
        element("td", { class: goal.missed ? "n bad" : "n" }, goal.chance)
      );
    const heads = ["forecast.goal", "forecast.target", "forecast.expected", "forecast.chance"] as const;
    return [
      element("h3", {}, text("forecast.goals")),
      element(
        "table",
        {},
        element("thead", {}, element("tr", {}, ...heads.map((key, at) => element("th", { class: at ? "n" : "", attributes: { scope: "col" } }, text(key))))),
        element("tbody", {}, ...goals.map(row))
      )
    ];
  }

  #choose(goal: GoalForecast): void {
    this.#goal = goal.name;
    if (this.#forecast) this.show(this.#forecast);
    if (goal.place) this.#show(goal.place);
    this.#pane.body.scrollTop = 0;
  }

  #contributions(goal: GoalForecast, contributions: readonly Contribution[]): HTMLElement[] {
    if (contributions.length === 0) return [];
    const bar = (share: number): HTMLElement => {
      const fill = element("i", { class: share < 0 ? "loss" : "gain" });
      fill.style.width = `${Math.min(100, Math.abs(share) * 100)}%`;
      return element("span", { class: "bar", attributes: { "aria-hidden": "true" } }, fill);
    };
    const row = (one: Contribution): HTMLElement =>
      element(
        "tr",
        {},
        element("th", { attributes: { scope: "row" } }, one.place ? button(one.label, () => this.#show(one.place!), { class: "link" }) : one.label),
        element("td", { class: "bars" }, bar(one.share)),
        element("td", { class: one.share < 0 ? "n bad" : "n" }, one.figure)
      );
    return [
      element("h3", {}, text("forecast.contributions", goal.label)),
      element("table", { class: "contributions" }, element("tbody", {}, ...contributions.map(row)))
    ];
  }
}

/** A chart of the goal; the style sheet shows the one that fits the pane. */
function chart(svg: string | null, width: "wide" | "narrow"): HTMLElement | undefined {
  const drawn = svg === null ? undefined : picture(svg);
  drawn?.classList.add(width);
  if (drawn) fill(drawn);
  return drawn;
}
