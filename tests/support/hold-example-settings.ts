import { vi } from 'vitest';
import { site } from '../../src/site.ts';
import { exampleSettings } from './example-settings.ts';

/** Tests hold the words and settings that the project comes with, not those of the site at hand. */
vi.mock('../../src/own/own-words.ts', () => ({ ownWords: {} }));
Object.assign(site, exampleSettings);
