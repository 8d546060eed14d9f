import { existsSync } from 'node:fs';

/**
 * The articles that the project comes with, which tests hold: in `content/`, until `npm run setup` has put
 * them out of the way of a site's own.
 */
export const exampleFolder = existsSync('tests/fixtures/example')
  ? 'tests/fixtures/example'
  : 'content';
