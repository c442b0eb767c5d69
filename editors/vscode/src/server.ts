// Where the sightline program is and how it is started.
import * as path from "node:path";
import * as vscode from "vscode";
import type { Executable } from "vscode-languageclient/node";

export function server(context: vscode.ExtensionContext): Executable {
  const chosen = vscode.workspace.getConfiguration("sightline").get<string>("command");
  const windows = process.platform === "win32";
  const program = chosen || context.asAbsolutePath(path.join("server", "bin", windows ? "sightline.bat" : "sightline"));
  // a script of Windows' command processor starts through a shell only, which takes blanks in a path for its end
  return windows ? { command: `"${program}"`, args: ["lsp"], options: { shell: true } } : { command: program, args: ["lsp"] };
}
