// The actions that server and page agreed on besides GLSP's own; ../../README.md says what they mean.
import type { Action, RequestAction, ResponseAction } from '@eclipse-glsp/client';

export interface ViewInfo {
  name: string;
  label: string;
  description: string;
  diagram: boolean;
  layers: LayerInfo[];
}

export interface LayerInfo {
  name: string;
  label: string;
}

export type Colors = Record<string, string>;

export interface WindowAction extends Action {
  kind: 'sightline:window';
  views: ViewInfo[];
  view: string;
  layers: string[];
  focus?: { name: string; depth: number };
  palette?: { light: Colors; dark: Colors };
}

export interface StateAction extends Action {
  kind: 'sightline:state';
  readOnly: boolean;
  canUndo: boolean;
  canRedo: boolean;
  dirty: boolean;
  whole: boolean;
  notice?: string;
}

export interface Tool {
  id: string;
  kind: 'node' | 'edge';
  label: string;
  icon: string;
  /** Types of nodes from which an edge may begin. */
  sources: string[];
  /** Types of nodes at which an edge may end, or in which a node may be made. */
  targets: string[];
}

export interface ToolSection {
  label: string;
  tools: Tool[];
}

export interface ToolsAction extends Action {
  kind: 'sightline:tools';
  sections: ToolSection[];
}

export interface RefusedAction extends Action {
  kind: 'sightline:refused';
  text: string;
}

export interface Question {
  id: string;
  label: string;
  kind: 'text' | 'choice';
  value: string;
  choices?: { value: string; label: string }[];
  /** What the field beside the choices is called, whose text is the answer instead. */
  other?: string;
  hint?: string;
}

export interface AskAction extends Action {
  kind: 'sightline:ask';
  askId: string;
  title: string;
  lines: string[];
  questions: Question[];
  accept: string;
  /** Why the answers that were given are no good. */
  error?: string;
}

export interface AskedAction extends Action {
  kind: 'sightline:asked';
  askId: string;
}

export interface CreatedAction extends Action {
  kind: 'sightline:created';
  elementIds: string[];
  labelId?: string;
}

export interface SelectedAction extends Action {
  kind: 'sightline:select';
  elementIds: string[];
}

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  code: string;
  severity: Severity;
  text: string;
  fixes: { id: string; title: string }[];
}

export interface FoundAction extends ResponseAction {
  kind: 'sightline:found';
  elementIds: string[];
}

export interface HoveredAction extends ResponseAction {
  kind: 'sightline:hovered';
  elementId: string;
  title: string;
  lines: string[];
  findings: Finding[];
}

export interface ExportedAction extends ResponseAction {
  kind: 'sightline:exported';
  fileName: string;
  svg: string;
}

/** What the server tells the page without having been asked. */
export type ServerAction =
  | WindowAction
  | StateAction
  | ToolsAction
  | RefusedAction
  | AskAction
  | AskedAction
  | CreatedAction
  | SelectedAction;

export const SERVER_KINDS: ServerAction['kind'][] = [
  'sightline:window',
  'sightline:state',
  'sightline:tools',
  'sightline:refused',
  'sightline:ask',
  'sightline:asked',
  'sightline:created',
  'sightline:select'
];

/** What the page tells the server. */
export const tell = {
  show: (view: string, layers?: string[]): Action => action('show', { view, layers }),
  focus: (elementId?: string, depth?: number): Action => action('focus', { elementId, depth }),
  fix: (id: string): Action => action('fix', { id }),
  reveal: (elementId: string, focus: boolean): Action => action('reveal', { elementId, focus }),
  answer: (askId: string, answers: Record<string, string>): Action => action('answer', { askId, answers }),
  cancel: (askId: string): Action => action('cancel', { askId }),
  free: (elementIds: string[]): Action => action('free', { elementIds })
};

/** What the page asks the server. */
export const request = {
  search: (text: string): RequestAction<FoundAction> => asking('search', { text }),
  hover: (elementId: string): RequestAction<HoveredAction> => asking('hover', { elementId }),
  export: (): RequestAction<ExportedAction> => asking('export', {})
};

function action(name: string, fields: object): Action {
  return { kind: `sightline:${name}`, ...fields };
}

/** The dispatcher gives it an id of its own. */
function asking<R extends ResponseAction>(name: string, fields: object): RequestAction<R> {
  return { ...action(name, fields), requestId: '' };
}
