// The address that is printed where a view is taken away from the page.

/** How the page looks to the reader: no part of what it shows. */
const LOOKS = ['static', 'scheme', 'textures'];
const OWN_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/;

/** Address under which others find the view; '' where they cannot, as on the reader's own machine. */
export function publicAddress(address: string): string {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || OWN_MACHINE.test(url.hostname)) return '';
  for (const name of LOOKS) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}
