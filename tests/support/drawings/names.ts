import type { Drawing } from './drawing.ts';

const rows = ['C++', '.NET', '@name', 'Yahoo!'].map(
  (name) =>
    `<tr><td><bdi dir="rtl">${name}</bdi></td><td><b><bdi dir="ltr">${name}</bdi></b></td></tr>`,
);

/** Latin names with a symbol at their edge, as a line of Arabic shows them and isolated. */
export const names: Drawing = {
  file: 'content/2026/why-5-plus-1-looks-reversed/names.drawing.png',
  width: 1600,
  height: 1120,
  css: `
    td, th { inline-size: 50%; text-align: center }
    td { font-size: 120px; line-height: 1.55 }
    td + td, th + th { border-inline-start: 3px solid #c9c0b0 }`,
  html: `<table><tr><th>بلا عزل</th><th>بعد العزل</th></tr>${rows.join('')}</table>`,
};
