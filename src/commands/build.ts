import { enableCompileCache } from 'node:module';

/**
 * `npm run build`. What a build loads is compiled once and kept: that is a tenth of the time which a
 * small site takes. Only what is imported from here on is.
 *
 * Where nothing has changed since the last build, that one stands; where content has, what stays the same
 * is taken over from it. `--force` builds everything, and so does a CI machine.
 */
enableCompileCache('node_modules/.cache/compiled');
const { findUnchanged } = await import('./build/last-build.ts');
const isForced = process.argv.includes('--force') || Boolean(process.env.CI);
const found = isForced ? {} : findUnchanged(process.cwd());
if (found.told === undefined) await (await import('./build/build-site.ts')).buildSite(found);
else (await import('./build/report.ts')).reportUnchanged(found.told);
