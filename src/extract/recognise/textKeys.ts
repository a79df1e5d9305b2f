// Keys by which headers and labels are compared: spelling, small words, plurals and articles do not count.
import { APOSTROPHES, fold } from '../../model/fold';

/** Words that say nothing, in the languages of the page. */
const SMALL = new Set('the of a an and or de du des la le les et ou el los las del y e o и или'.split(' '));

/** "d’" and "l’" before a word: articles, as small as those that stand alone. */
export const ELISION = new RegExp(`(?<!\\p{L})[dl][${APOSTROPHES}](?=\\p{L})`, 'giu');

/** Folded, and letters that Arabic keyboards and writers exchange made one. */
export function foldScript(text: string): string {
  const folded = fold(text);
  return /\p{Script=Arabic}/u.test(folded)
    ? folded.replaceAll('ة', 'ه').replace(/[ىی]/g, 'ي').replaceAll('ک', 'ك').replaceAll('ـ', '')
    : folded;
}

/** The text folded, its words joined: "vietnam" for "Viet Nam". */
export function packedKey(text: string): string {
  return foldScript(text).replaceAll(' ', '');
}

/** The words that matter, in their order, joined: "kindactor" for "Kind of actor". '' for a text without letters. */
export function plainKey(text: string): string {
  return wordsOf(text).join('');
}

/** As `plainKey`, without plurals and Arabic articles: "kindactor" for "Kinds of actors" too. */
export function labelKey(text: string): string {
  return wordsOf(text).map(stem).join('');
}

function wordsOf(text: string): string[] {
  return foldScript(text.replace(ELISION, ''))
    .split(' ')
    .filter((word) => !SMALL.has(word));
}

function stem(word: string): string {
  if (word.length > 3 && word.endsWith('s')) return word.slice(0, -1);
  return word.length > 3 && word.startsWith('ال') ? word.slice(2) : word;
}
