// Bundles the page into ../web, which is part of the jar. `--watch` bundles again after each change.
import { context } from 'esbuild';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { licences } from './licences.mjs';
import { options } from './options.mjs';

const web = new URL('../../web/', import.meta.url);
const page = new URL('../page/diagram.html', import.meta.url);

const bundle = await context({
  ...options,
  entryPoints: ['src/main.ts', 'page/diagram.css'],
  entryNames: 'diagram',
  outdir: '../web',
  minify: true,
  keepNames: true,
  metafile: true,
  format: 'iife',
  logLevel: 'warning',
  legalComments: 'none'
});
await rm(web, { recursive: true, force: true });
await mkdir(web, { recursive: true });
await cp(page, new URL('diagram.html', web));
const { metafile } = await bundle.rebuild();
await writeFile(new URL('licences.txt', web), await licences(metafile));
if (process.argv.includes('--watch')) {
  await bundle.watch();
} else {
  await bundle.dispose();
}
