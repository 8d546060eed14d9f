import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

// Node strips types in a workspace but not inside node_modules: what is published is JavaScript.
const source = resolve(import.meta.dirname, '..');
const target = resolve(process.argv[2] ?? 'dist');
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const settings = `--ignoreConfig --target es2023 --lib es2023 --module nodenext --strict
  --exactOptionalPropertyTypes --declaration --skipLibCheck
  --rewriteRelativeImportExtensions --outDir`.split(/\s+/);

execFileSync(process.execPath, [compiler, join(source, 'index.ts'), ...settings, target], {
  cwd: source,
  stdio: 'inherit',
});

for (const file of globSync(join(target, '**/*.d.ts'))) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'"));
}

const { scripts: _, ...manifest } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
const published = {
  ...manifest,
  exports: { types: './index.d.ts', default: './index.js' },
  types: './index.d.ts',
  files: ['**/*.js', '**/*.d.ts'],
};
writeFileSync(join(target, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
for (const name of ['README.md', 'LICENSE']) copyFileSync(join(source, name), join(target, name));
