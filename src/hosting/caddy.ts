import { groupQueries, type QueryGroup, type Redirect } from './redirects.ts';
import {
  cacheForGood,
  type HeaderOptions,
  listHeaders,
  markdownType,
  resourcePolicy,
} from './headers.ts';

const pictures = resourcePolicy.pictures.extensions.map((each) => `*.${each}`).join(' ');

/**
 * Writes a Caddyfile that serves the site. Of old addresses it knows those that a query tells apart: the
 * others have pages that redirect.
 *
 * @param address where the site lives
 * @param redirects from old addresses to new ones
 * @returns the text of the file
 */
export function formatCaddyfile(
  { origin, pathname }: URL,
  redirects: readonly Redirect[] = [],
  options: HeaderOptions = {},
): string {
  return `# Written by each build. From the project's folder:
#   caddy run --config hosting/Caddyfile
# Elsewhere SITE_ROOT names the folder that is dist/ here.

${origin} {
	root * {$SITE_ROOT:dist}
	encode zstd gzip
${groupQueries(redirects).map(formatQueries).join('')}	handle_path ${pathname}* {
		header {
${listHeaders(options)
  .map(([name, value]) => `\t\t\t${name} "${value}"`)
  .join('\n')}
		}
		@pictures path ${pictures}
		@texts not path ${pictures}
		header @texts ${resourcePolicy.name} ${resourcePolicy.value}
		header @pictures ${resourcePolicy.name} ${resourcePolicy.pictures.value}
		@assets path /_astro/*
		header @assets Cache-Control "${cacheForGood}"
		@others not path /_astro/*
		header @others Cache-Control no-cache
		@markdown {
			path *.md
			file
		}
		header @markdown Content-Type "${markdownType}"
		@hidden path /_headers /_redirects *.br *.gz
		error @hidden 404
		file_server {
			precompressed br gzip
		}
	}
${pathname === '/' ? '' : outside(pathname)}	handle_errors {
		header Cache-Control no-cache
		rewrite * /404.html
		file_server
	}
}
`;
}

function formatQueries({ names, rules }: QueryGroup, at: number): string {
  const source = ['{path}', ...names.map((name) => `{query.${name}}`)].join(' ');
  const lines = rules.map(({ path, values, to }) => {
    const key = [path, ...values.map(decodeValue)].join(' ').replace(/["\\]/g, '\\$&');
    return `\t\t"${key}" ${to}\n`;
  });
  return `\tmap "${source}" {maqal_query_${at}} {
${lines.join('')}\t\tdefault ""
\t}
\t@maqal_query_${at} expression \`{maqal_query_${at}} != ""\`
\tredir @maqal_query_${at} {maqal_query_${at}} permanent
`;
}

const decodeValue = (value: string) => new URLSearchParams(`x=${value}`).get('x') ?? '';

/** Without it Caddy answers what lies outside the site's folder with nothing, and status 200. */
const outside = (folder: string) => `	redir ${folder.slice(0, -1)} ${folder} permanent
	handle {
		error 404
	}
`;
