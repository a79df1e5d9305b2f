// All that the map panel says and shows, derived from the tables, the selection and the language.
import type { PlaceMark } from '../../charts/placeMark';
import type { Filter, Layer } from '../../model/codes';
import type { Mark } from '../../model/mark';
import type { Iso3 } from '../../model/tables';
import { countSteps, NO_COUNT } from '../../select/countSteps';
import { findMap } from '../../select/findings/map';
import {
  actsCode,
  countCodes,
  JOINED_STEPS,
  joinsIn,
  LAYER_CODES,
  mapRows,
  participationsIn,
  valueOf,
  type MapRow,
} from '../../select/mapLayers';
import { notAffected } from '../notAffected';
import type { Atlas } from '../atlas.svelte';
import { mapTable } from './mapTable';
import { sayMeasure } from './sayMeasure';
import { StateWords } from './sayState';

/** Filters that cannot touch a layer. */
const UNTOUCHED: Readonly<Record<Layer, readonly Filter[]>> = {
  pledges: ['window'],
  joined: ['theme', 'actor', 'window'],
  instrument: ['theme', 'actor', 'window'],
  window: ['theme', 'actor'],
};

/** What a layer does not show is not worked out. */
const NONE = new Map<Iso3, never>();

export class MapModel {
  #atlas: Atlas;
  /** Classes that the legend leaves in colour, of the layer that they belong to. */
  #kept: { layer: Layer; codes: ReadonlySet<string> } = $state.raw({ layer: 'pledges', codes: new Set() });

  /** The layer of a map that stands for itself: all States, whatever the filters. */
  #fixed: Layer | null;
  /** Must the States be in alphabetical order? Else they are as their table has them: a collator is slow to make. */
  #ordered: () => boolean;

  constructor(atlas: Atlas, fixed: Layer | null = null, ordered: () => boolean = () => true) {
    this.#atlas = atlas;
    this.#fixed = fixed;
    this.#ordered = ordered;
  }

