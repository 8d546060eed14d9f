/** What browsers with trusted types have; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(): string },
  ): { createScriptURL(given: string): string };
}

/**
 * Has the worker answer for the site where the network does not.
 *
 * Its address is the only one that the page's policy lets pass (`trusted-types keep`).
 *
 * @param address of the worker, in the folder it is to answer for
 * @throws Error of the browser, if it forbids that
 */
export async function registerWorker(address: string): Promise<void> {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('keep', { createScriptURL: () => address });
  await navigator.serviceWorker.register(policy ? policy.createScriptURL('') : address);
  await navigator.serviceWorker.ready;
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
