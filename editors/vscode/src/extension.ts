// Plans in Visual Studio Code: connects the editor with the language server.
import * as vscode from "vscode";
import { PlanClient } from "./client";

let client: PlanClient | undefined;

async function stop(): Promise<void> {
  const before = client;
  client = undefined;
  try {
    await before?.dispose();
  } catch {
    // it never ran
  }
}

async function restart(context: vscode.ExtensionContext): Promise<void> {
  await stop();
  const next = new PlanClient(context);
  client = next;
  try {
    await next.start();
  } catch {
    await explain(next);
  }
}

async function explain(failed: PlanClient): Promise<void> {
  const show = vscode.l10n.t("Show output");
  const reason = vscode.l10n.t(
    "Sightline cannot be started. It needs a Java 17 or newer in JAVA_HOME or the PATH, or the setting sightline.command.",
  );
  if ((await vscode.window.showErrorMessage(reason, show)) === show) {
    failed.outputChannel.show();
  }
}

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand("sightline.restart", () => restart(context)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("sightline.command")) {
        void restart(context);
      }
    }),
  );
  void restart(context);
}

export function deactivate(): Promise<void> {
  return stop();
}
