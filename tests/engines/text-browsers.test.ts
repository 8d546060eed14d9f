import { spawnSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';
import { words } from '../../src/words.ts';

/** How each writes a page out as UTF-8; ELinks of Debian breaks letters outside its own tables. */
const browsers: Record<string, string[]> = {
  w3m: ['-dump', '-O', 'utf-8'],
  lynx: ['-dump', '-nolist', '-display_charset=utf-8'],
  links2: ['-dump', '-codepage', 'utf-8'],
  elinks: ['-dump', '-dump-charset', 'utf-8', '-no-references'],
};

const paths = ['/', '/2014/obama-khamenei-letter/', '/search/', '/saved/', '/404.html', '/topics/'];

/** What does nothing in a text browser. */
const controls = [
  ...['BUTTON', '( )', '(*)', '[ ]', '…، …', words.settings.theme.legend, words.settings.close],
  ...[words.share.quote, words.search.submit, words.search.more, words.keep.remove],
  words.print.printed,
];

test.each(Object.entries(browsers))(
  '%s reads what is there, and none of its controls',
  (name, options) => {
    if (spawnSync('which', [name]).status !== 0 && !process.env.CI) return;
    for (const path of paths) {
      const { stdout } = spawnSync(name, [...options, inject('origin') + path], {
        encoding: 'utf8',
      });
      expect(stdout, path).toContain('مقال');
      for (const control of controls) expect(stdout, `${path}: ${control}`).not.toContain(control);
    }
    const [, article = ''] = paths;
    const { stdout } = spawnSync(name, [...options, inject('origin') + article], {
      encoding: 'utf8',
    });
    const read = stdout.replace(/\s+/g, ' ');
    expect(read).toContain('07 نوفمبر 2014، فرانس برس');
    expect(read).toContain('مع أزمة احتجاز الرهائن إثر اقتحام السفارة');
  },
);
