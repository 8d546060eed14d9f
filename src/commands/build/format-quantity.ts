import { formatNumber } from '../../arabic/digits.ts';
import type { Bilingual } from '../../report/problem.ts';

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/**
 * Writes how long something took.
 *
 * @param milliseconds not negative
 * @returns «8.2 ثانية», `8.2 sec`; minutes from two on
 */
export function formatDuration(milliseconds: number): Bilingual {
  const seconds = milliseconds / 1000;
  return seconds < 120 ? write(seconds, 'second') : write(seconds / 60, 'minute');
}

/**
 * Writes how large something is, in powers of a thousand (SI).
 *
 * @param bytes not negative
 * @returns «2.1 ميغابايت», `2.1 MB`
 */
export function formatBytes(bytes: number): Bilingual {
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  return write(bytes / 1000 ** power, byteUnits[power] ?? 'byte');
}

function write(value: number, unit: string): Bilingual {
  const shape = { style: 'unit', unit, maximumFractionDigits: value < 9.95 ? 1 : 0 } as const;
  return {
    ar: formatNumber(value, 'latn', { ...shape, unitDisplay: 'long' }),
    en: new Intl.NumberFormat('en', { ...shape, unitDisplay: 'short' }).format(value),
  };
}
