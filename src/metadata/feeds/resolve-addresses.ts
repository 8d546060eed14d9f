import type { Properties } from 'hast';

/**
 * Makes the addresses of an element absolute.
 *
 * @param properties of the element
 * @param base absolute address they are relative to
 * @returns the properties; an address that cannot be resolved stays as it is
 */
export function resolveAddresses(properties: Properties, base: string): Properties {
  const resolved = { ...properties };
  for (const name of ['href', 'src']) {
    const value = properties[name];
    if (typeof value === 'string' && URL.canParse(value, base)) {
      resolved[name] = new URL(value, base).href;
    }
  }
  return resolved;
}
