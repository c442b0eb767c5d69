// Plans in Visual Studio Code: connects the editor with the language server.
import * as vscode from "vscode";
import { PlanClient } from "./client";

let client: PlanClient | undefined;

async function restart(context: vscode.ExtensionContext): Promise<void> {
  const before = client;
  client = undefined;
  await before?.dispose();
  client = new PlanClient(context);
  try {
    await client.start();
  } catch {
    // the client has said so, and its output has what the server said
  }
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("sightline.restart", () => restart(context)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("sightline.command")) {
        void restart(context);
      }
    }),
  );
  await restart(context);
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}
