// Settings of a build, from the environment in which it is made.

/**
 * Where readers can send a source: an e-mail address, from the variable VITE_CONTACT at build time.
 * Empty when it is unset: the page then names no address.
 */
export const CONTACT: string = (import.meta.env.VITE_CONTACT as string | undefined) ?? '';

/** The credit line of our tables and charts, the same in every language (hr75:credit in data/datapackage.json). */
export const CREDIT = 'HR75 Atlas, CC BY 4.0';
/** The licence that the credit line names. */
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/** The release of axe-core that the tests run; a test compares it with package.json. */
export const AXE_VERSION = '4.14.1';
