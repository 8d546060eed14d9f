import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/article/front-matter/split-front-matter.ts';
import { OpenedText } from '../../src/body/opened-text.ts';
import { omitComments } from '../../src/metadata/omit-comments.ts';
import { exampleFolder } from '../support/example-folder.ts';
import { findFile } from '../support/find-file.ts';
import { fixtureAddress } from '../support/fixture-address.ts';
import { readPages } from '../support/read-pages.ts';
import { validateXml } from '../support/validate-xml.ts';

const sites = [
  { site: 'https://maqal.example/', dist: inject('dist'), content: exampleFolder },
  {
    site: fixtureAddress,
    dist: inject('fixtureDist'),
    content: join(inject('fixtureDist'), '../content'),
  },
];

describe.each(sites)('beside the pages of $site', ({ site, dist, content }) => {
  const pages = readPages(dist).filter(
    ({ path }) => !/(^|\/)(404\.html|search\/|saved\/)$/.test(path),
  );
  const articles = pages
    .filter(({ document }) => document.querySelector('.article-body'))
    .map(({ path, document }) => ({ path: path.slice(1, -1), document }));

  test('there is each article’s Markdown, but for comments byte for byte that of the content file', () => {
    expect(articles.length).toBeGreaterThan(0);
    for (const { path } of articles) {
      const copy = splitFrontMatter(readFileSync(join(dist, `${path}.md`), 'utf8'));
      const original = splitFrontMatter(readFileSync(join(content, path, 'index.md'), 'utf8'));
      expect(copy?.body).toBe(omitComments(new OpenedText(original?.body ?? '')));
      const [header, written] = [parse(copy?.yaml ?? ''), parse(original?.yaml ?? '')];
      const { title, date, source } = written;
      expect(header).toMatchObject({ title, date, source, permalink: `${site}${path}/` });
    }
  });

  test('in which no editor’s note is published, nor elsewhere', () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true });
    const texts = files.filter((file) => file.isFile() && /\.(md|html|xml|json)$/.test(file.name));
    expect(texts.length).toBeGreaterThan(0);
    for (const { parentPath, name } of texts) {
      expect(readFileSync(join(parentPath, name), 'utf8')).not.toContain('لا تنشر');
    }
  });

  test('to which each article’s page leads', () => {
    for (const { path, document } of articles) {
      const link = document.querySelector('link[rel=alternate][type="text/markdown"]');
      expect(link?.getAttribute('href')).toBe(`${site}${path}.md`);
    }
  });

  test('and which says where the pictures of its text are published', () => {
    for (const { path } of articles) {
      const copy = splitFrontMatter(readFileSync(join(dist, `${path}.md`), 'utf8'));
      const { pictures = {}, photo = {} } = parse(copy?.yaml ?? '');
      const named = [...(copy?.body.matchAll(/!\[[^\]]*\]\(([^)\s]+)/g) ?? [])].map(
        ([, name]) => name,
      );
      expect(new Set(Object.keys(pictures))).toEqual(new Set(named));
      for (const address of [...Object.values(pictures), photo.file].filter(Boolean)) {
        expect(findFile(String(address), site, dist)).toBeDefined();
      }
    }
  });

  test('there is a sitemap of every page that has an address, and of no other', async () => {
    const xml = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
    expect(await validateXml(xml)).toEqual([]);
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const published = pages.map(({ path }) => `${site}${path.slice(1)}`);
    expect([...listed].sort()).toEqual(published.sort());
    expect(listed[0]).toBe(site);
  });

  test('robots are told where that is', () => {
    const robots = readFileSync(join(dist, 'robots.txt'), 'utf8');
    expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`);
  });
});
