import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packPlugin } from './pack-plugin.ts';

const root = resolve(import.meta.dirname, '../..');
const resolveFile = createRequire(import.meta.url).resolve;
const script = `import rehypeRtl, { isolateText } from 'rehype-rtl';
const tree = { type: 'root', children: [{ type: 'text', value: 'منصة .NET الجديدة' }] };
rehypeRtl()(tree);
console.log(tree.children.length, isolateText('لغة C++').length);
`;
const typed = `import type { Root } from 'hast';
import rehypeRtl, { type BidiControl, findBidiControls, type Options } from 'rehype-rtl';
const options: Options = { sequences: 'ltr', brands: ['E!'] };
const transform: (tree: Root) => undefined = rehypeRtl(options);
const found: BidiControl[] = findBidiControls('');
console.log(transform, found);
`;

let folder: string;
const inFolder = (file: string, ...args: string[]): string =>
  execFileSync(file, args, { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rehype-rtl-'));
  const tarball = packPlugin(folder);
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  inFolder('tar', '-xzf', tarball);
  cpSync(join(folder, 'package'), join(folder, 'node_modules/rehype-rtl'), { recursive: true });
  for (const name of ['hast', 'unist']) {
    cpSync(
      dirname(resolveFile(`@types/${name}/package.json`)),
      join(folder, `node_modules/@types/${name}`),
      {
        recursive: true,
      },
    );
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'plain.js'), script);
  writeFileSync(join(folder, 'typed.ts'), typed);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('is imported by a plain script of the workspace without a build', () => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(output.trim()).toBe('3 9');
  });

  it('is imported by a plain script where it was installed from its tarball', () => {
    expect(inFolder(process.execPath, 'plain.js').trim()).toBe('3 9');
  });

  it('brings types that a strict project accepts', () => {
    const flags = '--ignoreConfig --noEmit --strict --module nodenext --target es2023'.split(' ');
    const compiler = resolveFile('typescript/bin/tsc');
    expect(inFolder(process.execPath, compiler, 'typed.ts', ...flags)).toBe('');
  });

  it('carries no TypeScript source and no script', () => {
    const files = readdirSync(join(folder, 'node_modules/rehype-rtl'), {
      recursive: true,
      withFileTypes: true,
    });
    const names = files.filter((file) => file.isFile()).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !/\.(?:js|d\.ts|json|md)$|^LICENSE$/.test(name))).toEqual([]);
  });
});
