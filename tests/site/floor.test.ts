import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../support/read-pages.ts';

/** What Chromium 64 or Safari 12 cannot parse, or does not have: a script that asks for it is dead. */
const newer = {
  syntax: /\?\.(?!\d)|\?\?|\bcatch\s*\{|\(\?<[=!]|\bstatic\s*\{|\b#\w+\s*[=(]/,
  arrays: /\.(?:at|flat|flatMap|findLast|findLastIndex|toSorted|toReversed|with)\(/,
  texts: /\.(?:matchAll|replaceAll|trimStart|trimEnd)\(/,
  objects: /\b(?:Object\.fromEntries|Promise\.(?:allSettled|any)|structuredClone|globalThis)\b/,
  pages: /\.(?:replaceChildren|toggleAttribute)\(|\.aria[A-Z]\w+\s*=/,
};

/** Every script of a site, by the file that holds it. */
function listScripts(dist: string): [file: string, code: string][] {
  return listFiles(dist).flatMap((file): [string, string][] => {
    if (!/\.(?:html|js)$/.test(file)) return [];
    const text = readFileSync(join(dist, file), 'utf8');
    if (file.endsWith('.js')) return [[file, text]];
    const found = text.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs);
    return [...found].map(([, code = '']) => [file, code]);
  });
}

describe.each(Object.entries(newer))('scripts use no newer %s', (_, pattern) => {
  test.each(['dist', 'fixtureDist'] as const)('in %s', (site) => {
    const scripts = listScripts(inject(site));
    expect(scripts.length).toBeGreaterThan(20);
    const wrong = scripts
      .map(([file, code]) => `${file}: ${pattern.exec(code)?.[0]}`)
      .filter((each) => !each.endsWith(': undefined'));
    expect(new Set(wrong)).toEqual(new Set());
  });
});
