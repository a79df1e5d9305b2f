// What is left of a State's name when spelling, order and small words do not count: keys by which names are compared.
import { ELISION, foldScript } from './textKeys';

/** Words that say nothing, in the languages of the tables. */
const SMALL = wordSet(`the of and de du des la le les et el los las del y e и da do dos formerly former ex
  anciennement ancien ancienne antes antigua бывш бывшая`);

/** Short forms, and words that languages share, each as one. */
const SAME = new Map(
  Object.entries({
    st: 'saint',
    ste: 'sainte',
    is: 'islands',
    n: 'north',
    s: 'south',
    republic: 'rep',
    republique: 'rep',
    republica: 'rep',
    республика: 'rep',
    democratic: 'dem',
    democratique: 'dem',
    democratica: 'dem',
    federated: 'fed',
    fd: 'fed',
    states: 'sts',
    peoples: 'ppl',
    people: 'ppl',
    государство: 'state',
    etat: 'state',
    estado: 'state',
    о: 'острова',
  }),
);

/** Kinds of State: a name without them means the same State, with exceptions that the caller knows. */
const KINDS =
  wordSet(`rep kingdom royaume reino королевство islamic islamique islamica исламская sultanate sultanat
  sultanato султанат principality principaute principado княжество grand gran duchy duche ducado великое герцогство
  federal federale federative federativa федеративная commonwealth union союз socialist socialiste socialista
  социалистическая government gouvernement gobierno правительство`);
/** Arabic kinds; "Arab" and other adjectives are left standing. */
const ARABIC_KIND = /^(جمهوريه|مملكه|سلطنه|اماره|حكومه|دوله) /u;
const CHINESE_KIND = /共和国$|政府$/u;

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** The words that matter, in no order: "Korea, Republic of" is "Republic of Korea". */
export function wordsKey(text: string): string {
  return sorted(wordsOf(text));
}

/** As `wordsKey`, without what kind of State it is; '' when nothing else was said, or nothing is left. */
export function coreKey(text: string): string {
  const words = wordsOf(text);
  const left = words.filter((word) => !KINDS.has(word));
  const core = sorted(left).replace(ARABIC_KIND, '').replace(CHINESE_KIND, '');
  return core === sorted(words) ? '' : core;
}

function wordsOf(text: string): string[] {
  return foldScript(text.replace(ELISION, ''))
    .split(' ')
    .map((word) => SAME.get(word) ?? (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word))
    .filter((word) => !SMALL.has(word));
}

/** Arabic kinds of State stand first: a text of that script keeps its order. */
function sorted(words: readonly string[]): string {
  return words.some((word) => /\p{Script=Arabic}/u.test(word))
    ? words.join(' ')
    : [...words].sort().join(' ');
}
