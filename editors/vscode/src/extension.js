// Starts the language server that comes with the extension and connects the editor with it.
const path = require("node:path");
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

function command(context) {
  const chosen = vscode.workspace.getConfiguration("sightline").get("command");
  const script = process.platform === "win32" ? "sightline.bat" : "sightline";
  return chosen || context.asAbsolutePath(path.join("server", "bin", script));
}

exports.activate = async function (context) {
  // a script of Windows' command processor starts through a shell only
  const server = { command: command(context), args: ["lsp"], options: { shell: process.platform === "win32" } };
  client = new LanguageClient("sightline", "Sightline", server, {
    documentSelector: [{ scheme: "file", language: "sightline-plan" }],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.{plan,csv}") },
  });
  await client.start();
};

exports.deactivate = function () {
  return client?.stop();
};
