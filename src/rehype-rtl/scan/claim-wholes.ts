import type { Block } from './island.ts';
import * as role from './role.ts';

// Up to white space, a quote, Arabic punctuation or an element; Arabic goes on with an address only
// after a joint: «example.comوقال» ends at the name. Bounded: engines keep a place to go back to for
// each step.
const address =
  /((?::(?<=(?<![\w+.-])([A-Za-z][A-Za-z\d+.-]{0,15}):)\/\/|(?<![A-Za-z])[Ww]{3}\.)(?:[^\s"<>«»\u0590-\u08FF\u200B-\u200F\u2018-\u206F\uFB1D-\uFDFF\uFE70-\uFEFC\uFFFC]|(?<=[/=_#?.%:&\-\u0620-\u08FF])[\u0590-\u060B\u060D-\u061A\u0620-\u08FF]){1,2048})/;
// Products, powers, feet and inches without spaces («2560×1440», «2^53», «5'11"»), and what is dialled
// («*100#»). Bounded, too.
const measure = /(?<!\d)\d+(?:[×^'’′]\d+){1,9}["”″]?|(?<![\w*#])[*#]{1,2}\d[\d*]{0,31}#/;
const special = /[\\^$.*+?()[\]{}|/]/g;
// Stops, and brackets without a partner, at the end are the sentence's own.
const ownPart = /^(?:[^()]|\([^()]*\)?)*/;
const sentenceEnd = /[.,:;!?'*…]+$/;

/**
 * Makes the pattern of what is one word although its characters say otherwise: an address on the web,
 * by its scheme or «www.» (RFC 3987 section 4.1 wants even one with Arabic in it shown left to
 * right), a product, a power or a service code, and a brand whose punctuation belongs to it.
 *
 * @param brands names; one with Arabic in it fits nothing
 * @returns a global pattern, whose group is an address
 */
export function makeWholes(brands: readonly string[]): RegExp {
  const names = brands
    .map((name) => name.trim())
    .filter((name) => /^[^\u0590-\u08FF]+$/.test(name))
    .sort()
    .reverse()
    .map((name) => `|(?<![\\dA-Za-zÀ-ɏ])${name.replace(special, '\\$&')}(?![\\dA-Za-zÀ-ɏ])`);
  return RegExp(`${address.source}|${measure.source}${names.join('')}`, 'g');
}

/**
 * Makes letters of what is one word although its characters say otherwise.
 *
 * @param block the classified block, whose roles are changed; linear in the text
 * @param wholes see {@link makeWholes}
 */
export function claimWholes({ text, roles }: Block, wholes: RegExp): void {
  for (const { 0: found, 1: url, 2: scheme = '', index } of text.matchAll(wholes)) {
    // What stands in an isolate of its author is finished.
    if (roles[index] === role.control) continue;
    const { length } = url ? (ownPart.exec(url)?.[0] ?? '').replace(sentenceEnd, '') : found;
    roles.fill(role.letter, index - scheme.length, index + length);
  }
}
