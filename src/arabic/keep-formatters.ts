/**
 * Makes each formatter of a kind once: to make one takes `Intl` a hundred times as long as to use it.
 *
 * @param make makes a formatter of `Intl`
 * @returns gives the formatter of a locale and options, the same one each time
 */
export function keepFormatters<Options, Formatter>(
  make: (locale: string, options: Options) => Formatter,
): (locale: string, options: Options) => Formatter {
  const kept: Record<string, Formatter> = {};
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    kept[key] ??= make(locale, options);
    return kept[key];
  };
}
