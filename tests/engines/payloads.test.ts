import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OpenedText } from '../../src/body/opened-text.ts';
import { renderBody } from '../../src/body/render-body.ts';
import { checkBody } from '../../src/checks/errors/check-body.ts';
import { vectors } from '../fixtures/xss/vectors.ts';
import { engines, openEngine } from './open-engine.ts';

/** What would run in any engine, so that a trap which is open is seen to be. */
const live = ['<img src="/none.png" onerror="alert(1)">', '<p onmouseover="alert(1)">نصّ</p>'];

/** Takes the place of whatever a script would show, before anything of the text is read. */
const trap = `<script>
  window.fired = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = (text) => fired.push(name + text);
</script>`;

/** What a reader may do to any part of a page; then a picture, whose coming ends the wait. */
const touch = `(() => {
  addEventListener('click', (event) => event.preventDefault(), true);
  for (const element of document.querySelectorAll('body, body *')) {
    for (const name of ['mouseover', 'mousedown', 'pointerover', 'focus', 'toggle', 'scroll', 'click'])
      element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
  }
  const last = new Image();
  last.onload = last.onerror = () => setTimeout(() => { window.isOver = true; });
  last.src = '/last.png';
  return true;
})()`;

const seen = `({
  fired: window.fired,
  links: [...document.querySelectorAll('[href]')].map((each) => each.protocol ?? 'https:').filter((each) => !['http:', 'https:', 'mailto:'].includes(each)),
  asked: performance.getEntriesByType('resource').map((each) => each.name).filter((each) => !/(last\\.png|favicon\\.ico)$/.test(each)),
})`;

/** Each page's HTML, the live ones first. */
const pages: string[] = [...live];
let server: Server;
let origin: string;
beforeAll(async () => {
  for (const vector of Object.values(vectors).flat()) {
    const body = `قبل.\n\n${vector}\n\nبعد.`;
    const problems = await checkBody('content/2014/a/index.md', '.', new OpenedText(body), 1);
    // The others stop a build.
    if (problems.length === 0) pages.push((await renderBody({ file: '', body })).html);
  }
  server = createServer(({ url = '' }, response) => {
    const html = pages[Number(url.slice(1))];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.statusCode = html === undefined ? 404 : 200;
    response.end(
      `<!doctype html><html lang="ar" dir="rtl"><body>${trap}${html ?? ''}</body></html>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe.each(engines)('published vectors of scripting, in %s', (engine) => {
  test('do nothing once they are part of a page, which one that is not made safe would', async ({
    skip,
  }) => {
    const window = await openEngine(engine);
    if (!window && process.env.CI) throw new Error(`No ${engine} on this machine.`);
    if (!window) return skip();
    expect(pages.length).toBeGreaterThan(50);
    try {
      for (const [at, html] of pages.entries()) {
        await window.open(`${origin}/${at}`);
        await window.read(touch);
        await expect
          .poll(() => window.read('Boolean(window.isOver)'), { message: html })
          .toBe(true);
        const found = (await window.read(seen)) as { fired: unknown[] };
        if (at < live.length) expect(found.fired.length, html).toBeGreaterThan(0);
        else expect(found, html).toEqual({ fired: [], links: [], asked: [] });
      }
    } finally {
      await window.close();
    }
  });
});
