import { cacheForGood, headers, markdownType, resourcePolicy } from './headers.ts';

const pictures = resourcePolicy.pictures.extensions.map((each) => `*.${each}`).join(' ');

/**
 * Writes a Caddyfile that serves the site. It knows no old addresses: their pages redirect.
 *
 * @param address where the site lives
 * @returns the text of the file
 */
export function formatCaddyfile({ origin, pathname }: URL): string {
  return `# Written by each build. From the project's folder:
#   caddy run --config hosting/Caddyfile
# Elsewhere SITE_ROOT names the folder that is dist/ here.

${origin} {
	root * {$SITE_ROOT:dist}
	encode zstd gzip
	handle_path ${pathname}* {
		header {
${headers.map(([name, value]) => `\t\t\t${name} "${value}"`).join('\n')}
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

/** Without it Caddy answers what lies outside the site's folder with nothing, and status 200. */
const outside = (folder: string) => `	redir ${folder.slice(0, -1)} ${folder} permanent
	handle {
		error 404
	}
`;
