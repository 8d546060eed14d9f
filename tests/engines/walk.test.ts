import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { words } from '../../src/words.ts';
import { countFoundWords } from '../support/count-found-words.ts';
import { readPdf, type Drawing } from '../support/read-pdf.ts';
import type { EngineWindow } from './engine-window.ts';
import { allEngines, openEngine } from './open-engine.ts';

const article = '/2014/obama-khamenei-letter/';

/** Where pictures of each engine go, to be looked at. */
const pictures = process.env.PICTURES;

/** What a reader sees of a page, whatever the engine knows of our style sheets. */
const look = `(() => {
  const style = (selector) => getComputedStyle(document.querySelector(selector));
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    direction: style('html').direction,
    paper: style('html').backgroundColor,
    leading: parseFloat(style('html').lineHeight) / parseFloat(style('html').fontSize),
    family: style('body').fontFamily.split(',')[0].replace(/["']/g, ''),
    heading: style('h1').fontWeight,
    room: parseFloat(style('body').paddingRight),
    overflow: Math.max(0, scrollWidth - clientWidth),
  };
})()`;

const looksRight = {
  direction: 'rtl',
  paper: 'rgb(251, 248, 242)',
  leading: expect.closeTo(1.9),
  family: 'Maqal Naskh',
  heading: '700',
  room: 20,
  overflow: 0,
};

/** What only a screen is to say. */
const controls = [words.skipToContent, words.share.title, words.share.copy, words.fontSize.label];

const textOfBody = `[...document.querySelectorAll('.article-body > p:not(.source-line)')]
  .map(({ innerText }) => innerText).join(' ')`;

/**
 * The part of an article's words that poppler reads in its PDF. Chromium names joined letters since 2018 or so;
 * for Firefox see map-joined-forms.ts.
 */
const readable = {
  'chromium-64': 0,
  'chromium-92': 0.93,
  'chromium-110': 0.93,
  chromium: 0.93,
  firefox: 0.6,
  webkit: 1,
};

const size = `parseFloat(getComputedStyle(document.querySelector('.article')).fontSize)`;

/** Whether an element is there for the reader's finger. */
const isShown = (selector: string) =>
  `[...document.querySelectorAll('${selector}')].some(({ offsetWidth }) => offsetWidth > 0)`;

const press = (selector: string, at = 0) =>
  `document.querySelectorAll('${selector}')[${at}].click()`;

/** `npm test` walks with those alone which differ most from today's Chromium and Firefox. */
const walkers = allEngines.filter((each) => process.env.ENGINES?.split(' ').includes(each) ?? true);

