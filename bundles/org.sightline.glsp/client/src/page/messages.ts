import type { Texts } from '../texts/texts';
import { element, icon } from './dom';
import { ICONS } from './icons';

/** So long a message stays when nobody looks at it, in ms. */
const STAYS = 9000;

/** A line at the bottom that says why something was not done, or how to go on; and one above the picture that stays. */
export class Messages {
  private readonly notice: HTMLElement;
  private readonly line: HTMLElement;
  private timer = 0;

  constructor(parent: HTMLElement, private readonly text: Texts) {
    this.notice = element('div', { class: 'notice', attributes: { role: 'status' } });
    this.line = element('div', {
      class: 'message',
      attributes: { role: 'alert' },
      on: { pointerenter: () => window.clearTimeout(this.timer), pointerleave: () => this.fade() }
    });
    parent.append(this.notice, this.line);
  }

  /** A sentence that stands above the picture for as long as it is true; empty for none. */
  keep(sentence: string): void {
    if (this.notice.textContent !== sentence) {
      this.notice.textContent = sentence;
    }
  }

  /** Something could not be done, and why. */
  refuse(sentence: string): void {
    this.show(sentence, 'refused');
    this.fade();
  }

  /** What to do next; stays until `clear`. */
  guide(sentence: string): void {
    this.show(sentence, 'guide');
  }

  /** What was done. */
  tell(sentence: string): void {
    this.show(sentence, 'guide');
    this.fade();
  }

  clear(): void {
    window.clearTimeout(this.timer);
    this.line.replaceChildren();
  }

  private show(sentence: string, kind: string): void {
    window.clearTimeout(this.timer);
    const label = this.text('close');
    const close = element('button', { attributes: { type: 'button', 'aria-label': label, title: label }, on: { click: () => this.clear() } }, icon(ICONS.close));
    this.line.replaceChildren(element('p', { class: kind }, sentence), close);
  }

  private fade(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.clear(), STAYS);
  }
}
