import type { Drawing } from './drawing.ts';

/** What an article's address is made of. */
export const address: Drawing = {
  file: 'content/2026/how-to-read-here/address.drawing.png',
  width: 1600,
  height: 520,
  css: `
    body { padding: 0 60px }
    table { direction: ltr }
    td { font-size: 116px; text-align: center; white-space: nowrap; border: 0; padding-inline: 0 }
    tr + tr td { direction: rtl; font-size: 72px; padding-block-start: 18px; border: 0 }
    tr + tr td:nth-child(even) { border-block-start: 5px solid #7d1a1f }`,
  html: `
    <table>
      <tr><td>/</td><td>2026</td><td>/</td><td>how-to-read-here</td><td>/</td></tr>
      <tr><td></td><td>سنة النشر</td><td></td><td>كلمات تدلّ على المقال</td><td></td></tr>
    </table>`,
};
