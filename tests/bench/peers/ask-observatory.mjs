// Runs where MDN's Observatory is installed: `node ask-observatory.mjs HOST PATH HTTP_PORT HTTPS_PORT` prints what
// it says. It knows the ports 80 and 443 alone, and this machine has others.
import { writeFileSync } from 'node:fs';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [host, path, httpPort, httpsPort] = process.argv.slice(2);
for (const [{ prototype }, port] of [
  [HttpAgent, httpPort],
  [HttpsAgent, httpsPort],
]) {
  const connect = prototype.createConnection;
  prototype.createConnection = function (options, ...rest) {
    return connect.call(this, { ...options, port: Number(port) }, ...rest);
  };
}
const main = createRequire(join(process.cwd(), 'x.js')).resolve('@mdn/mdn-http-observatory');
// The list of hosts that browsers know themselves, which its installation fetches: ours is not on it.
writeFileSync(join(main, '../../conf/hsts-preload.json'), '{}');
const { scan } = await import(pathToFileURL(main));
console.log(JSON.stringify(await scan(`${host}${path}`)));
