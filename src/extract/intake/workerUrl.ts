// The one policy by which the page starts a script from an address: the compiled-in worker's, and no other.
import intakeWorker from './worker?worker&url';

interface Policy {
  createScriptURL(url: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

const ADDRESSES: ReadonlySet<string> = new Set([intakeWorker]);
const RULES = {
  createScriptURL(url: string): string {
    if (!ADDRESSES.has(url)) throw new TypeError('not one of our scripts');
    return url;
  },
};

let policy: Policy | undefined;

/** The address of the worker that reads extracts, as the page's content security policy wants it. */
export function intakeWorkerUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('hr75-script-url', RULES) ?? RULES;
  // A TrustedScriptURL where there are such; `Worker` takes both.
  return policy.createScriptURL(intakeWorker) as string;
}
