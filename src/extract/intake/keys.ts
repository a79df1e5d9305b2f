// Which keys of a table have been seen: exact, in typed arrays, because a million strings would fill the memory.

const EMPTY = -1;

/** A set of texts that grows; texts that come in ascending order cost one comparison. */
export class Keys {
  #last = '';
  #count = 0;
  /** Character codes of all keys, one after another, and where each begins. */
  #codes = new Uint16Array(1 << 12);
  #starts = new Uint32Array(1 << 8);
  /** Places of keys by hash; null while all came in ascending order. */
  #table: Int32Array | null = null;
  #hashes = new Uint32Array(1 << 8);

  /** Adds a key; false when it is there already. */
  add(key: string): boolean {
    if (!this.#table && (this.#count === 0 || key > this.#last)) {
      this.#last = key;
      this.#append(key);
      return true;
    }
    const table = (this.#table ??= this.#index());
    const hash = hashOf(key);
    let slot = hash & (table.length - 1);
    for (let other = table[slot]!; other !== EMPTY; other = table[slot]!) {
      if (this.#hashes[other] === hash && this.#isAt(key, other)) return false;
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = this.#count;
    this.#append(key);
    if (this.#count * 2 > table.length) this.#table = this.#index();
    return true;
  }

  #append(key: string): void {
    const start = this.#starts[this.#count]!;
    if (start + key.length > this.#codes.length) {
      this.#codes = grown(this.#codes, new Uint16Array(2 * this.#codes.length + key.length));
    }
    if (this.#count + 2 > this.#starts.length) {
      this.#starts = grown(this.#starts, new Uint32Array(2 * this.#starts.length));
      this.#hashes = grown(this.#hashes, new Uint32Array(2 * this.#hashes.length));
    }
    const codes = this.#codes;
    let hash = SEED;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      codes[start + i] = code;
      hash = Math.imul(hash ^ code, PRIME);
    }
    this.#hashes[this.#count] = mixed(hash);
    this.#starts[++this.#count] = start + key.length;
  }

  #isAt(key: string, place: number): boolean {
    const start = this.#starts[place]!;
    if (this.#starts[place + 1]! - start !== key.length) return false;
    for (let i = 0; i < key.length; i++) if (this.#codes[start + i] !== key.charCodeAt(i)) return false;
    return true;
  }

  /** A table with room for as many keys again. */
  #index(): Int32Array {
    const table = new Int32Array(2 ** Math.ceil(Math.log2(4 * (this.#count + 1)))).fill(EMPTY);
    for (let place = 0; place < this.#count; place++) {
      let slot = this.#hashes[place]! & (table.length - 1);
      while (table[slot] !== EMPTY) slot = (slot + 1) & (table.length - 1);
      table[slot] = place;
    }
    return table;
  }
}

/** FNV-1a, with its bits mixed at the end so that the low ones can be used. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(key: string): number {
  let hash = SEED;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), PRIME);
  return mixed(hash);
}

function mixed(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function grown<Numbers extends Uint16Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
