import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readArticle } from '../../src/checks/read-article.ts';
import { writeEditor } from '../../src/editor/write-editor.ts';
import { exampleFolder } from '../support/example-folder.ts';
import { describeInBrowser } from '../support/open-browser.ts';

const seed = 'content/2014/obama-khamenei-letter/index.md';
const names = 'content/names.txt';
const original = (file: string) => file.replace('content', exampleFolder);

describeInBrowser('the web editor', (open) => {
  let root: string;
  let asked: string[];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'maqal-editor-'));
    await writeEditor(root, process.cwd(), { name: 'github', repo: 'owner/name' });
  });

  afterAll(() => rm(root, { recursive: true }));

  /** The folder that a person would choose: the browser's own file system, with what the project holds. */
  async function openEditor(): Promise<Page> {
    const page = await open('/404.html');
    asked = [];
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== inject('origin')) asked.push(url.href);
      const name = url.pathname.replace(/^\/admin\//, '') || 'index.html';
      const path = join(root, name);
      if (!existsSync(path)) return route.continue();
      await route.fulfill({ path });
    });
    const files = {
      [seed]: await readFile(original(seed), 'utf8'),
      [names]: await readFile(original(names), 'utf8'),
    };
    await page.addInitScript((files) => {
      const put = async (file: string, text: string) => {
        const parts = file.split('/');
        let folder = await navigator.storage.getDirectory();
        for (const part of parts.slice(0, -1)) {
          folder = await folder.getDirectoryHandle(part, { create: true });
        }
        const handle = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
      };
      Object.assign(window, {
        showDirectoryPicker: async () => {
          const folder = await navigator.storage.getDirectory();
          await folder.getDirectoryHandle('.git', { create: true });
          for (const [file, text] of Object.entries(files)) await put(file, text);
          return folder;
        },
      });
    }, files);
    await page.goto('/admin/');
    await page.getByRole('button', { name: 'العمل مع مستودع محلي' }).click();
    await page.getByText('أوباما في رسالة سرية').first().waitFor();
    return page;
  }

  const read = (page: Page, file: string) =>
    page.evaluate(async (file) => {
      const parts = file.split('/');
      let folder = await navigator.storage.getDirectory();
      try {
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
        return await (await (await folder.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
      } catch {
        return undefined;
      }
    }, file);

  /** What a build finds wrong with a text at such a place. */
  async function check(file: string, text: string) {
    const path = join(root, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return (await readArticle(root, file)).problems;
  }

  test('it speaks Arabic, from the right, and asks nobody else for anything', async () => {
    const page = await openEditor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual([
      ...['ar', 'rtl'],
    ]);
    await page.getByText('أوباما في رسالة سرية').first().click();
    for (const label of ['العنوان', 'التاريخ', 'المصدر', 'الكتّاب']) {
      await page
        .locator('section, [role=group]')
        .getByText(label, { exact: true })
        .first()
        .waitFor();
    }
    expect(await page.locator('input[type=date]').first().inputValue()).toBe('2014-11-07');
    expect(asked).toEqual([]);
  });

  test('an article that is changed there keeps all else as it was', async () => {
    const page = await openEditor();
    await page.getByText('أوباما في رسالة سرية').first().click();
    await page.getByRole('textbox', { name: 'المكان' }).fill('واشنطن');
    await page.getByRole('button', { name: 'حفظ' }).click();
    await expect.poll(() => read(page, seed)).toContain('location: واشنطن');
    const text = (await read(page, seed)) ?? '';
    expect(await check(seed, text)).toEqual([]);
    expect(text.split('---\n').at(-1)?.trim()).toBe(
      (await readFile(original(seed), 'utf8')).split('---\n').at(-1)?.trim(),
    );
  });

  test('a new article with a new picture lies where its date says, and holds nothing that was left empty', async () => {
    const page = await openEditor();
    await page.getByRole('button', { name: 'إنشاء عنصر جديد' }).click();
    const form = page.getByRole('group', { name: /تحرير محتوى/ }).first();
    // What is further down is drawn when it is scrolled to.
    const scrollTo = async (part: Locator) => {
      await expect
        .poll(async () => {
          if ((await part.count()) > 0) return true;
          await form.hover();
          await page.mouse.wheel(0, 300);
          return false;
        })
        .toBe(true);
      return part;
    };
    const fill = async (name: string, text: string) =>
      (await scrollTo(page.getByRole('textbox', { name, exact: true }))).fill(text);
    await fill('العنوان', 'سوق الكتب القديمة');
    await fill('المصدر', 'موقع المثال');
    await page.locator('input[type=date]').first().fill('2024-03-05');
    await page.getByRole('textbox', { name: /Slug/ }).fill('old-books');
    const photo = page.getByRole('checkbox', { name: /إضافة .*الصورة/ });
    await (await scrollTo(photo)).click();
    const picked = page.getByRole('group', { name: /ملف الصورة/ }).first();
    await (await scrollTo(picked.getByRole('button', { name: 'تصفح' }))).click();
    await choosePicture(page, 'صورة السوق 01.PNG', 'home-phone.png');
    // What is saved before its name is seen is saved without it.
    const named = picked.getByText(/^[a-z0-9-]+\.png$/);
    await named.waitFor();
    await fill('شرح الصورة', 'السوق في يومه الأول');
    await (await scrollTo(page.getByRole('textbox', { name: 'النص', exact: true }))).click();
    await page.keyboard.type('فُتح السوق أمس.');
    await page.getByRole('button', { name: 'حفظ' }).click();
    await page.getByText('صِف ما يظهر في الصورة').first().waitFor();
    await fill('الوصف البديل', 'رفوف كتب');
    await page.getByRole('button', { name: 'حفظ' }).click();

    const file = 'content/2024/old-books/index.md';
    await expect.poll(() => read(page, file)).toBeTruthy();
    const text = (await read(page, file)) ?? '';
    const [, picture = ''] = /file: (\S+)/.exec(text) ?? [];
    expect(picture).toMatch(/^[a-z0-9-]+\.png$/);
    expect(await read(page, `content/2024/old-books/${picture}`)).toBeTruthy();
    expect(text).toBe(`---
title: سوق الكتب القديمة
date: 2024-03-05
source: موقع المثال
photo:
  file: ${picture}
  alt: رفوف كتب
  caption: السوق في يومه الأول
---

فُتح السوق أمس.
`);

    // A form closes when it is saved, and shows what is in it folded.
    const openPhoto = async () => {
      await page.getByText('سوق الكتب القديمة').first().click();
      const whole = await scrollTo(page.getByRole('group', { name: /حقل “⁨الصورة/ }).first());
      await whole.getByRole('button', { name: 'توسيع' }).first().click();
    };
    await openPhoto();
    await picked.getByRole('button', { name: 'استبدال الصورة' }).click();
    await choosePicture(page, 'من الداخل.png', 'article-phone-dark.png');
    await expect.poll(() => named.innerText()).not.toBe(picture);
    await page.getByRole('button', { name: 'حفظ' }).click();
    // While the editor writes it, there is no file, or an empty one.
    await expect.poll(async () => (await read(page, file)) || picture).not.toContain(picture);
    const replaced = (await read(page, file)) ?? '';
    const [, other = ''] = /file: (\S+)/.exec(replaced) ?? [];
    expect(replaced).toBe(text.replace(picture, other));
    expect(await read(page, `content/2024/old-books/${other}`)).toBeTruthy();

    await openPhoto();
    await picked.getByRole('button', { name: 'إزالة الصورة' }).click();
    await named.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'حفظ' }).click();
    await expect.poll(() => read(page, file)).toBe(text.replace(`  file: ${picture}\n`, ''));
    expect(await check(file, (await read(page, file)) ?? '')).toEqual([]);
  });

  /** In the dialog that asks for a picture. */
  async function choosePicture(page: Page, name: string, of: string): Promise<void> {
    const dialog = page.getByRole('dialog').last();
    const buffer = await readFile(`.github/screenshots/${of}`);
    await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });
    await dialog.getByRole('button', { name: 'إدراج' }).click();
  }
});
