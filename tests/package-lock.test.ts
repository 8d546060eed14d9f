import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  version?: string;
  integrity?: string;
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { packages, version } = read('package-lock.json') as {
  packages: Record<string, Package>;
  version: string;
};
const own = read('package.json') as { version: string; allowScripts: Record<string, boolean> };

/** A package as another one finds it: beside itself, else further up. */
function find(from: string, name: string): Package | undefined {
  for (let at = from; ; at = at.replace(/(^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const found = packages[`${at ? `${at}/` : ''}node_modules/${name}`];
    if (found || at === '') return found;
  }
}

const optional = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).map((name) => ({ name, path, found: find(path, name) })),
);

test('the lock holds what packages need on other machines, not only on the one it was written on', () => {
  const missing = optional.filter(({ found }) => !found?.integrity);
  expect(missing.map(({ name, path }) => `${path} → ${name}`)).toEqual([]);
  for (const [os, cpu] of [
    ...[
      ['darwin', 'arm64'],
      ['darwin', 'x64'],
      ['linux', 'arm64'],
      ['linux', 'x64'],
    ],
    ...[
      ['win32', 'arm64'],
      ['win32', 'x64'],
    ],
  ]) {
    const fitting = optional.filter(
      ({ found }) => found?.os?.includes(os ?? '') && found.cpu?.includes(cpu ?? ''),
    );
    // Programs for pictures, bundling, styles and compiling.
    expect(fitting.length, `${os} ${cpu}`).toBeGreaterThan(5);
  }
});

test('only packages that are named run a script when they are installed, and the documentation says why', () => {
  const running = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
  const names = running.map((path) => path.replace(/^.*node_modules\//, '')).sort();
  expect(names).toEqual(Object.keys(own.allowScripts).sort());
  const docs = readFileSync('src/docs/architecture.md', 'utf8');
  const [said = ''] = /^Two packages run a script.*?\n\n/ms.exec(docs) ?? [];
  for (const name of names) expect(said).toContain(`\`${name}\``);
});

test('the version is that of the lock, and the changelog has notes on it', () => {
  expect(version).toBe(own.version);
  expect(packages['']?.version).toBe(own.version);
  expect(readFileSync('src/docs/changelog.md', 'utf8')).toContain(`\n## ${own.version} (`);
});
