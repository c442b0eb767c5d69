// Bundles the page into ../web, or with --tests the unit tests into build/tests.
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const common = { bundle: true, target: "es2022", logLevel: "warning", charset: "utf8" };

/** The licences of all that is in the bundle, which have to go with it. */
function licences(inputs) {
  const packages = new Set(inputs.map(input => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean));
  return [...packages].sort().map(name => {
    const folder = `node_modules/${name}`;
    const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    if (!file || !existsSync(`${folder}/${file}`)) throw new Error(`${name} comes without a licence.`);
    return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, "utf8").trim()}\n`;
  }).join(`\n${"-".repeat(72)}\n\n`);
}

if (process.argv.includes("--tests")) {
  rmSync("build/tests", { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: readdirSync("tests").filter(name => name.endsWith(".test.ts")).map(name => `tests/${name}`),
    outdir: "build/tests",
    outExtension: { ".js": ".mjs" },
    platform: "node",
    format: "esm",
    packages: "external",
    sourcemap: "inline"
  });
} else {
  rmSync("../web", { recursive: true, force: true });
  const { metafile } = await build({
    ...common,
    entryPoints: [{ in: "src/main.ts", out: "page" }, { in: "src/look/page.css", out: "page" }],
    outdir: "../web",
    format: "iife",
    minify: true,
    metafile: true
  });
  cpSync("static", "../web", { recursive: true });
  writeFileSync("../web/licences.txt", licences(Object.keys(metafile.inputs)));
}
