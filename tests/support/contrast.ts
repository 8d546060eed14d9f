/**
 * Measures the contrast of two colours (WCAG 2.2, 1.4.6).
 *
 * @param one a colour as browsers compute it: `rgb(r, g, b)`
 * @param other another
 * @returns 1 to 21
 */
export function measureContrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(measureLuminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2). */
export function measureLuminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
