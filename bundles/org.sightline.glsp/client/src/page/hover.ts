import type { Diagram } from '../diagram/diagram';
import { boundsOf, PlanEdge, type Item } from '../diagram/elements';
import { request, tell, type Finding, type HoveredAction } from '../protocol/actions';
import type { Texts } from '../texts/texts';
import { element } from './dom';
import { Popup, type Place } from './popup';

/** So long the mouse rests before something is explained, and may be away before it is gone. In ms. */
const REST = 450;
const AWAY = 250;

/** What an element is: value, unit, contribution, findings and how to mend them. */
export class Hover {
  private readonly popup = new Popup();
  private timer = 0;
  private shown: string | undefined;

  constructor(private readonly diagram: Diagram, private readonly text: Texts, private readonly mayEdit: () => boolean) {
    diagram.onViewport(() => this.hide());
  }

  /** The mouse is over an item, or over none. */
  over(item: Item | undefined, at?: MouseEvent): void {
    if (item?.id === this.shown && this.popup.isOpen) {
      window.clearTimeout(this.timer);
      return;
    }
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (item === undefined) {
        this.hide();
      } else {
        void this.show(item, false, at);
      }
    }, item === undefined ? AWAY : REST);
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.popup.close();
  }

  /** Explains an item; with the keyboard, its fixes can be walked through. Edges are long: what is said of them stands at the mouse. */
  async show(item: Item, byKeyboard: boolean, at?: MouseEvent): Promise<void> {
    this.shown = item.id;
    const told = await this.diagram.ask(request.hover(item.id)).catch(() => undefined);
    const still = this.diagram.item(item.id);
    if (told === undefined || still === undefined || this.shown !== item.id || (told.title === '' && told.lines.length === 0)) {
      return;
    }
    const content = this.content(told);
    this.popup.show(content, still instanceof PlanEdge && at !== undefined ? pointOf(at) : this.placeOf(still), 'tooltip', () => (this.shown = undefined));
    content.addEventListener('pointerenter', () => window.clearTimeout(this.timer));
    content.addEventListener('pointerleave', () => this.over(undefined));
    content.addEventListener('keydown', event => event.key === 'Escape' && this.diagram.focus());
    if (byKeyboard) {
      (content.querySelector('button') ?? content).focus();
    }
  }

  private placeOf(item: Item): Place {
    const { left, top } = this.diagram.canvas;
    const { x, y, width, height } = this.diagram.inCanvas(boundsOf(item));
    return { left: left + x, top: top + y, right: left + x + width, bottom: top + y + height };
  }

  private content(told: HoveredAction): HTMLElement {
    return element(
      'div',
      { attributes: { tabindex: '-1' } },
      element('h2', {}, told.title),
      ...told.lines.filter(line => !told.findings.some(finding => finding.text === line)).map(line => element('p', {}, ...withCode(line))),
      ...told.findings.map(finding => this.finding(finding))
    );
  }

  private finding(finding: Finding): HTMLElement {
    const fixes = this.mayEdit() ? finding.fixes : [];
    return element(
      'section',
      { class: `finding ${finding.severity}` },
      element('p', {}, element('strong', {}, this.text(`finding.${finding.severity}`)), ' ', ...withCode(finding.text), ' ', element('code', {}, finding.code)),
      ...fixes.map(fix =>
        element(
          'button',
          {
            class: 'fix',
            attributes: { type: 'button' },
            on: {
              click: () => {
                this.hide();
                this.diagram.tell(tell.fix(fix.id));
                this.diagram.focus();
              }
            }
          },
          fix.title
        )
      )
    );
  }
}

/** What stands between backticks is a word of the plan. */
function withCode(text: string): (string | HTMLElement)[] {
  return text.split('`').map((part, i, { length }) => (i % 2 === 1 && i < length - 1 ? element('code', {}, part) : part));
}

function pointOf({ clientX, clientY }: MouseEvent): Place {
  return { left: clientX, top: clientY, right: clientX, bottom: clientY };
}
