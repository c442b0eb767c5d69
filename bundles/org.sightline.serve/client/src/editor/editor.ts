import { acceptCompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, indentWithTab, redo as redoHere, undo as undoHere } from "@codemirror/commands";
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentUnit } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type Command,
  type KeyBinding
} from "@codemirror/view";
import type { Doc } from "../session/doc";
import { text } from "../texts/texts";
import { completion } from "./completion";
import type { Desk } from "./desk";
import { explain } from "./explain";
import { findingMarks } from "./findings";
import { fixHere } from "./fixes";
import { folds } from "./folds";
import { hovers } from "./hover";
import { lenses } from "./lenses";
import { look } from "./look";
import { format, rename, toDefinition, toReference, toSymbol } from "./navigation";
import { occurrences } from "./occurrences";
import { phrases } from "./phrases";
import { unseen } from "./special";
import { planSyntax } from "./syntax";
import { words } from "./words";

/** The editor of one text. */

export interface Habits {
  undo(): void;
  redo(): void;
  /** The cursor came to another place. */
  moved(view: EditorView): void;
}

/** Undo is the server's, who knows what the diagram did too; without it the editor remembers what was typed since. */
const own = new Compartment();

/** Makes the editor of a text, which has it from now on. */
export function createEditor(desk: Desk, doc: Doc, habits: Habits): EditorView {
  const readOnly = desk.readOnly || doc.info.readOnly;
  const view = new EditorView({
    state: EditorState.create({
      doc: doc.state.doc,
      extensions: [
        doc.extension(),
        common(doc.file, readOnly),
        doc.info.kind === "plan" ? planServices(desk, doc) : [],
        own.of([]),
        keymap.of([...steps(habits), ...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...foldKeymap, ...lintKeymap, indentWithTab, ...defaultKeymap]),
        EditorView.domEventHandlers({
          beforeinput: event => {
            if (readOnly) desk.say(text("readOnly.typed"));
            return undoneByMenu(event, habits);
          },
          compositionend: () => void setTimeout(() => doc.sync.composed())
        }),
        EditorView.updateListener.of(update => {
          if (update.docChanged && !doc.beginning) {
            doc.sync.typed();
            doc.changed();
          }
          if (update.selectionSet || update.docChanged) habits.moved(update.view);
        })
      ]
    })
  });
  doc.showIn(view);
  return view;
}

/** What every text here has, be it edited or only read. */
export function common(name: string, readOnly: boolean): Extension {
  return [
    lineNumbers(),
    unseen,
    drawSelection(),
    dropCursor(),
    readOnly ? EditorState.readOnly.of(true) : [],
    search({ top: true }),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": text("editor.name", name), spellcheck: "false" }),
    phrases(),
    look
  ];
}

function planServices(desk: Desk, doc: Doc): Extension {
  return [
    planSyntax,
    words,
    indentUnit.of("  "),
    bracketMatching(),
    closeBrackets(),
    codeFolding(),
    foldGutter(),
    folds,
    lenses,
    findingMarks,
    highlightSelectionMatches(),
    hovers(desk, doc),
    occurrences(desk, doc),
    desk.readOnly ? [] : completion(desk, doc),
    keymap.of([{ key: "Tab", run: acceptCompletion }, ...planKeys(desk, doc)]),
    EditorView.domEventHandlers({
      click: (event, view) => {
        if (!(event.ctrlKey || event.metaKey)) return;
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (at !== null) void toDefinition(desk, doc, at);
      }
    })
  ];
}

function planKeys(desk: Desk, doc: Doc): KeyBinding[] {
  const at = (act: (view: EditorView, at: number) => Promise<void>): Command => view => {
    void act(view, view.state.selection.main.head);
    return true;
  };
  const reading: KeyBinding[] = [
    { key: "F12", run: at((_view, cursor) => toDefinition(desk, doc, cursor)) },
    { key: "Shift-F12", run: at((_view, cursor) => toReference(desk, doc, cursor)) },
    { key: "Mod-Shift-o", run: at(view => toSymbol(desk, doc, view)) },
    { key: "Alt-h", run: at((_view, cursor) => explain(desk, doc, cursor)) }
  ];
  if (desk.readOnly || doc.info.readOnly) return reading;
  return [
    ...reading,
    { key: "F2", run: at((_view, cursor) => rename(desk, doc, cursor)) },
    { key: "Mod-.", run: at(view => fixHere(desk, doc, view)) },
    { key: "Alt-Enter", run: at(view => fixHere(desk, doc, view)) },
    { key: "Shift-Alt-f", run: at(() => format(desk, doc)) }
  ];
}

function steps(habits: Habits): KeyBinding[] {
  const act = (run: () => void): Command => () => {
    run();
    return true;
  };
  return [
    { key: "Mod-z", run: act(habits.undo), preventDefault: true },
    { key: "Mod-y", mac: "Mod-Shift-z", run: act(habits.redo), preventDefault: true },
    { key: "Mod-Shift-z", run: act(habits.redo), preventDefault: true }
  ];
}

/** Undo in the browser's own menu. */
function undoneByMenu(event: InputEvent, habits: Habits): boolean {
  if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return false;
  event.preventDefault();
  if (event.inputType === "historyUndo") habits.undo();
  else habits.redo();
  return true;
}

/** Whether the editor remembers by itself what is typed, since nobody else does. */
export function rememberHere(view: EditorView, here: boolean): void {
  view.dispatch({ effects: own.reconfigure(here ? history() : []) });
}

/** Takes back what was typed without a connection, as far as that goes. */
export function stepHere(view: EditorView, step: "undo" | "redo"): void {
  (step === "undo" ? undoHere : redoHere)(view);
}
