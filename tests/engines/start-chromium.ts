import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineWindow } from './engine-window.ts';
import { fetchEngine, type OldVersion } from './fetch-engine.ts';

/**
 * Starts an old Chromium and opens a window as wide as a phone, driven by the DevTools protocol
 * itself, for Playwright drives only Chromiums of its own age.
 *
 * @param version which
 * @returns the window; undefined where it cannot run
 */
export async function startChromium(version: OldVersion): Promise<EngineWindow | undefined> {
  const folder = fetchEngine(version);
  if (!folder) return undefined;
  const profile = mkdtempSync(join(tmpdir(), 'maqal-engine-'));
  const program = spawn(
    join(folder, 'chromium'),
    [
      ...['--no-sandbox', '--no-zygote', '--headless', '--disable-gpu', '--hide-scrollbars'],
      ...['--disable-dev-shm-usage', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
      'about:blank',
    ],
    {
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(folder, 'lib'),
        FONTCONFIG_PATH: '/etc/fonts',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const stop = async () => {
    const gone = once(program, 'exit');
    if (program.exitCode === null && program.kill()) await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const host = await readAddress(program.stderr, once(program, 'exit'));
    const { send, next, socket } = await connect(await findPage(host));
    await send('Page.enable');
    const size = { width: 360, height: 800, deviceScaleFactor: 1, mobile: true };
    await send('Emulation.setDeviceMetricsOverride', size);
    const go = async (url: string) => {
      const loaded = next('Page.loadEventFired');
      await send('Page.navigate', { url });
      await loaded;
    };
    return {
      async open(address) {
        await go('about:blank');
        await go(address);
      },
      async read(expression) {
        const options = { expression, awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await send('Runtime.evaluate', options);
        if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
        return (result as { value: unknown }).value;
      },
      async shoot() {
        const { data } = await send('Page.captureScreenshot', { format: 'png' });
        return Buffer.from(data as string, 'base64');
      },
      async print() {
        const options = { paperWidth: 8.27, paperHeight: 11.69, preferCSSPageSize: true };
        const { data } = await send('Page.printToPDF', options);
        return Buffer.from(data as string, 'base64');
      },
      async close() {
        socket.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** It may listen before it has a page. */
async function findPage(host: string): Promise<string> {
  for (;;) {
    const targets = (await (await fetch(`http://${host}/json/list`)).json()) as Target[];
    const page = targets.find(({ type }) => type === 'page');
    if (page) return page.webSocketDebuggerUrl;
    await new Promise((go) => setTimeout(go, 50));
  }
}

interface Target {
  type: string;
  webSocketDebuggerUrl: string;
}

/** Where it says that it listens. */
function readAddress(errors: NodeJS.ReadableStream, exit: Promise<unknown[]>): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    errors.on('data', (part) => {
      said += part;
      const [, host] = /ws:\/\/([\d.]+:\d+)/.exec(said) ?? [];
      if (host) found(host);
    });
    void exit.then(() => fail(new Error(`It does not start: ${said}`)));
  });
}

type Result = Record<string, unknown>;

async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((open, fail) => {
    socket.onopen = open;
    socket.onerror = fail;
  });
  let number = 0;
  const answers = new Map<
    number,
    { done: (result: Result) => void; fail: (error: Error) => void }
  >();
  const events = new Map<string, () => void>();
  socket.onmessage = ({ data }) => {
    const { id, method, result, error } = JSON.parse(data as string) as {
      id?: number;
      method?: string;
      result?: Result;
      error?: { message: string };
    };
    if (method) events.get(method)?.();
    const answer = answers.get(id ?? 0);
    if (error) answer?.fail(new Error(error.message));
    else answer?.done(result ?? {});
  };
  return {
    socket,
    send: (method: string, params: object = {}) =>
      new Promise<Result>((done, fail) => {
        number += 1;
        answers.set(number, { done, fail });
        socket.send(JSON.stringify({ id: number, method, params }));
      }),
    next: (method: string) => new Promise<void>((come) => void events.set(method, come)),
  };
}
