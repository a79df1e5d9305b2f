// Names of the files that a reader takes away: in the reader's language, and safe on every file system.

/** Longest name that is made of the words, in letters: in any script it stays within the 255 bytes of file systems. */
const MOST = 60;

/** "hr75-flux-de-ratification.csv": letters of any script, digits and hyphens only. */
export function fileName(words: string, extension: string): string {
  const name = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const cut = [...name]
    .slice(0, MOST)
    .join('')
    .replace(/^-+|-+$/g, '');
  return `hr75${cut && `-${cut}`}.${extension}`;
}
