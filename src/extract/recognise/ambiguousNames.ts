// Names that people use for more than one State, in the six languages: they are asked about, never decided.
import type { Iso3 } from '../../model/tables';

/** Candidates: first the State whose name it is in the tables, if there is one. */
export const AMBIGUOUS_NAMES: readonly { states: readonly Iso3[]; names: readonly string[] }[] = [
  { states: ['COG', 'COD'], names: ['Congo', 'Конго', 'الكونغو', '刚果'] },
  { states: ['KOR', 'PRK'], names: ['Korea', 'Corée', 'Corea', 'Корея', 'كوريا', '朝鲜半岛'] },
];

/** States that are not certainly meant where a "Republic of" is added to their name; those that are so called are aliases. */
export const NOT_WITH_A_KIND: ReadonlySet<Iso3> = new Set(['CHN', 'VNM']);
