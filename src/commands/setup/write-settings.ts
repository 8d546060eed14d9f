/** What `npm run setup` asks for. */
export interface SetUp {
  name: string;
  description: string;
  address: string;
  /** Code of the country whose month names dates use. */
  country: string;
  digits: string;
  timeZone: string;
}

/**
 * Writes a site's facts into its settings, whatever else stands there.
 *
 * @param source the text of `src/site.ts`
 * @param facts of the site
 * @returns the text with them
 * @throws Error that names a setting which has no line of its own there
 */
export function writeSettings(source: string, facts: SetUp): string {
  const { name, description, address, country, digits, timeZone } = facts;
  const lines: [setting: string, line: string][] = [
    ['name', `name: ${quote(name)},`],
    ['description', `description: ${quote(description)},`],
    ['address', `address: parseAddressOrExit(process.env.SITE_URL || ${quote(address)}),`],
    ['months', `months: [${quote(country)}] as readonly string[],`],
    ['digits', `digits: ${quote(digits)} as Digits,`],
    ['timeZone', `timeZone: ${quote(timeZone)},`],
  ];
  // The example has them as its first article was published.
  const plain = source.replace(/^( {2}twoDigitDays: )true/m, '$1false');
  return lines.reduce((text, [setting, line]) => {
    const place = new RegExp(`^  ${setting}: .*,$`, 'm');
    if (!place.test(text)) throw new Error(`src/site.ts: ${setting}`);
    return text.replace(place, () => `  ${line}`);
  }, plain);
}

/** A string of JavaScript, in single quotes. */
const quote = (text: string) =>
  `'${text.replace(/[\\']/g, '\\$&').replace(/[\r\n\u2028\u2029]+/g, ' ')}'`;
