// The language server as this editor talks to it.
import * as vscode from "vscode";
import { LanguageClient, LSPErrorCodes, ResponseError } from "vscode-languageclient/node";
import type { MessageSignature } from "vscode-languageclient/node";
import { server } from "./server";

export class PlanClient extends LanguageClient {
  private readonly watcher: vscode.FileSystemWatcher;

  constructor(context: vscode.ExtensionContext) {
    const watcher = vscode.workspace.createFileSystemWatcher("**/*.{plan,csv}");
    super("sightline", "Sightline", server(context), {
      documentSelector: [{ scheme: "file", language: "sightline-plan" }],
      synchronize: { fileEvents: watcher },
    });
    this.watcher = watcher;
  }

  // What cannot be done (formatting a text with a syntax error) comes with its reason, which is more than "Request … failed".
  override handleFailedRequest<T>(
    type: MessageSignature,
    token: vscode.CancellationToken | undefined,
    error: unknown,
    instead: T,
    showNotification = true,
  ): T {
    if (showNotification && error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) {
      void vscode.window.showWarningMessage(error.message);
      return instead;
    }
    return super.handleFailedRequest(type, token, error, instead, showNotification);
  }

  override async dispose(): Promise<void> {
    this.watcher.dispose();
    await super.dispose();
  }
}
