const persianZero = 0x6f0;

/** A text with its Persian and Urdu digits as ASCII, so that they can be counted and compared. */
export function readDigits(text: string): string {
  if (!/[۰-۹]/.test(text)) return text;
  return text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - persianZero));
}
