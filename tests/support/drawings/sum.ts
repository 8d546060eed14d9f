import type { Drawing } from './drawing.ts';

const arrow = (turned: boolean) =>
  `<svg viewBox="0 0 560 60" width="560" height="60"${turned ? ' style="transform: scaleX(-1)"' : ''}>
    <path d="M558 30H6M44 6 6 30l38 24" fill="none" stroke="#7d1a1f" stroke-width="5"/>
  </svg>`;

/** One sum after an Arabic word, and the two ways an eye may take. */
export const sum: Drawing = {
  file: 'content/2026/why-5-plus-1-looks-reversed/sum.drawing.png',
  width: 1600,
  height: 900,
  css: `
    h1 { font-size: 236px; line-height: 1.7; text-align: center; font-weight: 400 }
    div { display: flex; justify-content: space-between; margin-block-start: 20px }
    p { flex: 1; text-align: center }
    p svg { display: block; margin: 0 auto 24px }
    p + p { border-inline-start: 3px solid #c9c0b0 }`,
  html: `
    <h1>مجموعة <b>(5+1)</b></h1>
    <div>
      <p>${arrow(false)}<small>من اليمين</small><br>خمسة زائد واحد</p>
      <p>${arrow(true)}<small>من اليسار</small><br>واحد زائد خمسة</p>
    </div>`,
};