  // One by one, so that a change of one does not work through what depends on the others.
  /** Without the treaty record the register is all there is to show. */
  readonly layer: Layer = $derived.by(
    () => this.#fixed ?? (this.#atlas.hasRecord ? this.#atlas.selection.value.layer : 'pledges'),
  );
  readonly #scope = $derived.by(() => (this.#fixed ? null : this.#atlas.scope));
  readonly #register = $derived.by(() => (this.#fixed ? this.#atlas.whole : this.#atlas.selected));
  /** Classes of the numbers of entries, of a register that is complete; null: what is shown is a class of its own. */
  readonly #steps = $derived.by(() => {
    if (!this.#atlas.counts || this.layer !== 'pledges') return null;
    const { byState } = this.#register;
    return countSteps(this.#atlas.states.map(({ iso3 }) => byState.get(iso3) ?? 0));
  });
  readonly #byEntry = $derived.by(() => {
    const { theme, actor } = this.#atlas.selection.value;
    return theme.length + actor.length > 0;
  });
  readonly chosen = $derived.by(() => this.#atlas.chosen);
  /** The instrument of the layer; the first one until the reader has chosen. */
  readonly instrument = $derived.by(
    () => this.#atlas.selection.value.instrument ?? this.#atlas.rows('instruments')[0]?.code ?? '',
  );
  readonly kept: ReadonlySet<string> = $derived.by(() =>
    this.#kept.layer === this.layer ? this.#kept.codes : new Set<string>(),
  );

  /** Participants by the instruments that they joined in the window. */
  readonly #joins = $derived.by(() =>
    this.layer === 'window' ? joinsIn(this.#atlas.acts, this.#atlas.window) : NONE,
  );
  readonly #participations = $derived.by(() =>
    this.layer === 'instrument' ? participationsIn(this.#atlas.rows('ratifications'), this.instrument) : NONE,
  );
  readonly #states = $derived.by(() => (this.#ordered() ? this.#atlas.alphabetical : this.#atlas.states));
  /** All States, in order. */
  readonly rows: readonly MapRow[] = $derived.by(() =>
    mapRows(
      {
        states: this.#states,
        register: this.#register,
        steps: this.#steps,
        scope: this.#scope,
        joined: this.#atlas.partyCounts,
        participations: this.#participations,
        joins: this.#joins,
      },
      this.layer,
    ),
  );
  readonly #rowByState = $derived.by(() => new Map(this.rows.map((row) => [row.iso3, row])));
  readonly #shown = $derived.by(() => this.rows.filter((row) => row.shown));

  readonly #words = $derived.by(() => {
    const atlas = this.#atlas;
    const regions = new Map(
      atlas
        .rows('regions')
        .filter((region) => region.scheme === 'atlas')
        .map((region) => [region.region, atlas.locale.name(region.labels)]),
    );
    return new StateWords(
      atlas.locale,
      {
        state: (iso3) => atlas.stateName(iso3),
        region: (code) => regions.get(code) ?? code,
        instrument: (code) => atlas.instrumentName(code),
      },
      {
        instruments: atlas.hasRecord ? atlas.rows('instruments').length : null,
        register: atlas.counts ? 'counted' : atlas.foreign ? 'foreign' : 'shipped',
      },
    );
  });
  readonly #labels = $derived.by(() => this.rows.map((row) => this.#words.label(row, this.layer)));
  readonly marks: readonly PlaceMark[] = $derived.by(() =>
    this.rows.map((row, i) => ({
      iso3: row.iso3,
      value: valueOf(row, this.layer, this.#atlas.counts),
      label: this.#labels[i]!,
      code: row.code,
      faded: !row.shown || (this.kept.size > 0 && !this.kept.has(row.code)),
    })),
  );
  /** The marks by region, in the order of the list of regions; States of no region come last. */
  readonly groups = $derived.by(() => {
    const byRegion = new Map<string, PlaceMark[]>();
    for (const mark of this.marks) {
      const { region } = this.#rowByState.get(mark.iso3)!;
      const members = byRegion.get(region);
      if (members) members.push(mark);
      else byRegion.set(region, [mark]);
    }
    const order = this.#atlas.rows('regions').flatMap((row) => (row.scheme === 'atlas' ? [row.region] : []));
    return [...new Set([...order, ...byRegion.keys()])].flatMap((key) => {
      const marks = byRegion.get(key);
      return marks ? [{ key, name: this.#atlas.regionName('atlas', key), marks }] : [];
    });
  });
  readonly order: readonly Iso3[] = $derived.by(() => this.#states.map((state) => state.iso3));

  /** For the tip of a mark; undefined for what is no State. */
  readonly markOf = (iso3: string): Mark | undefined => {
    const row = this.#rowByState.get(iso3);
    return (
      row && {
        key: iso3,
        value: valueOf(row, this.layer, this.#atlas.counts),
        label: this.#words.label(row, this.layer),
        tip: this.#words.tip(row, this.layer, this.instrument),
      }
    );
  };

  readonly legend = $derived.by(() => {
    const { locale } = this.#atlas;
    const counts = countCodes(this.rows);
    const codes = this.#steps ? [...this.#steps.map(({ code }) => code), NO_COUNT] : LAYER_CODES[this.layer];
    return codes.map((code) => {
      const label = this.#classLabel(code);
      const count = counts.get(code) ?? 0;
      return {
        code,
        label,
        count: locale.number(count),
        name: locale.t('map.legend.item', { label, count }),
      };
    });
  });
  #classLabel(code: string): string {
    const { locale } = this.#atlas;
    if (this.layer === 'joined') {
      const [from, to] = JOINED_STEPS[Number(code.at(-1)) - 1]!;
      return locale.t('map.class.joined', { from, to });
    }
    if (this.layer === 'window')
      return locale.t('map.class.acts', { count: [0, 1, 2, 3].find((count) => actsCode(count) === code)! });
    const step = this.#steps?.find((own) => own.code === code);
    if (step)
      return step.from === step.to
        ? locale.t('map.class.count_one', { count: step.from })
        : locale.t('map.class.count', { from: locale.number(step.from), to: locale.number(step.to) });
    return this.#words.className(code);
  }
  readonly toggle = (code: string): void => {
    const codes = new Set(this.kept);
    if (!codes.delete(code)) codes.add(code);
    this.#kept = { layer: this.layer, codes };
  };

  readonly finding = $derived.by(() => {
    const atlas = this.#atlas;
    const byPlace = this.#scope !== null;
    const [first, ...others] = this.#shown;
    return atlas.locale.say(
      findMap({
        layer: this.layer,
        rows: this.rows,
        documented: this.#register.documented,
        counts: this.#steps !== null,
        counted: atlas.figure('headline', 'states_pledging')?.value ?? null,
        filtered: byPlace || (this.layer === 'pledges' && this.#byEntry),
        host: atlas.foreign?.name ?? null,
        only: byPlace && first && others.length === 0 ? atlas.stateName(first.iso3) : null,
        instrument: atlas.instrumentName(this.instrument),
        instruments: atlas.rows('instruments').length,
      }),
    );
  });

  readonly measure = $derived.by(() =>
    sayMeasure(this.#atlas, {
      layer: this.layer,
      instrument: this.instrument,
      counted: this.#steps !== null,
    }),
  );

  readonly summary = $derived.by(() =>
    this.#atlas.locale.t('map.summary', {
      states: this.#shown.length,
      classes: this.legend.map(({ label, count }) => `${label} ${count}`),
    }),
  );

  readonly notes = $derived.by(() => {
    const { locale, selection } = this.#atlas;
    const outside = this.rows.length - this.#shown.length;
    const notes = this.#fixed ? [] : notAffected(locale, selection.value, UNTOUCHED[this.layer]);
    if (this.#scope !== null && outside > 0) notes.push(locale.t('map.note.faded', { count: outside }));
    const union = this.layer === 'window' ? (this.#joins.get('EUE')?.length ?? 0) : 0;
    if (union > 0) notes.push(locale.t('map.note.eu', { count: union }));
    return notes;
  });

  readonly table = $derived.by(() =>
    mapTable(this.#atlas, this.rows, this.layer, this.instrument, (code) => this.#words.className(code)),
  );
}
