import { completeSettings, type Settings } from '../../src/settings/complete-settings.ts';
import { exampleAddress, parseAddress } from '../../src/settings/parse-address.ts';

/** The settings that the project comes with, which tests hold whatever the site at hand has set. */
export const exampleSettings: Settings = completeSettings({
  name: 'مقال',
  description: 'مقالات عربية في صفحات هادئة، تُقرأ وتُشارَك وتُطبع.',
  address: parseAddress(exampleAddress),
  twoDigitDays: true,
});

/**
 * Puts those settings in the place of a site's own. The address stays what the environment says.
 *
 * @param source the text of `src/site.ts`
 * @returns the text with them
 * @throws Error where it holds no settings
 */
export function writeExampleSettings(source: string): string {
  const { address: _, ...others } = exampleSettings;
  const lines = [
    'address: parseAddressOrExit(process.env.SITE_URL || exampleAddress)',
    ...Object.entries(others).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  ];
  const settings = /completeSettings\(\{.*?\n\}\);/s;
  if (!settings.test(source)) throw new Error('src/site.ts');
  const text = lines.map((line) => `  ${line},\n`).join('');
  return source.replace(settings, () => `completeSettings({\n${text}});`);
}
