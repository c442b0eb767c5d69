import { linter, lintGutter, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { button, element } from "../dom";
import { code, severityMark } from "../findings/marks";
import type { Doc } from "../session/doc";
import type { Finding } from "../session/protocol";
import type { Desk } from "./desk";
import { fixesAt } from "./fixes";

/** Findings below the words that they are about, in the margin, and told where the mouse rests on them. */
export const findingMarks: Extension = [linter(null, { needsRefresh: () => false }), lintGutter()];

/** Shows a file's findings. @param now where a place of the checked text is now */
export function showFindings(view: EditorView, desk: Desk, doc: Doc, findings: readonly Finding[], now: (offset: number) => number): void {
  const diagnostics = findings.map(finding => {
    const from = Math.min(now(finding.from), view.state.doc.length);
    const to = Math.max(from, Math.min(now(finding.to), view.state.doc.length));
    return {
      from,
      to,
      severity: finding.severity,
      message: finding.message,
      renderMessage: () => message(desk, doc, finding, from, to)
    } satisfies Diagnostic;
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

function message(desk: Desk, doc: Doc, finding: Finding, from: number, to: number): HTMLElement {
  const fixes = element("div", { class: "fixes" });
  if (finding.fixes > 0 && !desk.readOnly) {
    void fixesAt(desk, doc, from, to, finding.code).then(found => {
      fixes.replaceChildren(...found.map(fix => button(fix.title, () => void fix.run(), { class: "fix" })));
    });
  }
  return element("div", { class: `told ${finding.severity}` }, severityMark(finding.severity), code(finding.message), element("span", { class: "code" }, finding.code), fixes);
}
