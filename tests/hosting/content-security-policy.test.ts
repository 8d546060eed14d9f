import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy, formatPolicy } from '../../src/hosting/content-security-policy.ts';
import { ownCode } from '../../src/hosting/own-code.ts';
import { trimStyles } from '../../src/hosting/trim-styles.ts';

for (const code of ['p{}', 'a<b', 'import(a)']) ownCode(code);

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

test.each([
  '<script>foreign</script>',
  '<script type="module">foreign</script>',
  '<script type="text/javascript">foreign</script>',
  '<script type="importmap">{}</script>',
  '<script type="speculationrules">{}</script>',
  '<script> a<b</script>',
  '<script src="/a.js"></script>',
  '<script src="data:,foreign">a<b</script>',
  '<svg><script>foreign</script></svg>',
  '<svg><script href="/a.js"/></svg>',
  '<template><script>foreign</script></template>',
  '<div><template shadowrootmode="open"><style>i{}</style></template></div>',
  '<style>i{}</style>',
  '<style>p{} </style>',
  '<svg><style>i{}</style></svg>',
  '<link rel="stylesheet" href="/a.css">',
  '<LINK REL="alternate StyleSheet" HREF="data:text/css,">',
])('a page with %s, which the site did not write, is refused', (code) => {
  const page = (inner: string) =>
    `<meta http-equiv="content-security-policy" content=""><style>p{}</style><p>${inner}`;
  expect(() => addPolicy(page(''))).not.toThrow();
  expect(() => addPolicy(page(code))).toThrow(/لم يكتبه الموقع.*did not write/s);
});

test('a style of others is not taken among those of the page', () => {
  expect(() => trimStyles('<style>q{}</style><p><style>q{color:red}</style>')).toThrow(
    'did not write',
  );
});
