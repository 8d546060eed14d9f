import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy, formatPolicy } from '../../src/hosting/content-security-policy.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('scripts and styles are allowed by the hash of their bytes', () => {
  const policy = formatPolicy('<style>p{}</style><script type="module">a<b</script>');
  expect(policy).toContain(`style-src ${hash('p{}')};`);
  expect(policy).toContain(`script-src ${hash('a<b')};`);
});

test('a page whose script imports a file allows those of its own site', () => {
  const policy = formatPolicy('<script>import(a)</script>');
  expect(policy).toContain(`script-src ${hash('import(a)')} 'self';`);
});

test('data in a script element is not code', () => {
  expect(formatPolicy('<script type="application/ld+json">{}</script>')).toContain(
    "script-src 'none'",
  );
});

test('a page without style or script allows none', () => {
  expect(formatPolicy('<p>')).toMatch(/^default-src 'none'; script-src 'none'; style-src 'none';/);
});

test('a page without a place for its policy is refused', () => {
  expect(() => addPolicy('<p>')).toThrow('no place for its Content-Security-Policy');
});
