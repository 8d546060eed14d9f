import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A source file, as far as others have to do with it. */
export interface SourceFile {
  /** Path from the project's root. */
  path: string;
  /** Lines of it. */
  lines: number;
  /** The project's own files that it imports, types included. */
  imports: string[];
  /** Packages that it imports, as written. */
  packages: string[];
  /** Names that it declares and exports; what it only hands on is left out. */
  exports: string[];
}

/**
 * Reads who imports whom in `src/`, out of TypeScript, the frontmatter and the scripts of Astro's
 * components, and style sheets.
 *
 * @returns every file with code, in the order of their paths
 */
export function readImports(): SourceFile[] {
  return readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs|astro|css)$/.test(file) && !file.includes('node_modules'))
    .map((file) => join('src', file))
    .sort()
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(project, path), 'utf8');
  const specifiers = listSpecifiers(path, text).map((each) => each.replace(/\?.*/, ''));
  const own = specifiers.filter((each) => /^\.|^rehype-rtl$/.test(each));
  return {
    path,
    lines: text.split('\n').length - 1,
    imports: [...new Set(own.map((each) => resolve(path, each)))],
    packages: specifiers.filter((each) => !own.includes(each)),
    exports: /\.(ts|mjs)$/.test(path) ? listExports(path, text) : [],
  };
}

function listSpecifiers(path: string, text: string): string[] {
  if (extname(path) === '.css') {
    return [...text.matchAll(/@import\s+['"](\.[^'"]+)['"]/g)].map(([, specifier]) => specifier!);
  }
  const code = extname(path) === '.astro' ? readScripts(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The frontmatter and every script of a component. */
function readScripts(text: string): string {
  const [, frontmatter = '', template = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const scripts = [...template.matchAll(/<script>(.*?)<\/script>/gs)];
  return [frontmatter, ...scripts.map(([, script]) => script)].join('\n');
}

function resolve(from: string, specifier: string): string {
  if (specifier === 'rehype-rtl') return 'src/rehype-rtl/index.ts';
  return relative('.', join(dirname(from), specifier));
}

function listExports(path: string, text: string): string[] {
  return ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest)
    .statements.filter(isExported)
    .flatMap((statement): (ts.Node | undefined)[] => {
      if (ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.map(({ name }) => name);
      }
      return [(statement as ts.DeclarationStatement).name];
    })
    .flatMap((name) => (name && ts.isIdentifier(name) ? name.text : []));
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  const kinds = modifiers?.map(({ kind }) => kind) ?? [];
  return (
    kinds.includes(ts.SyntaxKind.ExportKeyword) && !kinds.includes(ts.SyntaxKind.DefaultKeyword)
  );
}
