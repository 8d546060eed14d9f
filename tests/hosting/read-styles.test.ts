import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStyles } from '../../src/hosting/read-styles.ts';

test('styles that a script adds are such as old browsers read, in one line', () => {
  const css = readStyles([
    'src/controls/reading-settings/settings-panel.css',
    'src/controls/reading-tools/return-tools.css',
  ]);
  expect(css).toMatch(/^\.panel \{ position: fixed/);
  expect(css).not.toMatch(/\n|\/\*|inset|inline-size/);
  expect(css).toMatch(/max-height: calc\(100vh - 3rem\); max-height: calc\(100dvh - 3rem\)/);
});

test('a file that is not there is named', () => {
  expect(readdirSync('.')).not.toContain('none.css');
  expect(() => readStyles(['none.css'])).toThrow('none.css');
});
