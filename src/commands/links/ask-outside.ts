/** Milliseconds that another site has to answer. */
const patience = 20_000;

/** How many are asked at a time. */
const atOnce = 8;

/**
 * Asks other sites whether what is linked to is still there.
 *
 * Those that refuse a program, or answer too late, are no fault of the link: what counts is a site that says
 * the page is gone (404, 410), or that is gone itself.
 *
 * @param addresses whole ones
 * @returns the dead ones, each with what was answered
 */
export async function askOutside(addresses: Iterable<string>): Promise<Map<string, string>> {
  const left = [...addresses];
  const dead = new Map<string, string>();
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const fault = await ask(next);
      if (fault) dead.set(next, fault);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return dead;
}

async function ask(address: string): Promise<string | undefined> {
  const read = async (method: 'HEAD' | 'GET') => {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address, { method, signal, headers: { accept: 'text/html,*/*' } });
    await response.body?.cancel();
    return response.status;
  };
  try {
    // Some servers know no HEAD.
    const status = (await read('HEAD')) < 400 ? 200 : await read('GET');
    return status === 404 || status === 410 ? String(status) : undefined;
  } catch (error) {
    const { name, cause } = error as Error & { cause?: NodeJS.ErrnoException };
    if (name === 'TimeoutError') return undefined;
    return cause?.code ?? String(error);
  }
}
