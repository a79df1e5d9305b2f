// A page with an address bar and history, on which extracts are shown, without a browser or a network.
import type { AddressAnswer } from '../../src/model/address';
import type { IntakeTable } from '../../src/model/intake';
import type { RegisterExtract } from '../../src/model/register';
import { NO_REGISTER } from '../../src/select/registerCodes';
import { Selection } from '../../src/state/selection.svelte';
import { Atlas } from '../../src/views/atlas.svelte';
import { ExtractSource, type TakenAs } from '../../src/views/extractSource.svelte';
import { LOCALES } from '../locales';
import { extractOf } from '../rows';

/** A register without rows, told from others by its file. */
export const registerOf = (file: string): RegisterExtract => ({
  file,
  register: { ...NO_REGISTER },
  setAside: 0,
  problems: [],
});
export const takenOf = (file: string): IntakeTable => ({ table: 'pledges', extract: registerOf(file) });

/** What an address answers: a register at once, or something else. */
export type Answers = Readonly<Record<string, AddressAnswer | Promise<AddressAnswer>>>;
export const answered = (file: string): AddressAnswer => ({ kind: 'register', extract: registerOf(file) });

export function pageAt(query: string, answers: Answers = {}) {
  const history = [query];
  let at = 0;
  let travelled = () => {};
  const selection = new Selection({
    read: () => history[at]!,
    push: (next) => void history.splice(++at, history.length, next),
    replace: (next) => void (history[at] = next),
    onTravel: (callback) => ((travelled = callback), () => {}),
  });
  selection.follow();
  const atlas = new Atlas(selection, LOCALES.en, (() => Promise.resolve(extractOf([]))) as never);
  const fetched: string[] = [];
  const taken: TakenAs[] = [];
  const shipped: string[] = [];
  const source = new ExtractSource(atlas, {
    open: async (url) => {
      fetched.push(url);
      return answers[new URL(url).pathname.slice(1)]!;
    },
    shipped: (async (name: string) => {
      shipped.push(name);
      return name === 'pledges' ? registerOf('shipped') : { ...extractOf([]), file: `shipped ${name}` };
    }) as never,
    prepare: () => {},
    takeIn: async (_, as) => void taken.push(as),
    page: 'https://atlas.example/',
  });
  const follow = () => source.follow(selection.value.data);
  const travel = (steps: number) => {
    at += steps;
    travelled();
    return follow();
  };
  return {
    atlas,
    source,
    selection,
    history,
    fetched,
    taken,
    shipped,
    follow,
    back: () => travel(-1),
    forward: () => travel(1),
    /** What the reader sees: the file of the register, whose it is, and what the address says. */
    seen: () => [
      atlas.extract('pledges')?.file,
      atlas.foreign && `${atlas.foreign.name}${atlas.foreign.complete ? ', complete' : ''}`,
      history[at],
    ],
  };
}
