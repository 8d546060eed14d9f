import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/import/decode-bytes.ts';

const text = 'هذا سطر من سطور التجربة، وليس فيه خبر\nوهذا سطر ثانٍ';
const utf8 = new TextEncoder().encode(text);
const utf16 = Buffer.from(text, 'utf16le');

/** The letters used above, in windows-1256, by the table of the Encoding Standard. */
const decoder = new TextDecoder('windows-1256');
const table = new Map(
  Array.from({ length: 256 }, (_, at) => [decoder.decode(Uint8Array.of(at)), at]),
);
const encodeOld = (words: string) => Uint8Array.from(words, (letter) => table.get(letter) ?? 0x3f);
const html = `<meta charset=windows-1256><p>${text}</p>`;

test.each([
  ['UTF-8', utf8, 'utf-8', true],
  ['UTF-8 with its mark', Buffer.concat([Buffer.from('\ufeff'), utf8]), 'utf-8', true],
  ['UTF-16LE with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 'utf-16le', true],
  [
    'UTF-16BE with its mark',
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    'utf-16be',
    true,
  ],
  ['UTF-16LE without it', utf16, 'utf-16le', false],
  ['windows-1256', encodeOld(text), 'windows-1256', false],
  ['UTF-8 with CRLF', new TextEncoder().encode(text.replace('\n', '\r\n')), 'utf-8', true],
])('%s is read, and said to be certain or not', (_name, bytes, encoding, sure) => {
  expect(decodeBytes(bytes)).toEqual({ text, encoding, sure });
});

test('a page says its encoding', () => {
  expect(decodeBytes(encodeOld(html))).toEqual({
    text: html,
    encoding: 'windows-1256',
    sure: true,
  });
});

test('a page whose claim of another encoding is contradicted by valid UTF-8 is read as UTF-8', () => {
  expect(decodeBytes(new TextEncoder().encode(html)).text).toBe(html);
});

test('no letter is composed or decomposed', () => {
  const letters = 'ا\u0655\u0654 أ é e\u0301';
  expect(decodeBytes(new TextEncoder().encode(letters)).text).toBe(letters);
});

test('the editor may name the encoding', () => {
  expect(decodeBytes(encodeOld('نصّ'), 'windows-1256').text).toBe('نصّ');
});

describe('what is no text is refused with what to do', () => {
  test.each([
    ['an archive', Buffer.from('PK\u0003\u0004…'), /Unpack it/],
    ['a table of Excel', Buffer.from('PK\u0003\u0004…xl/worksheets/a.xml'), /CSV UTF-8/],
    ['an RTF file', Buffer.from('{\\rtf1\\ansi'), /docx/],
    ['a PDF', Buffer.from('%PDF-1.7'), /document or page that it was made from/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), /هذه صورة.*\nThis is a picture/],
    ['NUL characters', Buffer.from('نص\0'), /NUL/],
    ['nothing', Buffer.from(' \n'), /empty/],
    ['bytes of no encoding', Uint8Array.of(0x80, 0xff, 0xfe, 0xfd), /--encoding/],
    ['nine million bytes', Buffer.alloc(9_000_000, 'a'), /9 MB/],
  ])('%s', (_name, bytes, message) => expect(() => decodeBytes(bytes)).toThrow(message));

  test('an encoding nobody knows', () => {
    expect(() => decodeBytes(utf8, 'klingon')).toThrow(/cannot be read as klingon/);
  });
});
