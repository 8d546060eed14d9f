import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readArticles } from '../../src/checks/read-articles.ts';
import { good, page, read } from '../support/read-content.ts';

/** The check that is to break, by the name of its function. */
const broken = vi.hoisted(() => ({ name: '' }));

/** Gives a module whose functions throw while it is their turn. */
const { breakable } = vi.hoisted(() => ({
  breakable: async (load: () => Promise<object>) =>
    Object.fromEntries(
      Object.entries(await load()).map(([name, value]) => [
        name,
        typeof value === 'function'
          ? (...given: unknown[]) => {
              if (name === broken.name) throw new TypeError('injected');
              return value(...given);
            }
          : value,
      ]),
    ),
}));

vi.mock('../../src/checks/errors/check-characters.ts', breakable);
vi.mock('../../src/checks/errors/check-escapes.ts', breakable);
vi.mock('../../src/checks/errors/check-fields.ts', breakable);
vi.mock('../../src/checks/errors/check-place.ts', breakable);
vi.mock('../../src/checks/errors/check-photo.ts', breakable);
vi.mock('../../src/checks/errors/check-body.ts', breakable);
vi.mock('../../src/checks/errors/check-nesting.ts', breakable);
vi.mock('../../src/checks/errors/check-picture-names.ts', breakable);
vi.mock('../../src/checks/errors/find-clashes.ts', breakable);
vi.mock('../../src/article/front-matter/list-aliases.ts', breakable);
vi.mock('../../src/article/front-matter/parse-front-matter.ts', breakable);
vi.mock('../../src/body/render-body.ts', breakable);
vi.mock('../../src/checks/warnings/find-warnings.ts', breakable);
vi.mock('../../src/checks/warnings/links/site-addresses.ts', breakable);

beforeEach(() => {
  broken.name = '';
});

describe('a check that breaks is named with its article, asks for a report, and hides nothing', () => {
  test.each([
    ['checkCharacters', 'content/2014/bad/index.md'],
    ['checkEscapes', 'content/2014/bad/index.md'],
    ['checkFields', 'content/2014/bad/index.md'],
    ['checkPlace', 'content/2014/bad/index.md'],
    ['checkPhoto', 'content/2014/bad/index.md'],
    ['checkBody', 'content/2014/bad/index.md'],
    ['checkNesting', 'content/2014/bad/index.md'],
    ['listAliases', 'content/2014/bad/index.md'],
    ['parseFrontMatter', 'content/2014/bad/index.md'],
    ['renderBody', 'content/2014/bad/index.md'],
    ['findWarnings', 'content/2014/bad/index.md'],
    ['checkPictureNames', 'content/'],
    ['findClashes', 'content/'],
    ['mapAddresses', 'content/'],
  ])('%s', async (name, file) => {
    broken.name = name;
    const { root } = await read({
      '2014/bad/index.md': page([...good, 'colour: أحمر'], 'انظر [النص](/2014/none/).'),
      'notes.md': 'نصّ',
    });
    const { problems: all } = await readArticles(root, { copyEdit: true });
    const fault = all.find((each) => each.what.en.includes('injected'));
    expect(fault).toMatchObject({ file });
    expect(fault?.what.ar).toContain('الخلل في البرنامج');
    expect(fault?.write).toMatchObject({ en: expect.stringContaining('Report it') });
    const fields = all.map((each) => each.field);
    const isWhole = ['checkNesting', 'parseFrontMatter', 'checkFields'].includes(name);
    if (!isWhole) expect(fields).toContain('colour');
    if (name !== 'checkPlace')
      expect(all.some((each) => each.file === 'content/notes.md')).toBe(true);
  });
});

describe('a photo without a value', () => {
  test.each([
    'photo:',
    'photo: ~',
    'photo: null',
    'photo: ""',
    'photo: []',
    'photo: no',
    'photo: {}',
  ])('%s', async (line) => {
    const { problems } = await read({
      '2014/slug/index.md': page([...good, line, 'colour: أحمر']),
    });
    expect(problems.map(({ field }) => field?.split('.')[0]).sort()).toEqual(
      expect.arrayContaining(['colour', 'photo']),
    );
    expect(problems.map(({ what }) => what.en).join()).not.toMatch(/check itself/);
  });
});
