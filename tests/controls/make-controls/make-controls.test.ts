import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { makeControls } from '../../../src/controls/make-controls/make-controls.ts';

const make = (html: string) => {
  const { document } = new JSDOM(html).window;
  makeControls(document);
  return document.body.innerHTML;
};

test.each([
  ['<x-button data-text="نص"></x-button>', '<button data-text="نص">نص</button>'],
  [
    '<x-button data-text="" class="tool" data-aria-label="أ"><svg></svg></x-button>',
    '<button data-text="" class="tool" aria-label="أ"><svg></svg></button>',
  ],
  [
    '<x-form data-text="" hidden><x-label data-text="ب"><x-input data-text="" type="search"></x-input></x-label></x-form>',
    '<form data-text="" hidden=""><label data-text="ب"><input data-text="" type="search">ب</label></form>',
  ],
  ['<p title="نص">نص</p>', '<p title="نص">نص</p>'],
])('of %s becomes what it stands for', (stand, control) => {
  expect(make(stand)).toBe(control);
});
