// The language server as this editor talks to it.
import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, LSPErrorCodes, ResponseError, State } from "vscode-languageclient/node";
import type { MessageSignature } from "vscode-languageclient/node";
import { server } from "./server";

export class PlanClient extends LanguageClient {
  private readonly watcher: vscode.FileSystemWatcher;
  private readonly broken: Promise<void>;

  constructor(context: vscode.ExtensionContext) {
    const watcher = vscode.workspace.createFileSystemWatcher("**/*.{plan,csv}");
    super("sightline", "Sightline", server(context), {
      documentSelector: [{ scheme: "file", language: "sightline-plan" }],
      synchronize: { fileEvents: watcher },
      initializationFailedHandler: () => false, // whoever starts it says so
    });
    this.watcher = watcher;
    this.broken = this.closedBeforeItRan();
  }

  // A program that ends at once (there is no Java) would leave the editor waiting for its greeting, without a word.
  override start(): Promise<void> {
    return Promise.race([super.start(), this.broken]);
  }

  private closedBeforeItRan(): Promise<void> {
    const usual = this.createDefaultErrorHandler();
    let ran = false;
    this.onDidChangeState((change) => {
      ran ||= change.newState === State.Running;
    });
    return new Promise((_, fail) => {
      this.clientOptions.errorHandler = {
        error: (error, message, count) =>
          ran ? usual.error(error, message, count) : { action: ErrorAction.Continue, handled: true },
        closed: () => {
          if (ran) {
            return usual.closed();
          }
          fail(new Error("The language server ended before it answered."));
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      };
    });
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
