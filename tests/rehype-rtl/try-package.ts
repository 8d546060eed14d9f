import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packPlugin } from './pack-plugin.ts';

/** `npm run test:package`: installs the tarball outside the repository and uses it wherever it may. */
const folder = mkdtempSync(join(tmpdir(), 'rehype-rtl-'));
const tarball = packPlugin(folder);
const isolated = '<bdi dir="ltr">.NET</bdi>';
const arabic = 'منصة .NET الجديدة';
let failures = 0;

function start(name: string, packages: readonly string[], files: Record<string, string>): string {
  const project = join(folder, name);
  mkdirSync(project);
  const written = { 'package.json': '{ "type": "module", "private": true }', ...files };
  for (const [file, text] of Object.entries(written)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  run(project, 'npm', 'install', '--silent', '--no-audit', '--no-fund', tarball, ...packages);
  return project;
}

function run(cwd: string, file: string, ...args: string[]): string {
  const env = { ...process.env, NODE_OPTIONS: '', ASTRO_TELEMETRY_DISABLED: '1' };
  return execFileSync(file, args, {
    cwd,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function hold(name: string, work: () => string, wanted = isolated): void {
  let found: string;
  try {
    found = work();
  } catch (error) {
    const { stderr } = error as { stderr?: unknown };
    found = `${String(error)}\n${String(stderr ?? '')}`;
  }
  const holds = found.includes(wanted);
  if (!holds) failures++;
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${name}${holds ? '' : `\n${found.slice(0, 2000)}`}`);
}

const unified = ['unified', 'remark-parse', 'remark-rehype', 'rehype-stringify'];
const script = `import { unified } from 'unified';
import rehypeRtl from 'rehype-rtl';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
const file = unified().use(remarkParse).use(remarkRehype).use(rehypeRtl).use(rehypeStringify).processSync('${arabic}');
console.log(String(file));
`;
const typed = `${script.replace('.use(rehypeRtl)', ".use(rehypeRtl, { brands: ['E!'] })")}
import { type BidiControl, findBidiControls, isolateText, type Options, titleText } from 'rehype-rtl';
const options: Options = { sequences: 'ltr' };
export const found: BidiControl[] = findBidiControls(isolateText(titleText('', options)));
`;

const versions = ['20', '22', '24'];
const node = (version: string): string => `node${version}`;
const plain = start(
  'plain',
  [
    ...unified,
    ...versions.map((version) => `${node(version)}@npm:node-${platform()}-${arch()}@${version}`),
    'typescript',
    'esbuild',
    'remark-cli',
  ],
  {
    'plain.js': script,
    'typed.ts': typed,
    'text.md': arabic,
    'browser.js':
      "import { isolateText } from 'rehype-rtl'; globalThis.isolated = isolateText('لغة C++');",
    '.remarkrc.json': '{ "plugins": ["remark-rehype", "rehype-rtl", "rehype-stringify"] }',
  },
);
for (const version of versions) {
  const binary = join(plain, 'node_modules', node(version), 'bin/node');
  const exact = (): string => run(plain, binary, '--version').trim();
  hold(`Node ${exact()}`, () => run(plain, binary, 'plain.js'));
}
const strict = '--noEmit --strict --module nodenext --target es2023 --exactOptionalPropertyTypes';
hold(
  'strict TypeScript',
  () => `${run(plain, 'npx', 'tsc', ...strict.split(' '), 'typed.ts')}no error`,
  'no error',
);
hold('remark-cli', () => run(plain, 'npx', 'remark', '--quiet', 'text.md'));
hold(
  'a bundle for browsers',
  () => {
    run(plain, 'npx', 'esbuild', 'browser.js', '--bundle', '--minify', '--outfile=bundle.js');
    return run(
      plain,
      process.execPath,
      '-e',
      "import('./bundle.js').then(() => console.log(isolated))",
    );
  },
  '\u2066C++\u2069',
);

const astro = (
  extra: string,
  integrations: string,
): string => `import { defineConfig } from 'astro/config';
import { unified } from '@astrojs/markdown-remark';
import rehypeRtl from 'rehype-rtl';
${extra}
export default defineConfig({
  markdown: { processor: unified({ rehypePlugins: [rehypeRtl] }) },
  ${integrations}
});
`;
const readBuilt = (project: string, page: string): string => {
  run(project, 'npx', 'astro', 'build');
  return readFileSync(join(project, 'dist', page), 'utf8');
};
const site = start('astro', ['astro', '@astrojs/markdown-remark', '@astrojs/mdx'], {
  'astro.config.mjs': astro("import mdx from '@astrojs/mdx';", 'integrations: [mdx()],'),
  'src/pages/index.md': arabic,
  'src/pages/second.mdx': `${arabic}\n\n<b>{1 + 1}</b>`,
});
hold('Astro', () => readBuilt(site, 'index.html'));
hold('MDX in Astro', () => readFileSync(join(site, 'dist/second/index.html'), 'utf8'));

const docs = start(
  'starlight',
  ['astro', '@astrojs/markdown-remark', '@astrojs/starlight', 'sharp'],
  {
    'astro.config.mjs': astro(
      "import starlight from '@astrojs/starlight';\nimport { isolateText } from 'rehype-rtl';",
      `integrations: [starlight({
    title: 'وثائق', defaultLocale: 'root', locales: { root: { label: 'العربية', lang: 'ar', dir: 'rtl' } },
    sidebar: [{ label: isolateText('لغة C++ هنا'), link: '/' }],
  })],`,
    ),
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': `---\ntitle: منصة\n---\n\n${arabic}`,
  },
);
hold('Starlight', () => readBuilt(docs, 'index.html'));
hold(
  'Starlight, a label of the sidebar',
  () => readFileSync(join(docs, 'dist/index.html'), 'utf8'),
  'لغة \u2066C++\u2069 هنا',
);

rmSync(folder, { recursive: true, force: true });
process.exitCode = failures > 0 ? 1 : 0;
