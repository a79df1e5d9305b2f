// A header cell in its parts: without numbering, with and without a bracketed remark, or several names at once.

export interface HeaderParts {
  whole: string;
  /** Without what stands in brackets, or without a language at its end; '' when there is neither. */
  outside: string;
  /** What stands in brackets, or that language. */
  inside: string;
  /** "Pays" and "État" of "Pays/État"; none for a single name. */
  names: readonly string[];
}

const NUMBERING = /^\s*(\(?\d{1,2}[.)]|[a-z]\)|q\d{1,2}[.:)]?)\s+/i;
/** "(s)" of "Thème(s)" is no remark. */
const PLURAL = /(?<=\p{L})\((s|es|x|en|а|ы|и)\)/giu;
const REMARK = /[([{（［]([^)\]}）］]*)[)\]}）］]?/u;
const LANGUAGE = /[\s_-]+(ar|zh|en|fr|ru|es)$/i;

/** The parts of a header, as they are written. */
export function partsOf(header: string): HeaderParts {
  const plain = header.replace(NUMBERING, '').replace(PLURAL, '').trim();
  // A sign for "number" that folding would drop.
  const whole = plain === '#' ? 'No' : plain;
  const remark = REMARK.exec(whole);
  const language = LANGUAGE.exec(whole);
  const names = whole.split(/[/／]/).filter((name) => name.trim() !== '');
  return {
    whole,
    outside: remark ? whole.replace(REMARK, ' ') : language ? whole.slice(0, language.index) : '',
    inside: remark?.[1] ?? language?.[1] ?? '',
    names: names.length > 1 ? names : [],
  };
}
