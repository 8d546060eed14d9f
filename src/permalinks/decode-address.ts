/**
 * Takes the percent-encoding from an address or a part of one (RFC 3986, §2.1).
 *
 * @param text as written
 * @returns the characters it stands for; undefined where its octets are no UTF-8
 */
export function decodeAddress(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
