import { findBidiControls } from 'rehype-rtl';
import { describe, expect, it } from 'vitest';

describe('findBidiControls', () => {
  it('finds an embedding or override with its place', () => {
    expect(findBidiControls('سطر\nثم \u202Eسطر')).toEqual([
      { name: 'RIGHT-TO-LEFT OVERRIDE', offset: 7, line: 2, column: 4 },
    ]);
  });

  it('finds each of U+202A to U+202E', () => {
    expect(findBidiControls('\u202A\u202B\u202C\u202D\u202E')).toHaveLength(5);
  });

  it('finds an isolate without its end and an end without its isolate', () => {
    expect(findBidiControls('\u2066a').map(({ name }) => name)).toEqual(['LEFT-TO-RIGHT ISOLATE']);
    expect(findBidiControls('a\u2069').map(({ name }) => name)).toEqual([
      'POP DIRECTIONAL ISOLATE',
    ]);
  });

  it('accepts isolates in pairs, nested or not', () => {
    expect(findBidiControls('\u2066a\u2067b\u2069\u2069 \u2068c\u2069')).toEqual([]);
  });

  it('ends a pair with its paragraph', () => {
    expect(findBidiControls('\u2066a\nb\u2069')).toHaveLength(2);
  });

  it('counts a CR LF as one line end', () => {
    expect(findBidiControls('a\r\nb\rc\n\u202A')[0]).toMatchObject({ line: 4, column: 1 });
  });

  it('ends a pair but no line at U+2029, U+0085 and U+001C', () => {
    for (const end of ['\u2029', '\u0085', '\u001C']) {
      const text = `a${end}b\n\u2066c${end}d\u2069`;
      expect(findBidiControls(text).map(({ line, column }) => [line, column])).toEqual([
        [2, 1],
        [2, 5],
      ]);
    }
  });

  it('refuses what is no string', () => {
    expect(() => Reflect.apply(findBidiControls, undefined, [undefined])).toThrow(
      'rehype-rtl: expected a string',
    );
  });

  it('accepts the marks, which reorder nothing', () => {
    expect(findBidiControls('a\u200E\u200F\u061C\u200C\u200D')).toEqual([]);
  });
});
