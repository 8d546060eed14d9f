import type { GitBackend } from '@sveltia/cms';
import { linkTo, site } from '../site.ts';

/** Where each service has its interface, and the pictures of its users. */
const services: Record<GitBackend['name'], { api: string; pictures: string[] }> = {
  github: { api: 'https://api.github.com', pictures: ['https://avatars.githubusercontent.com'] },
  gitlab: {
    api: 'https://gitlab.com',
    pictures: ['https://gitlab.com', 'https://secure.gravatar.com'],
  },
  gitea: { api: 'https://gitea.com', pictures: ['https://gitea.com'] },
};

/**
 * Makes the policy of the editor's page alone. Unlike pages for readers it runs a program of others,
 * from this site's own files: that may write styles, unpack pictures in WebAssembly, and speak with the
 * service that keeps the articles, and with nobody else.
 *
 * @param backend where the articles are kept
 * @returns a Content-Security-Policy
 */
export function formatEditorPolicy(backend: GitBackend): string {
  const { api, pictures } = services[backend.name];
  const ownApi = backend.api_root ? new URL(backend.api_root).origin : api;
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data: ${pictures.join(' ')}`,
    "media-src 'self' blob:",
    "font-src 'self' data:",
    `connect-src 'self' blob: data: ${ownApi}`,
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Writes the page of the web editor.
 *
 * @param backend where the articles are kept
 * @returns the whole page, for the folder that holds its script and its configuration
 */
export function writeEditorPage(backend: GitBackend): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${formatEditorPolicy(backend)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>تحرير ${site.name.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))}</title>
<style>
.moment { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
.moment label { white-space: nowrap; }
</style>
<link rel="icon" href="${linkTo('icon.svg')}">
<link rel="cms-config-url" type="application/json" href="config.json">
<script type="module" src="editor.js"></script>
</head>
<body>
<noscript>هذا المحرّر برنامج يعمل في المتصفّح، ويحتاج إلى JavaScript، وهو معطّل هنا.</noscript>
</body>
</html>
`;
}
