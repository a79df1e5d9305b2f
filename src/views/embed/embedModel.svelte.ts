// What is chosen in the dialog, and the addresses and codes that follow from it.
import {
  altText,
  captionOf,
  citeChart,
  nameOf,
  type CaptionFacts,
  type ChartWords,
} from '../../export/altText';
import {
  baseOf,
  embedPath,
  embedQuery,
  LATEST,
  SCRIPT_PATH,
  WHOLE_LOOK,
  type EmbedFile,
} from '../../export/embedAddress';
import { figureCode, iframeCode, type Picture, type Snippet } from '../../export/embedCode';
import { measuredHeights, NO_FACTS, publishedPicture, type EmbedFacts } from '../../export/embedFacts';
import { reservedHeight, type MeasuredHeights } from '../../export/reservedHeight';
import type { Locale } from '../../locale/locale.svelte';
import { RECORD_DATE, type Scheme } from '../../model/codes';
import { MAPPED, type EmbedChart, type EmbedPart } from '../../model/embedCharts';
import type { Lang } from '../../model/language';
import { CREDIT, LICENCE_ADDRESS } from '../../model/settings';
import { chosenOf, takesFilters } from './chosenOf';
import type { Atlas } from '../atlas.svelte';
import { filtersInForce } from '../filtersInForce';

/** A chart in the words of one language, and who speaks it. */
export interface Spoken {
  atlas: Atlas;
  words: ChartWords;
}

export class EmbedModel {
  readonly chart: EmbedChart;
  #page: Atlas;
  /** Address of the page. */
  #address: string;

  lang: Lang = $state('en');
  scheme: Scheme = $state(WHOLE_LOOK.scheme);
  parts: ReadonlySet<EmbedPart> = $state.raw(WHOLE_LOOK.parts);
  transparent = $state(WHOLE_LOOK.transparent);
  latest = $state(false);
  /** In the language of the embed; null until it has come. */
  spoken: Spoken | null = $state.raw(null);
  /** As the reader has written it; null: as it follows from the data. */
  written: string | null = $state(null);
  /** Address of a picture of the reader's own. */
  ownPicture = $state('');
  /** null until asked for. */
  facts: EmbedFacts | null = $state.raw(null);
  /** Heights measured here, of what no release has measured. */
  probed: { address: string; measured: MeasuredHeights } | null = $state.raw(null);

  constructor(chart: EmbedChart, atlas: Atlas, address: string) {
    this.chart = chart;
    this.#page = atlas;
    this.#address = address;
    this.lang = atlas.locale.lang;
  }

  readonly base = $derived.by(() => baseOf(this.#address));
  readonly file: EmbedFile = $derived.by(() => ({
    chart: this.chart,
    lang: this.lang,
    date: this.latest ? LATEST : RECORD_DATE,
  }));
  /** What is chosen on the page and holds in the embed, "?…" or "". */
  readonly chosen = $derived.by(() => chosenOf(this.chart, this.#page.selection.value));
  readonly query = $derived.by(() => this.#queryWith(this.scheme));
  readonly embed = $derived.by(() => this.base + embedPath(this.file) + this.query);
  /** The view on the page, in the language of the embed. */
  readonly view = $derived.by(() => {
    const { selection } = this.#page;
    return this.base + selection.href({ lang: this.lang, scheme: null, textures: null, static: false });
  });
  /** Does the embed show what a release has measured? Colours have no height. */
  readonly isMeasured = $derived.by(() => {
    const same = embedQuery(this.chosen, { ...WHOLE_LOOK, parts: this.parts }) === '';
    return same && measuredHeights(this.facts ?? NO_FACTS, this.file).heights.length > 0;
  });
  readonly reserved = $derived.by(() =>
    reservedHeight(
      this.probed?.address === this.embed
        ? this.probed.measured
        : measuredHeights(this.facts ?? NO_FACTS, this.file),
    ),
  );

  readonly filters = $derived.by(() => {
    return this.spoken && takesFilters(this.chart) ? filtersInForce(this.spoken.atlas) : [];
  });
  readonly alt = $derived.by(() => {
    if (this.written !== null || !this.spoken) return this.written ?? '';
    return altText(this.spoken.atlas.locale, this.spoken.words, this.filters);
  });
  /** The picture that a release has drawn; null where it has not, or where it would show something else than its caption says. */
  readonly published: Picture | null = $derived.by(() =>
    this.chosen === '' ? publishedPicture(this.facts ?? NO_FACTS, this.base, this.file) : null,
  );
  /** What the snippet may show as a picture; null: the reader is to give one. */
  readonly picture: Picture | null = $derived.by(() => {
    const src = this.ownPicture.trim();
    return src ? { src, size: null } : this.published;
  });
  readonly iframe = $derived.by(() => this.#with((snippet) => iframeCode(snippet, this.reserved)));
  readonly figure = $derived.by(() =>
    this.#with((snippet, facts, locale) => {
      const { picture, view, alt } = this;
      if (!picture) return '';
      const caption = captionOf(locale, facts);
      return figureCode({
        ...snippet,
        picture,
        view,
        alt,
        caption,
        credit: CREDIT,
        licence: LICENCE_ADDRESS,
      });
    }),
  );
  readonly cite = $derived.by(() => this.#with((_, facts, locale) => citeChart(locale, facts, this.view)));

  /** Address for the preview, which may be looked at in another scheme than the reader's own. */
  previewIn(scheme: Scheme): string {
    const shown = this.scheme === 'auto' ? scheme : this.scheme;
    return this.base + embedPath(this.file) + this.#queryWith(shown);
  }

  /** The frame with addresses within a folder: `embed` is the name of the file there. */
  iframeWithin(embed: string): string {
    const { query, reserved } = this;
    return this.#with((snippet) =>
      iframeCode({ ...snippet, embed: embed + query, script: SCRIPT_PATH }, reserved),
    );
  }

  toggle(part: EmbedPart): void {
    const parts = new Set(this.parts);
    if (!parts.delete(part)) parts.add(part);
    this.parts = parts;
  }

  #queryWith(scheme: Scheme): string {
    const { parts, transparent } = this;
    return embedQuery(this.chosen, { scheme, parts, transparent });
  }

  /** What follows from the words; "" until they have come. */
  #with(make: (snippet: Snippet, facts: CaptionFacts, locale: Locale) => string): string {
    if (!this.spoken) return '';
    const { words, atlas } = this.spoken;
    const title = nameOf(atlas.locale, words);
    const { embed, lang } = this;
    const facts = { words, date: RECORD_DATE, mapped: MAPPED.has(this.chart) };
    return make({ embed, script: this.base + SCRIPT_PATH, lang, title }, facts, atlas.locale);
  }
}
