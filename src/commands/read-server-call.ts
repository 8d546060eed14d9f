import { parseArgs } from 'node:util';
import type { AstroInlineConfig } from 'astro';
import { linkTo } from '../site.ts';

type Server = Exclude<AstroInlineConfig['server'], undefined | ((...options: never) => unknown)>;

/** What the two commands with a server take; names and meanings are Astro's own. */
const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  open: { type: 'string' },
  'allowed-hosts': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const help = (command: string) => `\
npm run ${command} -- [--port 8080] [--host [address]] [--open [path]] [--allowed-hosts a,b]

  --port           رقم المنفذ (4321 ما لم يُذكر غيره)، أو أول ما يليه خالياً
  --host           يجيب أجهزة الشبكة أيضاً، أو من عنوان واحد يُكتب بعده
  --open           يفتح المتصفّح، على مسار يُكتب بعده إن شئت
  --allowed-hosts  أسماء مضيفين أخرى يجيب عنها، بينها فواصل
  --help           هذا الشرح

  --port           the port (4321 unless told), or the next that is free
  --host           answers other machines too, or only at the address after it
  --open           opens the browser, at the path after it if there is one
  --allowed-hosts  further host names to answer for, with commas between them
  --help           this text
`;

/**
 * Reads how `npm run dev` or `npm run serve` was called, and answers a call for help or one that is
 * wrong by itself: the process then ends, with 0 or 2.
 *
 * @param command `dev` or `serve`
 * @param args what stands behind it
 * @returns the `server` of Astro's configuration; what is not named stays as Astro has it
 */
export function readServerCall(command: string, args: readonly string[]): Server {
  const { values, error } = parse(args);
  if (values?.help) {
    process.stdout.write(help(command));
    process.exit();
  }
  const port = values?.port === undefined ? undefined : Number(values.port);
  if (!values || (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))) {
    const fault = error ?? `--port ${values?.port}`;
    process.stderr.write(`✗ خيار غير صالح · not a valid option: ${fault}\n\n${help(command)}`);
    process.exit(2);
  }
  const hosts = values['allowed-hosts'];
  return {
    ...(port !== undefined && { port }),
    ...(values.host !== undefined && { host: values.host || true }),
    ...(values.open !== undefined && { open: values.open ? findInFolder(values.open) : true }),
    ...(hosts !== undefined && { allowedHosts: hosts ? hosts.split(',') : true }),
  };
}

/** Vite opens a path from the host's root, outside of the folder that a site may live in. */
function findInFolder(path: string): string {
  const isWhole = URL.canParse(path) || `${path}/`.startsWith(linkTo(''));
  return isWhole ? path : linkTo(path.replace(/^\/+/, ''));
}

function parse(args: readonly string[]) {
  try {
    // These may stand alone, which `parseArgs` knows of no option that takes a value.
    const whole = args.map((arg, at) =>
      /^--(host|open|allowed-hosts)$/.test(arg) && /^(-|$)/.test(args[at + 1] ?? '')
        ? `${arg}=`
        : arg,
    );
    return { values: parseArgs({ args: whole, options }).values };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
