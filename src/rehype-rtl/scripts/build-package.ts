import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * `prepack` and `postpack`: a workspace runs the TypeScript as it is, but Node strips no types inside
 * node_modules, so what is packed is JavaScript, and the manifest says so while it is packed.
 */
const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const manifest = join(root, 'package.json');
const isDone = process.argv[2] === 'done';
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const settings = `--ignoreConfig --target es2023 --lib es2023 --module nodenext --strict
  --exactOptionalPropertyTypes --declaration --skipLibCheck
  --rewriteRelativeImportExtensions --outDir`.split(/\s+/);

const entries: readonly [workspace: string, packed: string][] = [
  ['"types": "./index.ts"', '"types": "./dist/index.d.ts"'],
  ['"default": "./index.ts"', '"default": "./dist/index.js"'],
];

let text = readFileSync(manifest, 'utf8');
for (const [workspace, packed] of entries) {
  text = isDone ? text.replaceAll(packed, workspace) : text.replaceAll(workspace, packed);
}
rmSync(dist, { recursive: true, force: true });
if (!isDone) {
  execFileSync(process.execPath, [compiler, join(root, 'index.ts'), ...settings, dist], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const file of globSync(join(dist, '**/*.d.ts'))) {
    const types = readFileSync(file, 'utf8');
    writeFileSync(file, types.replace(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'"));
  }
}
writeFileSync(manifest, text);
