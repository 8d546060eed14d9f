import { parse, TomlDate } from 'smol-toml';

/** The front matter of Hugo (TOML 1.0, between two lines of `+++`), and the text below it. */
export interface TomlParts {
  data: Record<string, unknown> | undefined;
  body: string;
  /** Line the text starts on, from 1. */
  bodyLine: number;
}

/**
 * Splits off front matter in TOML.
 *
 * @param text the whole file, lines ended by LF
 * @returns its values, dates as they are written; without values where it cannot be read; undefined
 *   where the file has no such front matter
 */
export function splitToml(text: string): TomlParts | undefined {
  const lines = text.split('\n');
  const isFence = (line: string | undefined) => /^\+\+\+\s*$/.test(line ?? '');
  const end = lines.findIndex((line, at) => at > 0 && isFence(line));
  if (!isFence(lines[0]) || end < 0) return undefined;
  const body = lines.slice(end + 1).join('\n');
  return { data: readValues(lines.slice(1, end).join('\n')), body, bodyLine: end + 2 };
}

function readValues(toml: string): Record<string, unknown> | undefined {
  try {
    const write = ([name, value]: [string, unknown]) => [
      name,
      value instanceof TomlDate ? value.toISOString() : value,
    ];
    return Object.fromEntries(Object.entries(parse(toml)).map(write)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
