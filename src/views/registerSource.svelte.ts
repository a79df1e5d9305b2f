// Which register is on screen: the shipped one, or one that the address names (`?data=`).
import type { Extract, Problem } from '../model/problem';
import type { Entry } from '../model/tables';
import type { Atlas } from './atlas.svelte';

type Register = Extract<Entry>;

/** What has become of the register that the address names. */
export type RegisterStatus =
  | { kind: 'shipped' }
  /** Another origin: nothing is fetched until the reader agrees. */
  | { kind: 'asking'; url: string; host: string }
  | { kind: 'loading'; url: string }
  /** Rows had to be set aside, or nothing could be read: what was on screen stays until the reader decides. */
  | { kind: 'faulty'; name: string; register: Register; usable: boolean }
  | { kind: 'foreign'; name: string; problems: readonly Problem[] };

export interface RegisterLoaders {
  load(url: string): Promise<Register>;
  /** The shipped register. */
  shipped(): Promise<Register>;
  /** Address of the page, against which relative addresses are read. */
  page: string;
}

export class RegisterSource {
  status: RegisterStatus = $state.raw({ kind: 'shipped' });
  #atlas: Atlas;
  #loaders: RegisterLoaders;
  /** The parameter last followed; undefined before the first time. */
  #followed: string | null | undefined;

  constructor(atlas: Atlas, loaders: RegisterLoaders) {
    this.#atlas = atlas;
    this.#loaders = loaders;
  }

  /** Brings the register that the address names; returns when there is something to draw. */
  async follow(data: string | null): Promise<void> {
    if (data === this.#followed) return;
    this.#followed = data;
    if (data === null) return this.#showShipped();
    let url: URL;
    try {
      url = new URL(data, this.#loaders.page);
    } catch {
      return this.#refuse(data);
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return this.#refuse(data);
    if (url.origin === new URL(this.#loaders.page).origin) return this.#open(url);
    this.status = { kind: 'asking', url: url.href, host: url.host };
    await this.#keepSomething();
  }

  /** The reader agrees to fetch from another origin. */
  async agree(): Promise<void> {
    if (this.status.kind === 'asking') await this.#open(new URL(this.status.url));
  }

  /** The reader takes a register of which rows had to be set aside. */
  accept(): void {
    if (this.status.kind === 'faulty' && this.status.usable)
      this.#show(this.status.name, this.status.register);
  }

  async #open(url: URL): Promise<void> {
    const asked = this.#followed;
    this.status = { kind: 'loading', url: url.href };
    const register = await this.#loaders.load(url.href);
    if (asked !== this.#followed) return; // the reader went elsewhere meanwhile
    const name = url.host === new URL(this.#loaders.page).host ? lastPart(url) : url.host;
    const usable = !register.problems.some((problem) => problem.severity === 'table');
    if (usable && register.setAside === 0) this.#show(name, register);
    else {
      this.status = { kind: 'faulty', name, register, usable };
      await this.#keepSomething();
    }
  }

  #show(name: string, register: Register): void {
    this.#atlas.put('pledges', register);
    this.#atlas.foreign = { name };
    this.status = { kind: 'foreign', name, problems: register.problems };
  }

  async #showShipped(): Promise<void> {
    this.status = { kind: 'shipped' };
    if (this.#atlas.has('pledges') && !this.#atlas.foreign) return;
    const shipped = await this.#loaders.shipped();
    if (this.#followed !== null) return;
    this.#atlas.put('pledges', shipped);
    this.#atlas.foreign = null;
  }

  /** Nothing is on screen yet: the shipped register, until the reader has decided. */
  async #keepSomething(): Promise<void> {
    if (!this.#atlas.has('pledges')) this.#atlas.put('pledges', await this.#loaders.shipped());
  }

  async #refuse(data: string): Promise<void> {
    const problem: Problem = {
      file: data.slice(0, 80),
      kind: 'unreachable',
      severity: 'table',
      row: null,
      column: '',
      value: '',
      expected: 'https://…',
    };
    this.status = {
      kind: 'faulty',
      name: data.slice(0, 80),
      register: { file: problem.file, rows: [], rowNumbers: [], setAside: 0, problems: [problem] },
      usable: false,
    };
    await this.#keepSomething();
  }
}

function lastPart(url: URL): string {
  return decodeURIComponent(url.pathname.split('/').at(-1) || url.host);
}
