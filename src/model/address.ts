// What the address of an extract gave (`?data=`): a register at once, more to be taken in, or nothing.
import type { IntakeSource } from './intake';
import type { Problem } from './problem';
import type { RegisterExtract } from './register';

/** Why an address gave nothing, as far as a browser is told. */
export type AddressFault =
  | 'address' // not an address of the web
  | 'missing' // HTTP 404 or 410
  | 'refused' // HTTP 401, 403 or 407
  | 'status' // any other answer but success
  | 'unreachable' // no network, no such host, or the host doesn't let other pages read it
  | 'timeout'
  | 'page' // a web page, perhaps one to log in
  | 'empty';

export type AddressAnswer =
  /** Small, and a register of our own schema with no row set aside. */
  | { kind: 'register'; extract: RegisterExtract }
  /** Anything else that may be a table: to be taken in as it comes. */
  | { kind: 'stream'; source: Extract<IntakeSource, { kind: 'stream' }> }
  | { kind: 'failed'; fault: AddressFault; problem: Problem };
