import { enableCompileCache } from 'node:module';

/**
 * `npm run build`. What a build loads is compiled once and kept: that is a tenth of the time which a
 * small site takes. Only what is imported from here on is.
 */
enableCompileCache('node_modules/.cache/compiled');
await import('./build/build-site.ts');
