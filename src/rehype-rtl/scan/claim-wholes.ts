import * as role from './role.ts';

// Up to white space, a quote, Arabic punctuation or an element; Arabic goes on with an address only
// after a joint: «example.comوقال» ends at the name. Bounded: engines keep a place to go back to for
// each step.
const address =
  /(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,15}:\/\/|(?<![a-z])www\.)(?:[^\s"<>«»\u0590-\u08FF\u200B-\u200F\u2018-\u206F\uFB1D-\uFDFF\uFE70-\uFEFC\uFFFC]|(?<=[/=_#?.%:&\-\u0620-\u08FF])[\u0590-\u060B\u060D-\u061A\u0620-\u08FF]){1,2048}/gi;
// Products, powers, feet and inches without spaces («2560×1440», «2^53», «5'11"»), and what is dialled
// («*100#»).
const measure = /(?<!\d)\d+(?:[×^'’′]\d+)+["”″]?|(?<![\w*#])[*#]{1,2}\d[\d*]{0,31}#/g;
const sentenceEnd = /[.,:;!?'*…]+$/;

const isWordPart = (value: number | undefined): boolean =>
  value === role.letter || value === role.digit;

// Stops and brackets without a partner at the end are the sentence's own.
function trimAddress(found: string): string {
  let open = 0;
  for (let at = 0; at < found.length; at++) {
    if (found[at] === '(') open++;
    if (found[at] === ')' && --open < 0) return found.slice(0, at).replace(sentenceEnd, '');
  }
  return found.replace(sentenceEnd, '');
}

/**
 * Makes letters of what is one word although its characters say otherwise: an address on the web,
 * by its scheme or «www.» (RFC 3987 section 4.1 wants even one with Arabic in it shown left to
 * right), a product, a power or a service code, and a brand whose punctuation belongs to it.
 *
 * @param text the flattened text
 * @param roles its roles, changed in place; linear in the text
 * @param brands global pattern of the brands, or `undefined`
 */
export function claimWholes(text: string, roles: Uint8Array, brands: RegExp | undefined): void {
  const claim = (index: number, whole: string): void => {
    if (roles[index] !== role.control) roles.fill(role.letter, index, index + whole.length);
  };
  if (text.includes('://') || /www\./i.test(text)) {
    for (const { 0: found, index } of text.matchAll(address)) {
      const whole = trimAddress(found);
      if (/(?:\/\/|www\.)./i.test(whole)) claim(index, whole);
    }
  }
  if (/\d[×^'’′]\d|[*#]\d/.test(text)) {
    for (const { 0: found, index } of text.matchAll(measure)) claim(index, found);
  }
  for (const { 0: name, index } of brands && text.search(brands) >= 0
    ? text.matchAll(brands)
    : []) {
    const end = index + name.length;
    if (isWordPart(roles[index - 1]) || isWordPart(roles[end])) continue;
    if (roles.subarray(index, end).every((value) => value <= role.space)) {
      roles.fill(role.letter, index, end);
    }
  }
}
