import type { AskAction, Question } from '../protocol/actions';
import type { Texts } from '../texts/texts';
import { element } from './dom';

/** So many choices are shown at once; more make a list that opens. */
const AT_ONCE = 5;

export interface FormEvents {
  answer(askId: string, answers: Record<string, string>): void;
  cancel(askId: string): void;
  /** The form is gone. */
  closed(): void;
}

/** What has to be asked before something is done. The server asks again while an answer is no good. */
export class Form {
  private dialog: HTMLDialogElement | undefined;
  private asked = '';
  private given: Record<string, string> = {};

  constructor(private readonly text: Texts, private readonly events: FormEvents) {}

  show(ask: AskAction): void {
    this.remove();
    if (ask.askId !== this.asked) this.given = {};
    this.asked = ask.askId;
    const fields = ask.questions.map(question => field({ ...question, value: this.given[question.id] ?? question.value }));
    const accept = element('button', { class: 'primary', attributes: { type: 'submit' } }, ask.accept);
    const cancel = element('button', { attributes: { type: 'button' }, on: { click: () => this.cancel() } }, this.text('cancel'));
    const form = element(
      'form',
      { attributes: { method: 'dialog', novalidate: '' } },
      element('h2', { attributes: { id: 'form-title' } }, ask.title),
      ask.lines.length === 0 ? undefined : element('ul', { class: 'lines' }, ...ask.lines.map(line => element('li', {}, line))),
      ...fields,
      ask.error === undefined ? undefined : element('p', { class: 'error', attributes: { role: 'alert' } }, ask.error),
      element('div', { class: 'buttons' }, cancel, accept)
    );
    form.addEventListener('submit', event => {
      event.preventDefault();
      accept.disabled = true;
      this.given = answers(form, ask.questions);
      this.events.answer(ask.askId, this.given);
    });
    this.dialog = element('dialog', { class: 'form', attributes: { 'aria-labelledby': 'form-title' } }, form);
    this.dialog.addEventListener('cancel', event => {
      event.preventDefault();
      this.cancel();
    });
    this.dialog.addEventListener('keydown', event => event.stopPropagation());
    document.body.append(this.dialog);
    this.dialog.showModal();
    this.focusFirst(form, accept);
  }

  /** The server is done with a form. */
  close(askId: string): void {
    if (this.dialog !== undefined && askId === this.asked) {
      this.remove();
      this.events.closed();
    }
  }

  private cancel(): void {
    const { asked } = this;
    this.remove();
    this.events.cancel(asked);
    this.events.closed();
  }

  private remove(): void {
    this.dialog?.close();
    this.dialog?.remove();
    this.dialog = undefined;
  }

  /** What is to be filled in has the keyboard; a mere confirmation waits at its button. */
  private focusFirst(form: HTMLFormElement, accept: HTMLButtonElement): void {
    const first = form.querySelector<HTMLElement>('input:checked, input[type=text], select') ?? accept;
    first.focus();
    if (first instanceof HTMLInputElement && first.type === 'text') {
      first.select();
    }
  }
}

function field(question: Question): HTMLElement {
  const id = `question-${question.id}`;
  const help = element(
    'div',
    { class: 'help', attributes: { id: `${id}-help` } },
    question.hint === undefined || question.hint === '' ? undefined : element('span', { class: 'hint' }, question.hint)
  );
  const described = { 'aria-describedby': `${id}-help` };
  if (question.kind === 'choice' && (question.choices ?? []).length <= AT_ONCE) {
    return withOther(question, radios(question, described, help));
  }
  const input = question.kind === 'choice' ? list(question, id, described) : textField(question, id, described);
  return withOther(question, element('div', { class: 'question' }, element('label', { attributes: { for: id } }, question.label), input, help));
}

/** Puts the field beside the choices whose text is the answer instead: either of them says something, never both. */
function withOther(question: Question, choices: HTMLElement): HTMLElement {
  if (question.other === undefined) return choices;
  const input = element('input', { attributes: { name: otherName(question.id), type: 'text', autocomplete: 'off', spellcheck: 'false' } });
  const chosen = (question.choices ?? []).some(choice => choice.value === question.value);
  input.value = chosen ? '' : question.value;
  input.addEventListener('input', () => choose(choices, input.value.trim() === '' ? (question.choices?.[0]?.value ?? '') : undefined));
  choices.addEventListener('change', event => {
    if (event.target !== input) input.value = '';
  });
  choices.append(element('label', { class: 'other' }, question.other, input));
  return choices;
}

function choose(choices: HTMLElement, value: string | undefined): void {
  for (const radio of choices.querySelectorAll<HTMLInputElement>('input[type=radio]')) radio.checked = radio.value === value;
  const select = choices.querySelector('select');
  if (select !== null) select.selectedIndex = Array.from(select.options).findIndex(option => option.value === value);
}

function otherName(id: string): string {
  return `${id} other`;
}

function textField(question: Question, id: string, described: Record<string, string>): HTMLElement {
  const input = element('input', { attributes: { id, name: question.id, type: 'text', autocomplete: 'off', spellcheck: 'false', ...described } });
  input.value = question.value;
  return input;
}

function list(question: Question, id: string, described: Record<string, string>): HTMLElement {
  const options = (question.choices ?? []).map(choice => element('option', { attributes: { value: choice.value } }, choice.label));
  const select = element('select', { attributes: { id, name: question.id, ...described } }, ...options);
  select.value = question.value;
  return select;
}

function radios(question: Question, described: Record<string, string>, help: HTMLElement): HTMLElement {
  const choices = (question.choices ?? []).map(choice => {
    const input = element('input', { attributes: { type: 'radio', name: question.id, value: choice.value } });
    input.checked = choice.value === question.value;
    return element('label', { class: 'choice' }, input, element('span', {}, choice.label));
  });
  return element('fieldset', { class: 'question', attributes: described }, element('legend', {}, question.label), ...choices, help);
}

function answers(form: HTMLFormElement, questions: readonly Question[]): Record<string, string> {
  const given = new FormData(form);
  return Object.fromEntries(questions.map(({ id }) => [id, String(given.get(otherName(id)) ?? '').trim() || String(given.get(id) ?? '')]));
}
