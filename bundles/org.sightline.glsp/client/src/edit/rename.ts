import { ApplyLabelEditOperation, LabelEditValidation, RequestEditValidationAction } from '@eclipse-glsp/client';
import type { Diagram } from '../diagram/diagram';
import { boundsOf, PlanLabel } from '../diagram/elements';
import { element } from '../page/dom';
import type { Texts } from '../texts/texts';

/** So long after the last key a name is checked, in ms. */
const PAUSE = 150;
const LEAST_WIDTH = 140;
const TEXT_SIZE = 14;
/** What a sentence needs below the field. */
const ROOM_FOR_REASON = 100;

/** Edits a text where it stands. */
export class Rename {
  private editing: { label: PlanLabel; field: HTMLInputElement; box: HTMLElement; reason: HTMLElement } | undefined;
  private timer = 0;

  constructor(private readonly diagram: Diagram, private readonly parent: HTMLElement, private readonly text: Texts) {
    diagram.onViewport(() => this.place());
    diagram.onModel(() => this.follow());
  }

  get isOpen(): boolean {
    return this.editing !== undefined;
  }

  begin(label: PlanLabel): void {
    this.end();
    const reason = element('div', { class: 'reason', attributes: { id: 'rename-reason', role: 'alert' } });
    const field = element('input', {
      attributes: { type: 'text', 'aria-label': this.text('rename.label', label.text), 'aria-describedby': 'rename-reason', spellcheck: 'false' },
      on: {
        input: () => this.checkSoon(),
        keydown: event => this.key(event),
        blur: () => void this.commit(true)
      }
    });
    field.value = label.text;
    const box = element('div', { class: 'rename' }, field, reason);
    this.parent.append(box);
    this.editing = { label, field, box, reason };
    this.place();
    field.focus();
    field.select();
  }

  /** Ends without a change. */
  end(): void {
    window.clearTimeout(this.timer);
    const ended = this.editing;
    this.editing = undefined;
    ended?.box.remove();
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    // an Enter that ends a conversion to kanji is none of ours
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      void this.commit(false);
    } else if (event.key === 'Escape') {
      this.end();
      this.diagram.focus();
    }
  }

  private checkSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.check(), PAUSE);
  }

  /** Says what is wrong with the text, and whether anything is. */
  private async check(): Promise<boolean> {
    const now = this.editing;
    if (now === undefined) {
      return false;
    }
    const given = now.field.value;
    const question = RequestEditValidationAction.create({ contextId: 'label', modelElementId: now.label.id, text: given.trim() });
    const answer = await this.diagram.ask(question).catch(() => undefined);
    if (this.editing !== now || now.field.value !== given) {
      return false;
    }
    const result = answer === undefined ? undefined : LabelEditValidation.toEditLabelValidationResult(answer.status);
    const wrong = result?.severity === 'error';
    now.reason.textContent = result === undefined || result.severity === 'ok' ? '' : (result.message ?? '');
    now.field.setAttribute('aria-invalid', String(wrong));
    return !wrong;
  }

  private async commit(leaving: boolean): Promise<void> {
    const now = this.editing;
    if (now === undefined) {
      return;
    }
    const given = now.field.value.trim();
    if (given !== now.label.text && !(await this.check())) {
      if (leaving && this.editing === now) {
        this.end();
      }
      return;
    }
    if (this.editing !== now) {
      return;
    }
    this.end();
    if (given !== now.label.text) {
      this.diagram.tell(ApplyLabelEditOperation.create({ labelId: now.label.id, text: given }));
    }
    if (!leaving) {
      this.diagram.focus();
    }
  }

  /** The picture has changed meanwhile; what is being edited may stand elsewhere, or be gone. */
  private follow(): void {
    const label = this.editing === undefined ? undefined : this.diagram.root.index.getById(this.editing.label.id);
    if (this.editing !== undefined && label instanceof PlanLabel) {
      this.editing.label = label;
      this.place();
    } else {
      this.end();
    }
  }

  /** Puts the field over the text, but never beyond the canvas. */
  private place(): void {
    if (this.editing === undefined) {
      return;
    }
    const { label, box, field, reason } = this.editing;
    const { x, y, width, height } = this.diagram.inCanvas(boundsOf(label));
    const { zoom } = this.diagram.viewport;
    const canvas = this.diagram.canvas;
    const room = Math.max(LEAST_WIDTH, width + 28);
    const left = Math.max(4, Math.min(x - 6, canvas.width - room - 4));
    const middle = Math.max(20, Math.min(y + height / 2, canvas.height - 20));
    box.style.translate = `${Math.round(left)}px ${Math.round(middle)}px`;
    field.style.width = `${room}px`;
    reason.style.maxWidth = `${Math.max(LEAST_WIDTH, canvas.width - left - 8)}px`;
    box.classList.toggle('low', middle > canvas.height - ROOM_FOR_REASON);
    field.style.fontSize = `${Math.min(28, Math.max(13, TEXT_SIZE * zoom))}px`;
  }
}
