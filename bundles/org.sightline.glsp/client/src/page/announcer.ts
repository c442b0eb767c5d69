import { element } from './dom';

/** Says things to readers of the screen that others see. */
export class Announcer {
  private readonly region = element('div', { class: 'unseen', attributes: { 'aria-live': 'polite' } });

  constructor(parent: HTMLElement) {
    parent.append(this.region);
  }

  say(text: string): void {
    this.region.textContent = text;
  }
}
