import { decodeAddress } from './decode-address.ts';

/**
 * Writes a web address as a person would copy it from paper: letters and digits beyond ASCII as
 * themselves instead of in percent-encoding (RFC 3987, §3.2), everything else as it is.
 *
 * @param url an absolute address
 * @returns the address, without `mailto:` if it is one for mail
 */
export function formatAddress(url: string): string {
  return url
    .replace(/^mailto:/i, '')
    .replace(/(?:%[c-f][0-9a-f](?:%[89ab][0-9a-f])+)+/gi, (bytes) => {
      const text = decodeAddress(bytes) ?? '';
      // Anything else could hide or turn a part of the address.
      return /^[\p{L}\p{M}\p{N}]+$/u.test(text) ? text : bytes;
    });
}
