import { spawn } from 'node:child_process';
import { bareEnvironment, type TestSite } from './make-site.ts';

/** A development server of a site. */
export interface DevServer {
  /** Where it answers, with the site's folder and a slash at the end. */
  origin: string;
  stop(): Promise<void>;
}

/**
 * Starts `npm run dev`'s command in a copy of the project.
 *
 * @param site the copy
 * @returns the server, once it answers
 * @throws Error with its output, if it ends before
 */
export async function startDev(site: TestSite): Promise<DevServer> {
  const child = spawn('node', ['src/commands/dev.ts'], {
    cwd: site.root,
    env: { ...bareEnvironment(), NO_COLOR: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let output = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = /https?:\/\/localhost:\d+\/\S*/.exec(output)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then(() => reject(new Error(`The development server ended:\n${output}`)));
  });
  return {
    origin,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
