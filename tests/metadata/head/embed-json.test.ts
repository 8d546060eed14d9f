import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { embedJson } from '../../../src/metadata/head/embed-json.ts';

const hostile = '</script><!-- <script> & "\' \u2028\u2029 \\ 🙂';

test('JSON in a script element comes back as it was, whatever it holds', () => {
  const json = embedJson({ hostile });
  const { document } = new JSDOM(`<script type="application/ld+json">${json}</script><p>`).window;
  expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({ hostile });
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
});
