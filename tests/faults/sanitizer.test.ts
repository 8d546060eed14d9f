import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { OpenedText } from '../../src/body/opened-text.ts';
import { checkBody } from '../../src/checks/errors/check-body.ts';
import { findBrowser } from '../../src/commands/find-browser.ts';
import { vectors } from '../fixtures/xss/vectors.ts';
import { makeSite, type TestSite } from '../support/make-site.ts';
import { record } from './record.ts';
import { runBuild } from './run-build.ts';

const executablePath = findBrowser('chromium');
const head = '---\ntitle: عنوان\ndate: 2014-11-07\nsource: وكالة\n---\n\n';

/** A site that lets all HTML of its articles through, as one would whose sanitizer fails. */
async function makeOpenSite(): Promise<TestSite> {
  const site = await makeSite({ content: false });
  const file = 'src/body/write-page.ts';
  const text = await readFile(join(site.root, file), 'utf8');
  const use = '.use(rehypeSanitize, sanitizeSchema)';
  expect(text).toContain(use);
  await site.write(file, text.replace(use, ''));
  return site;
}

const write = (site: TestSite, name: string, body: string) =>
  site.write(`content/2014/${name}/index.md`, `${head}قبل.\n\n${body}\n\nبعد.\n`);

/** Those that no check refuses: the others stop a build before. */
async function listPassing(): Promise<string[]> {
  const passing: string[] = [];
  for (const vector of Object.values(vectors).flat()) {
    const body = new OpenedText(`قبل.\n\n${vector}\n\nبعد.`);
    if ((await checkBody('content/2014/a/index.md', '.', body, 1)).length === 0)
      passing.push(vector);
  }
  return passing;
}

const holdsCode = (vector: string) => /<(script|style|link)\b/i.test(vector);

test('code in the text of a site whose sanitizer fails stops the build', async ({ task }) => {
  const site = await makeOpenSite();
  const tried = ['<script>alert(1)</script>', 'كلام <script src></script>'];
  for (const code of tried) {
    await write(site, 'a', code);
    const { end, output } = await runBuild(site.root);
    expect(end, code).toBe('failed');
    expect(output, code).toMatch(/2014\/a\/index\.html: .*لم يكتبه الموقع/);
    expect(output, code).toContain('did not write');
    expect(existsSync(site.dist), code).toBe(false);
  }
  record(task, { tried: tried.length, survived: tried.length });
  await site.remove();
});

/** Does what a reader may do to any part of a page, and waits for what that sets off. */
const touch = `(async () => {
  addEventListener('click', (event) => event.preventDefault(), true);
  for (const element of document.querySelectorAll('body, body *')) {
    for (const name of ['mouseover', 'mouseout', 'mousedown', 'pointerover', 'focus', 'toggle', 'scroll', 'click'])
      element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
  }
  await new Promise((done) => requestIdleCallback(done));
  return window.fired;
})()`;

test.runIf(executablePath)(
  'what else such a site lets through does nothing under its policy',
  async ({ task }) => {
    const site = await makeOpenSite();
    const passing = (await listPassing()).filter((vector) => !holdsCode(vector));
    for (const [at, vector] of passing.entries()) await write(site, `a${at}`, vector);
    const { end, output } = await runBuild(site.root);
    expect(end, output).toBe('done');
    const server = createServer(async ({ url = '' }, response) => {
      const isBare = url.startsWith('/bare/');
      const path = join(site.dist, url.replace('/bare', ''), 'index.html');
      const page = await readFile(path, 'utf8').catch(() => '');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.statusCode = page ? 200 : 404;
      response.end(
        isBare ? page.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '') : page,
      );
    }).listen(0, '127.0.0.1');
    const browser = await chromium.launch({
      executablePath: executablePath!,
      args: ['--no-sandbox'],
    });
    const fired: string[] = [];
    let live = 0;
    try {
      const page = await browser.newPage();
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { fired: seen });
        for (const name of ['alert', 'confirm', 'prompt'])
          Object.assign(window, { [name]: () => seen.push(name) });
      });
      const { port } = server.address() as AddressInfo;
      const open = async (path: string) => {
        await page.goto(`http://127.0.0.1:${port}${path}`);
        return (await page.evaluate(touch)) as string[];
      };
      for (const [at, vector] of passing.entries()) {
        if ((await open(`/2014/a${at}/`)).length > 0) fired.push(vector);
        // Without its policy, so that those which would do something are known to.
        if ((await open(`/bare/2014/a${at}/`)).length > 0) live += 1;
      }
    } finally {
      await browser.close();
      server.close();
      await site.remove();
    }
    record(task, { tried: passing.length, survived: passing.length - fired.length });
    expect(fired).toEqual([]);
    expect(live).toBeGreaterThan(5);
  },
);