describe.each(walkers)('readers with %s', (engine) => {
  let window: EngineWindow | undefined;
  const read = (expression: string) => window!.read(expression);
  beforeAll(async () => {
    window = await openEngine(engine);
    if (!window && process.env.CI) throw new Error(`No ${engine} on this machine.`);
  });
  afterAll(() => window?.close());
  const walk = (name: string, path: string, run: () => Promise<void>) =>
    test(name, async ({ skip }) => {
      if (!window) return skip();
      await window.open(`${inject('origin')}${path}`);
      await run();
    });

  describe.each(['light', 'dark'])('in the %s', (theme) => {
    walk('see each page set as it is meant', '/', async () => {
      for (const path of ['/', article, '/search/', '/topics/', '/2026/how-to-read-here/']) {
        await window!.open(`${inject('origin')}${path}`);
        await read(`localStorage.setItem('theme', '${theme}')`);
        await window!.open(`${inject('origin')}${path}`);
        const paper = theme === 'dark' ? 'rgb(27, 24, 21)' : looksRight.paper;
        expect(await read(look), path).toEqual({ ...looksRight, paper });
        if (pictures) await keepPicture(`${engine}-${theme}${path.replace(/\W+/g, '-')}`);
      }
      await read('localStorage.clear()');
    });
  });

  async function keepPicture(name: string): Promise<void> {
    mkdirSync(pictures!, { recursive: true });
    writeFileSync(join(pictures!, `${name}.png`), await window!.shoot());
  }

  walk('make the text larger and smaller', article, async () => {
    expect(await read(size)).toBeCloseTo(21);
    await read(press('font-size button', 1));
    expect(await read(size)).toBeCloseTo(21 * 1.125);
    await read(press('font-size button', 2));
    await read(press('font-size button', 2));
    expect(await read(size)).toBeCloseTo(21 * 0.875);
    await read(press('font-size button', 0));
    expect(await read(size)).toBeCloseTo(21);
    expect(await read('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  walk('choose a theme in the settings, or are shown none', article, async () => {
    await read(press('.reading-tools > button'));
    const opener = '.reading-tools > button';
    await expect
      .poll(async () => (await read(isShown('.panel'))) || !(await read(isShown(opener))))
      .toBe(true);
    // Of those walked with, 64.0.3264 cannot read what is fetched: see browsers.md.
    if (engine === 'chromium-64') return;
    expect(await read(isShown('.panel'))).toBe(true);
    await read(press('[value=dark]'));
    expect(await read(look)).toMatchObject({ paper: 'rgb(27, 24, 21)' });
    await read(press('.panel-end button', 1));
    expect(await read(isShown('.panel'))).toBe(false);
    await read('localStorage.clear()');
  });

  walk('share by links that stand apart, and copy the address', article, async () => {
    const gaps = (await read(`(() => {
      const all = [...document.querySelectorAll('.share a, .share .scripted button')];
      const boxes = all.filter(({ offsetWidth }) => offsetWidth).map((each) => each.getBoundingClientRect());
      return boxes.slice(1).map(({ right, top }, at) => Math.abs(top - boxes[at].top) < 5 ? boxes[at].left - right : 99);
    })()`)) as number[];
    expect(gaps.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBeGreaterThan(15);
    await read(press('.share .scripted button'));
    await expect
      .poll(() => read(`document.querySelector('.share [role=status]').textContent`))
      .toMatch(/\S/);
  });

  walk('print by the button', article, async () => {
    const asked = read(
      `new Promise((done) => { window.print = () => done('asked'); ${press('.share .scripted button', 1)} })`,
    );
    expect(await asked).toBe('asked');
  });

  walk('find articles by their words, or are shown no field', '/search/', async () => {
    if (await read(`document.querySelector('.search').hidden`)) return;
    await read(`document.querySelector('.search input').value = 'أميركا'`);
    await read(press('.search button'));
    await expect.poll(() => read(isShown('.results mark'))).toBe(true);
    expect(await read(`document.querySelector('.results a').getAttribute('href')`)).toBe(article);
    if (pictures) await keepPicture(`${engine}-found`);
  });

  walk('print an article on paper', article, async () => {
    if (!window!.print || !inject('readsPaper')) return;
    const pdf = readPdf(await window!.print());
    if (pictures) writeFileSync(join(pictures, `${engine}.pdf`), pdf.bytes);
    expect(pdf.pages).toHaveLength(2);
    for (const { words, width } of pdf.pages) {
      for (const { left, right } of words) {
        expect(left).toBeGreaterThan(70);
        expect(right).toBeLessThan(width - 70);
      }
    }
    const text = pdf.text.normalize('NFKC');
    for (const said of controls) expect(` ${text} `).not.toMatch(new RegExp(`\\s${said}\\s`));
    const { all, whole } = countFoundWords((await read(textOfBody)) as string, text);
    expect(whole / all).toBeGreaterThan(readable[engine]);
    const [{ pixels }] = pdf.draw(50, 1) as [Drawing];
    expect(pixels.filter((value) => value < 128).length).toBeGreaterThan(15_000);
    expect(pdf.readCodes(2)).toEqual([`https://maqal.example${article}`]);
    pdf.remove();
  });
});
