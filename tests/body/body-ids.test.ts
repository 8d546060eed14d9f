import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { rehypeBodyIds } from '../../src/body/body-ids.ts';
import { renderBody } from '../../src/body/render-body.ts';

const idsOf = async (body: string) => {
  const { html } = await renderBody({ file: 'a.md', body });
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
};

const first = 'وجّه الرئيس الأميركي، باراك أوباما، رسالة سرية الى المرشد';

test('every paragraph and heading has one, and every list item that holds no paragraph', async () => {
  const body = `## عنوان\n\n${first}\n\n> ثالثة\n\n- بند\n- آخر\n\n1. مرقّم\n\n   له فقرة ثانية`;
  expect(await idsOf(body)).toHaveLength(7);
});

describe('it survives', () => {
  test.each([
    ['a corrected hamza', 'وجّه الرئيس الاميركي، باراك أوباما، رسالة سرية إلى المرشد'],
    ['vowel signs', 'وجَّهَ الرَّئيس الأميركي، باراك أوباما، رسالة سرية الى المرشد'],
    ['tatweel', 'وجّه الرئيـــس الأميركي، باراك أوباما، رسالة سرية الى المرشد'],
    ['other punctuation', 'وجّه الرئيس الأميركي باراك أوباما رسالة سرية الى المرشد'],
    ['a late edit', 'وجّه الرئيس الأميركي، باراك أوباما، رسالة علنية'],
    ['markup', 'وجّه **الرئيس** الأميركي، باراك أوباما، رسالة سرية'],
    ['a link', 'وجّه [الرئيس الأميركي](https://x.example/)، باراك أوباما، رسالة سرية'],
    ['a footnote in its first words', 'وجّه الرئيس[^1] الأميركي، باراك أوباما، رسالة\n\n[^1]: شرح'],
  ])('%s', async (_name, edited) => {
    expect((await idsOf(edited))[0]).toBe((await idsOf(first))[0]);
  });

  test.each([
    ['ى corrected to ي', 'على المبنى القديم', 'علي المبني القديم'],
    ['ه corrected to ة', 'الحكومه الجديده', 'الحكومة الجديدة'],
    ['آ and ٱ', 'آخر ما ٱستجدّ', 'اخر ما استجد'],
  ])('%s', async (_name, wrong, right) => {
    expect(await idsOf(right)).toEqual(await idsOf(wrong));
  });

  test('a paragraph put in before it, and one taken out', async () => {
    const [id] = await idsOf(first);
    expect(await idsOf(`فقرة جديدة تسبقها\n\nوثانية\n\n${first}`)).toContain(id);
  });

  test('a footnote put in before its own, which renumbers it', async () => {
    const noted = 'قال الوزير[^ب] ذلك أمس\n\n[^ب]: شرح';
    const [id] = await idsOf(noted);
    expect(await idsOf(`سابقة[^أ]\n\n[^أ]: أوّل\n\n${noted}`)).toContain(id);
  });
});

test('other first words give another', async () => {
  expect(await idsOf('وجّه الوزير الأميركي')).not.toEqual(await idsOf('وجّه الرئيس الأميركي'));
});

test('of those that begin alike the later are numbered', async () => {
  const [a, b, c] = await idsOf(`${first}\n\n${first} آخر\n\n${first} ثالث`);
  expect([b, c]).toEqual([`${a}-2`, `${a}-3`]);
});

test('running it again changes nothing', () => {
  const run = unified().use(rehypeBodyIds);
  const tree = unified()
    .use(rehypeParse, { fragment: true })
    .parse('<p>أولى</p><p>أولى</p><ul><li>بند</li></ul>');
  run.runSync(tree);
  const once = structuredClone(tree);
  run.runSync(tree);
  expect(tree).toEqual(once);
  expect(JSON.stringify(tree).match(/"id":/g)).toHaveLength(3);
});

test('an author cannot take an id', async () => {
  expect(await idsOf('<p id="content">نص</p>')).not.toContain('content');
});
