import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds WebKitGTK.
 *
 * @returns its driver's name and the path of a browser that the driver can start; undefined where one
 *   of them, or `xvfb-run`, which gives both a screen, is missing
 */
export function findWebKit(): { driver: string; binary: string } | undefined {
  const driver = 'WebKitWebDriver';
  const binary = findMiniBrowser();
  return binary && isOnPath(driver) && isOnPath('xvfb-run') ? { driver, binary } : undefined;
}

/** Debian puts it beside the library: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`. */
function findMiniBrowser(): string | undefined {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return folders
    .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((path) => existsSync(path));
}

const isOnPath = (name: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
