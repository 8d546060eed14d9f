import { cacheForGood, type HeaderOptions, listHeaders, resourcePolicy } from './headers.ts';
import { groupQueries, type Redirect } from './redirects.ts';

/** Longer keys do not fit nginx's default `map_hash_bucket_size` of 64 bytes. */
const maxHashedKey = 40;

/**
 * Writes the part of nginx's configuration that stands in `http { … }`: the old addresses, how long
 * a file may be kept, and who may put it into a page. Maps, because an `add_header` in a location would drop all others.
 *
 * @param base the folder the site lives in, from the host's root, with a slash at both ends
 * @param redirects all of them
 * @returns the text of `nginx-maps.conf`
 */
export function formatNginxMaps(base: string, redirects: readonly Redirect[]): string {
  return `# Written by each build. In http { … }, before the server that includes nginx-server.conf:
#   include /path/to/hosting/nginx-maps.conf;
# Where nginx warns of map_hash_max_size, which costs nothing: write map_hash_max_size 65536; in http { … },
# before all maps.

${formatPathMaps(redirects)}
${formatQueryMaps(redirects)}
map $uri $maqal_cache_control {
  default no-cache;
  ~^${escapePattern(base)}_astro/. '${cacheForGood}';
}

map $uri $maqal_resource_policy {
  default ${resourcePolicy.value};
  ~\\.(${resourcePolicy.pictures.extensions.join('|')})$ ${resourcePolicy.pictures.value};
}
`;
}

/**
 * Writes the part of nginx's configuration that stands in the site's `server { … }`.
 *
 * @param base the folder the site lives in, from the host's root, with a slash at both ends
 * @param options `brotli` where the site has files compressed so, for which nginx needs a module
 * @returns the text of `nginx-server.conf`
 */
export function formatNginxServer(
  base: string,
  { brotli = false, ...options }: HeaderOptions & { brotli?: boolean } = {},
): string {
  const folder = base === '/' ? 'this is dist/' : `the folder ${base} below this is dist/`;
  return `# Written by each build. In the server { … } of the site, beside your own listen, server_name
# and certificates:
#   root /path/to/site;  # ${folder}
#   include /path/to/hosting/nginx-server.conf;

${listHeaders(options)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
add_header ${resourcePolicy.name} $maqal_resource_policy always;
add_header Cache-Control $maqal_cache_control always;

charset utf-8;
charset_types text/css text/markdown text/plain text/xml application/javascript application/json
  application/rss+xml application/xml image/svg+xml;
gzip on;
gzip_static on;
gzip_vary on;
gzip_types text/css text/markdown text/plain text/xml application/javascript application/json
  application/rss+xml application/xml image/svg+xml;
${
  brotli
    ? `
# Needs nginx's brotli module (Debian: libnginx-mod-http-brotli-static); else delete this line.
brotli_static on;
`
    : ''
}
# Behind a proxy nginx does not know the host's own name and port.
absolute_redirect off;
if ($maqal_new_address) {
  return 301 $maqal_new_address$is_args$args;
}
if ($uri = $maqal_long_address) {
  return 301 $maqal_new_long_address$is_args$args;
}
if ($maqal_queried_address) {
  return 301 $maqal_queried_address;
}

# A folder without a page is no secret, but has nothing to say.
error_page 403 =404 ${base}404.html;
error_page 404 ${base}404.html;
location = ${base}404.html {
  internal;
}
location ~ ^${escapePattern(base)}(_headers$|_redirects$|.*\\.(br|gz)$) {
  return 404;
}
location ~ ^${escapePattern(base)}.*\\.md$ {
  types {
  }
  default_type text/markdown;
}
`;
}

/**
 * A path that is too long to be a key is found by its end, and then compared as a whole: a pattern of its own
 * for each would be tried at every request. Of several with one end, the first is found so.
 */
function formatPathMaps(redirects: readonly Redirect[]): string {
  const moved: string[] = [];
  const [ends, whole] = [new Map<string, string>(), [] as string[]];
  for (const { from, to, query } of redirects) {
    if (query !== undefined) continue;
    const path = decodeURI(from);
    for (const each of path.endsWith('/') ? [path, path.slice(0, -1)] : [path]) {
      const end = cutEnd(each);
      if (end === each || ends.has(end)) moved.push(`${formatKey(each)} ${to}`);
      else {
        ends.set(end, each);
        whole.push(`${formatKey(end)} ${to}`);
      }
    }
  }
  const map = (source: string, name: string, lines: readonly string[]) =>
    `map ${source} ${name} {\n  default '';\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
  const keys = [...ends].map(([end, path]) => `${formatKey(end)} ${path}`);
  return [
    map('$uri', '$maqal_new_address', moved),
    // As cutEnd cuts: bytes that go on with a character do not begin one.
    map('$uri', '$maqal_end', [
      `"~(?<maqal_last>[^\\x80-\\xbf].{0,${maxHashedKey - 1}})$" $maqal_last`,
    ]),
    map('$maqal_end', '$maqal_long_address', keys),
    map('$maqal_end', '$maqal_new_long_address', whole),
  ].join('\n');
}

/** The last whole characters of a path that a key has room for. */
function cutEnd(path: string): string {
  let bytes = Buffer.byteLength(path);
  const characters = [...path];
  const first = characters.findIndex((each) => {
    if (bytes <= maxHashedKey) return true;
    bytes -= Buffer.byteLength(each);
    return false;
  });
  return characters.slice(first).join('');
}

/** One map for all queries whose parameters have the same names; each falls back on the one before. */
function formatQueryMaps(redirects: readonly Redirect[]): string {
  const groups = groupQueries(redirects);
  if (groups.length === 0) return `map $uri $maqal_queried_address {\n  default '';\n}\n`;
  const nameMap = (at: number) =>
    at === groups.length - 1 ? '$maqal_queried_address' : `$maqal_queried_address_${at}`;
  const maps = groups.map(({ names, rules }, at) => {
    const source = ['$uri', ...names.map((name) => `$arg_${name}`)].join(' ');
    const keys = rules.map(({ path, values }) => formatKey([path, ...values].join(' ')));
    const lines = rules.map(({ to }, rule) => `  "${keys[rule]}" ${to};\n`);
    const otherwise = at === 0 ? "''" : nameMap(at - 1);
    return `map "${source}" ${nameMap(at)} {\n  default ${otherwise};\n${lines.join('')}}\n`;
  });
  return maps.join('\n');
}

function formatKey(path: string): string {
  return Buffer.byteLength(path) <= maxHashedKey ? path : `~^${escapePattern(path)}$`;
}

const escapePattern = (path: string) => path.replace(/[.+]/g, '\\$&');
