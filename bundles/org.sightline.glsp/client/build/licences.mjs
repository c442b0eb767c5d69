// The licences of all that is in the bundle; they have to go with it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './options.mjs';

const PACKAGE = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** @param metafile what esbuild says about a bundle */
export async function licences({ outputs }) {
  const inputs = Object.values(outputs).flatMap(output => Object.entries(output.inputs));
  const used = inputs.filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && !file.endsWith('.css')).map(([file]) => PACKAGE.exec(file)?.[1]);
  const texts = new Map();
  for (const name of new Set(used.filter(name => name !== undefined).sort())) {
    const { text, version } = await licence(name);
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  return [...texts].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`);
}

async function licence(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find(entry => /^licen[cs]e/i.test(entry));
  if (file === undefined && license === undefined) {
    throw new Error(`${name} comes without a licence.`);
  }
  return { version, text: file === undefined ? String(license) : (await readFile(join(folder, file), 'utf8')).trim() };
}
