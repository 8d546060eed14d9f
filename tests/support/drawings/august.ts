import type { Drawing } from './drawing.ts';

const rows = [
  ['أغسطس', 'مصر والسودان والخليج'],
  ['آب', 'الشام والعراق'],
  ['غشت', 'المغرب'],
  ['أوت', 'الجزائر وتونس'],
].map(([name, where]) => `<tr><th><b>${name}</b></th><td>${where}</td></tr>`);

/** The eighth month's four names. */
export const august: Drawing = {
  file: 'content/2026/month-names-from-casablanca-to-baghdad/august.drawing.png',
  width: 1600,
  height: 900,
  css: `
    body { padding-block: 30px }
    th { font-size: 124px; line-height: 1.45; inline-size: 42% }
    td { font-size: 80px }`,
  html: `<table>${rows.join('')}</table>`,
};
