import type { Tool, ToolSection } from '../protocol/actions';
import type { Texts } from '../texts/texts';
import { element } from './dom';

export interface PaletteEvents {
  /** A tool was taken up by the keyboard. */
  typed(tool: Tool): void;
  /** A tool was pressed with the mouse, which may now be dragged. */
  pressed(tool: Tool, event: PointerEvent): void;
  /** The tool in use was put back. */
  released(): void;
}

const IMAGE = /^data:image\/(?:png|svg\+xml)[;,]/;

/** What can be made, section by section. */
export class Palette {
  private readonly list: HTMLElement;
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private active: string | undefined;

  constructor(parent: HTMLElement, text: Texts, private readonly events: PaletteEvents) {
    this.list = element('div', { class: 'palette', attributes: { role: 'toolbar', 'aria-orientation': 'vertical', 'aria-label': text('palette') } });
    this.list.addEventListener('keydown', event => this.walk(event));
    this.list.hidden = true;
    parent.append(this.list);
  }

  show(sections: readonly ToolSection[]): void {
    this.buttons.clear();
    const shown = sections.filter(section => section.tools.length > 0);
    this.list.hidden = shown.length === 0;
    this.list.replaceChildren(
      ...shown.map(section =>
        element(
          'section',
          { attributes: { 'aria-label': section.label } },
          element('h2', { attributes: { 'aria-hidden': 'true' } }, section.label),
          ...section.tools.map(tool => this.button(tool))
        )
      )
    );
    this.buttons.values().next().value?.setAttribute('tabindex', '0');
    this.activate(this.active);
  }

  /** Shows which tool is in use; undefined for none. */
  activate(id: string | undefined): void {
    this.active = id;
    this.buttons.forEach((button, tool) => button.setAttribute('aria-pressed', String(tool === id)));
  }

  focus(): void {
    (this.list.querySelector('[tabindex="0"]') as HTMLElement | null)?.focus();
  }

  private button(tool: Tool): HTMLButtonElement {
    const image = IMAGE.test(tool.icon) ? element('img', { attributes: { src: tool.icon, alt: '', draggable: 'false' } }) : undefined;
    const button = element(
      'button',
      {
        class: `makes-${tool.kind}`,
        attributes: { type: 'button', title: tool.label, tabindex: '-1', 'aria-pressed': 'false' },
        on: {
          pointerdown: event => {
            if (event.button === 0) {
              this.toggle(tool, () => this.events.pressed(tool, event));
            }
          },
          // the keyboard's clicks have no count; the mouse's were handled when it was pressed
          click: event => event.detail === 0 && this.toggle(tool, () => this.events.typed(tool))
        }
      },
      image,
      element('span', {}, tool.label)
    );
    this.buttons.set(tool.id, button);
    return button;
  }

  private toggle(tool: Tool, take: () => void): void {
    if (this.active === tool.id) {
      this.events.released();
    } else {
      take();
    }
  }

  /** Tab leads to the palette, arrow keys through it. */
  private walk(event: KeyboardEvent): void {
    const all = [...this.buttons.values()];
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    if (step === undefined || at < 0) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const next = all[(at + step + all.length) % all.length];
    all.forEach(button => button.setAttribute('tabindex', button === next ? '0' : '-1'));
    next?.focus();
  }
}
