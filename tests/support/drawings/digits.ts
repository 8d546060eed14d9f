import type { Drawing } from './drawing.ts';

const row = (zero: string, where: string) => {
  const first = zero.charCodeAt(0);
  const ten = Array.from({ length: 10 }, (_, at) => String.fromCharCode(first + at));
  return `<tr><td><p>${ten.map((digit) => `<span>${digit}</span>`).join('')}</p>تغلب في <b>${where}</b></td></tr>`;
};

/** The two shapes of digits, and where each prevails. */
export const digits: Drawing = {
  file: 'content/2026/month-names-from-casablanca-to-baghdad/digits.drawing.png',
  width: 1600,
  height: 760,
  css: `
    td { text-align: center }
    p { display: flex; justify-content: space-between; direction: ltr; font-size: 142px; line-height: 1.4 }`,
  html: `<table>${row('٠', 'المشرق')}${row('0', 'المغرب العربي')}</table>`,
};
