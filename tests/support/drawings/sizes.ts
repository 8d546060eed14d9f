import type { Drawing } from './drawing.ts';

/** One word in three sizes, and the control that changes them. */
export const sizes: Drawing = {
  file: 'content/2026/how-to-read-here/sizes.drawing.png',
  width: 1600,
  height: 900,
  css: `
    body { justify-content: space-between }
    p { display: flex; align-items: baseline; justify-content: space-around }
    p span { line-height: 1.9 }
    div { display: flex; align-items: center; justify-content: center; gap: 90px; padding-block-start: 30px;
      border-block-start: 3px solid #c9c0b0; font-size: 110px; line-height: 1.6 }
    svg { inline-size: 90px; stroke: #7d1a1f; stroke-width: 1.4; stroke-linecap: round }`,
  html: `
    <p>
      <span style="font-size: 100px">اقرأ</span>
      <span style="font-size: 170px">اقرأ</span>
      <span style="font-size: 270px">اقرأ</span>
    </p>
    <div>
      <svg viewBox="0 0 16 16"><path d="M8 2v12M2 8h12"/></svg>
      الخط
      <svg viewBox="0 0 16 16"><path d="M2 8h12"/></svg>
    </div>`,
};
