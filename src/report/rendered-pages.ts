import { channel } from 'node:diagnostics_channel';

/** Hears the address of each page as it is rendered. Named, since Astro bundles what publishes there apart. */
export const renderedPages = channel('maqal.page');
