/** An old address that only a query tells from others, such as `/?p=123`, and the new path. */
export interface QueryRedirect {
  /** Name and value, as they stood behind the `?`; one pair. */
  query: string;
  /** Percent-encoded path from the host's root. */
  to: string;
}

/**
 * Writes rules for Netlify's `_redirects`: it takes what a query must hold before the new address.
 *
 * @param redirects all of them
 * @returns lines to stand before all others
 */
export function formatNetlifyQueries(redirects: readonly QueryRedirect[]): string {
  return redirects.map(({ query, to }) => `/ ${query} ${to} 301\n`).join('');
}

/**
 * Writes the part of nginx's configuration that stands in `http { … }`.
 *
 * @param redirects all of them; names of parameters are letters, digits and `_`
 * @returns the text, which says in a comment what belongs in the site's `server { … }`
 */
export function formatNginxQueries(redirects: readonly QueryRedirect[]): string {
  const names = group(redirects);
  const maps = names.map(
    ([name, own]) =>
      `map $arg_${name} $maqal_${name} {\n  default '';\n${own.map(([value, to]) => `  ${quote(value)} ${to};\n`).join('')}}\n`,
  );
  const uses = names.map(
    ([name]) => `#   if ($maqal_${name}) {\n#     return 301 $maqal_${name};\n#   }\n`,
  );
  return `# Include this in http { … }, and write in the server { … } of the site:
# location = / {
${uses.join('')}# }
map_hash_max_size 65536;
${maps.join('')}`;
}

/**
 * Writes a part of a Caddyfile, for the site's block.
 *
 * @param redirects all of them
 * @returns the text
 */
export function formatCaddyQueries(redirects: readonly QueryRedirect[]): string {
  return group(redirects)
    .map(
      ([name, own]) =>
        `map {query.${name}} {maqal_${name}} {\n${own.map(([value, to]) => `\t${quote(value)} ${to}\n`).join('')}\tdefault ""\n}\n` +
        `@maqal_${name} {\n\tpath /\n\texpression \`{maqal_${name}} != ""\`\n}\nredir @maqal_${name} {maqal_${name}} permanent\n`,
    )
    .join('\n');
}

function group(redirects: readonly QueryRedirect[]): [name: string, own: [string, string][]][] {
  const groups = Map.groupBy(redirects, ({ query }) => query.split('=')[0] ?? '');
  return [...groups]
    .filter(([name]) => /^\w+$/.test(name))
    .map(([name, own]) => [name, own.map(({ query, to }) => [query.slice(name.length + 1), to])]);
}

const quote = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
