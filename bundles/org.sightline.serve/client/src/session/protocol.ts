/** What page and server say to each other on `/plan`; told in words in PROTOCOL.md. */

/** A region of a file, offsets in UTF-16 units from 0. */
export interface Place {
  file: string;
  from: number;
  to: number;
}

export interface WireUpdate {
  clientID: string;
  changes: unknown;
}

export interface Welcome {
  type: "welcome";
  protocol: number;
  session: string;
  revision: number;
  lang: "en" | "ja";
  mode: "plan" | "compare";
  readOnly: boolean;
  plan: { id: string; title: string; folder: string; root: string; file?: string };
  views: { name: string; label: string }[];
}

export interface DocumentInfo {
  file: string;
  uri: string;
  kind: "plan" | "data" | "positions";
  version: number;
  dirty: boolean;
  conflict: boolean;
  onDisk: boolean;
  readOnly: boolean;
}

export type Severity = "error" | "warning" | "info";

export interface Finding {
  code: string;
  severity: Severity;
  message: string;
  file: string;
  line: number;
  column: number;
  element?: string;
  from: number;
  to: number;
  /** How many quick fixes there are. */
  fixes: number;
}

export interface PlanState {
  type: "state";
  revision: number;
  versions: Record<string, number>;
  whole: boolean;
  check: { plan?: string; findings: Finding[] };
}

export interface GoalForecast {
  name: string;
  label: string;
  heading: string;
  lead: string;
  probability: number | null;
  chance: string;
  target: string;
  without: string;
  expected: string;
  range: string;
  missed: boolean;
  place: Place | null;
  chart: string | null;
  /** The same chart for a pane with little room. */
  narrow: string | null;
}

export interface Contribution {
  name: string;
  label: string;
  figure: string;
  share: number;
  place: Place | null;
}

export interface Forecast {
  type: "forecast";
  revision: number;
  goals?: GoalForecast[];
  contributions?: Contribution[];
  /** Why there is none. */
  reason?: string;
}

export interface Conflict {
  type: "conflict";
  file: string;
  mine: string;
  disk: string | null;
  base?: string | null;
}

export interface Change {
  class: "logic" | "commitment" | "wording" | "record";
  kind: string;
  text: string;
  element: string;
  before: Place | null;
  after: Place | null;
}

export interface ComparedView {
  name: string;
  label: string;
  changed: boolean;
  before: string;
  after: string;
  both: string;
}

/** A view that is a table; cells by column, empty where a version says nothing. */
export interface ComparedTable {
  name: string;
  label: string;
  changed: boolean;
  columns: string[];
  rows: { label: string; depth: number; mark: "added" | "removed" | "changed" | "unchanged"; before: string[]; after: string[] }[];
}

export interface Comparison {
  type: "comparison";
  before: { name: string; title: string };
  after: { name: string; title: string };
  changes: Change[];
  effects: string[];
  views: ComparedView[];
  tables: ComparedTable[];
  files: { file: string; before: string | null; after: string | null }[];
}

export type FromServer =
  | Welcome
  | { type: "documents"; revision: number; documents: DocumentInfo[] }
  | { type: "updates"; revision: number; file: string; version: number; updates: WireUpdate[] }
  | { type: "stale"; file: string; version: number }
  | { type: "history"; undo: string | null; redo: string | null }
  | PlanState
  | Forecast
  | Conflict
  | { type: "resolved"; file: string }
  | { type: "saved"; files: string[]; revision: number }
  | ({ type: "show"; focus: boolean } & Place)
  | { type: "notice"; severity: Severity; text: string }
  | RefusedMessage;

/** Answers to what was sent with an id. */
export interface Done {
  type: "done";
  id: number;
  file?: string;
  version?: number;
  updates?: WireUpdate[];
  text?: string;
  saved?: string[];
  /** What an undone step had changed. */
  files?: string[];
  show?: Place | null;
}

/** With an id the answer to what was asked for, otherwise a word about what was told: what was typed is not taken. */
export interface RefusedMessage {
  type: "refused";
  id?: number;
  file?: string;
  reason: string;
}

/** An LSP `WorkspaceEdit`, as far as the language server of plans gives it. */
export interface WorkspaceEdit {
  changes?: Record<string, TextEdit[]>;
}

export interface Position {
  line: number;
  character: number;
}

export interface Range {
  start: Position;
  end: Position;
}

export interface TextEdit {
  range: Range;
  newText: string;
}

/** What the page asks for and gets an answer to. */
export type Request =
  | { type: "open"; file: string; version?: number }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "edit"; label: string; revision: number; edit: WorkspaceEdit }
  | { type: "save"; files?: string[] }
  | { type: "resolve"; file: string; with: "mine" | "disk" | "merged"; text?: string }
  | { type: "create"; file: string };

/** What the page tells. */
export type Message =
  | { type: "hello"; lang: string; window: string }
  | { type: "close"; file: string }
  | { type: "push"; file: string; version: number; updates: WireUpdate[] }
  | ({ type: "select" } & Place)
  | { type: "forecast"; on: boolean };
