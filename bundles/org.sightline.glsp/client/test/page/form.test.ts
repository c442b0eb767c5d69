import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../dom';
import { Form } from '../../src/page/form';
import type { AskAction } from '../../src/protocol/actions';
import { texts } from '../../src/texts/texts';

const ASK: AskAction = {
  kind: 'sightline:ask',
  askId: 'form1',
  title: '見込む効果をつなぐ',
  lines: [],
  accept: '作成',
  questions: [
    { id: 'size', label: '効果はどれくらいですか？', kind: 'text', value: '+1%' },
    {
      id: 'hypothesis',
      label: 'どの仮説に基づきますか？',
      kind: 'choice',
      value: '',
      choices: [{ value: '', label: 'まだない' }, { value: '早い架電', label: '早い架電ほど商談になる' }],
      other: '新しい仮説'
    }
  ]
};

function form(): { given: Record<string, string>[]; shown: Form } {
  document.body.replaceChildren();
  // jsdom has no modal dialogs
  Object.assign(Object.getPrototypeOf(document.createElement('dialog')), { showModal() {}, close() {} });
  Object.assign(globalThis, { HTMLInputElement: document.defaultView?.HTMLInputElement, FormData: document.defaultView?.FormData });
  const given: Record<string, string>[] = [];
  return { given, shown: new Form(texts('ja'), { answer: (_, answers) => given.push(answers), cancel: () => {}, closed: () => {} }) };
}

const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;

function submit(): void {
  const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
  find<HTMLFormElement>('form').dispatchEvent(new Event('submit', { cancelable: true }));
}

function type(selector: string, text: string): void {
  const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
  const input = find<HTMLInputElement>(selector);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

test('what is wrong with an answer is said, and all that was answered is still there', () => {
  const { shown } = form();
  shown.show(ASK);
  assert.equal(find('[role=alert]'), null);
  find<HTMLInputElement>('input[value="早い架電"]').click();
  type('[name=size]', 'たくさん');
  submit();
  shown.show({ ...ASK, error: 'これは量ではありません。' });
  assert.equal(find('[role=alert]').textContent, 'これは量ではありません。');
  assert.equal(find<HTMLInputElement>('[name=size]').value, 'たくさん');
  assert.equal(find<HTMLInputElement>('input:checked').value, '早い架電');
});

test('another form begins with its own answers', () => {
  const { shown } = form();
  shown.show(ASK);
  type('[name=size]', '+7%');
  submit();
  shown.show({ ...ASK, askId: 'form2' });
  assert.equal(find<HTMLInputElement>('[name=size]').value, '+1%');
});

test('an answer of one\'s own is given instead of a choice, until a choice is made', () => {
  const { given, shown } = form();
  shown.show(ASK);
  type('.other input', '朝の架電');
  assert.equal(find('input:checked'), null);
  submit();
  find<HTMLInputElement>('input[value="早い架電"]').click();
  submit();
  assert.deepEqual(given, [{ size: '+1%', hypothesis: '朝の架電' }, { size: '+1%', hypothesis: '早い架電' }]);
});
