import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findWebKit } from './find-webkit.ts';
import type { EngineWindow } from './engine-window.ts';

/**
 * Starts WebKitGTK on a screen of its own and opens a window, driven by the W3C's WebDriver, for
 * Playwright drives only a WebKit that it has built itself.
 *
 * @returns the window; undefined where the machine lacks the driver, the browser or `xvfb-run`
 */
export async function startWebKit(): Promise<EngineWindow | undefined> {
  const found = findWebKit();
  if (!found) return undefined;
  const { driver, binary } = found;
  const port = await findFreePort();
  // Its own group, for xvfb-run leaves its children behind.
  const { pid } = spawn('xvfb-run', ['-a', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  const stop = () => process.kill(-pid!);
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    await waitFor(() => call('GET', '/status'));
    const options = { binary, args: ['--automation'] };
    const { sessionId } = (await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    await call('POST', `${session}/window/rect`, { width: 360, height: 800 });
    const go = (url: string) => call('POST', `${session}/url`, { url });
    return {
      async open(address) {
        await go('about:blank');
        await go(address);
      },
      read: (expression) =>
        call('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] }),
      async shoot() {
        return Buffer.from((await call('GET', `${session}/screenshot`)) as string, 'base64');
      },
      async close() {
        await call('DELETE', session);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** The driver takes no port of the system's choosing: asks for one that is free now. */
function findFreePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => found(port));
    });
  });
}

/** Milliseconds until a driver counts as hung. */
const patience = 30_000;

async function waitFor(attempt: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((go) => setTimeout(go, 100));
    }
  }
}
