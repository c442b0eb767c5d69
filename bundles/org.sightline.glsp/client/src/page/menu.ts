import { element } from './dom';
import { Popup } from './popup';

export interface MenuItem {
  label: string;
  /** What the keyboard does instead, as shown. */
  keys?: string;
  /** Given for something that is on or off. */
  checked?: boolean;
  run(): void;
}

/** Groups of choices; arrow keys walk through them. */
export class Menu {
  private readonly popup = new Popup();

  get isOpen(): boolean {
    return this.popup.isOpen;
  }

  /** @param back gets the keyboard when the menu is closed */
  show(groups: MenuItem[][], beside: { left: number; top: number; right: number; bottom: number }, label: string, back: () => void): void {
    const shown = groups.filter(group => group.length > 0);
    const buttons = shown.map(group => group.map(item => this.button(item, back)));
    const content = element('div', {}, ...buttons.map(group => element('div', { class: 'group', attributes: { role: 'group' } }, ...group)));
    this.popup.show(content, beside, 'menu');
    content.parentElement?.setAttribute('aria-label', label);
    const all = buttons.flat();
    content.addEventListener('keydown', event => {
      const at = all.indexOf(document.activeElement as HTMLButtonElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        event.preventDefault();
        all[(at + step + all.length) % all.length]?.focus();
      } else if (event.key === 'Escape' || event.key === 'Tab') {
        event.preventDefault();
        event.stopPropagation();
        this.popup.close();
        back();
      }
    });
    all[0]?.focus();
  }

  close(): void {
    this.popup.close();
  }

  private button(item: MenuItem, back: () => void): HTMLButtonElement {
    const checks = item.checked === undefined ? {} : { 'aria-checked': String(item.checked) };
    return element(
      'button',
      {
        attributes: { type: 'button', role: item.checked === undefined ? 'menuitem' : 'menuitemcheckbox', tabindex: '-1', ...checks },
        on: {
          click: () => {
            this.popup.close();
            back();
            item.run();
          }
        }
      },
      element('span', {}, item.label),
      item.keys === undefined ? undefined : element('kbd', {}, item.keys)
    );
  }
}
