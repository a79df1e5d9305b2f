// Where the site will be published. Only absolute addresses need it: cards, Open Graph and oEmbed.

/** SITE_URL as an address that ends with a slash; '' where none is given. Throws where it is not one that can be published. */
export function siteUrl(given: string | undefined = process.env.SITE_URL): string {
  const text = given?.trim();
  if (!text) return '';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new Error(`SITE_URL is not the address of a site, such as https://example.org/atlas/: ${text}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
