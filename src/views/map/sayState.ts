// A State of the map in words: its full name as a mark, and its tip. Parts that many States share are said once.
import type { Locale } from '../../locale/locale.svelte';
import type { MessageKey } from '../../locale/keys';
import { RECORD_DATE, type Layer } from '../../model/codes';
import type { Tip } from '../../model/mark';
import type { MapRow } from '../../select/mapLayers';

interface Names {
  state(iso3: string): string;
  region(code: string): string;
  instrument(code: string): string;
}
interface Sources {
  /** Number of instruments on the record; null where the record is not at hand. */
  instruments: number | null;
  /** Whose register it is; `counted`: a reader's own that is complete, of which numbers are said and no classes. */
  register: 'shipped' | 'foreign' | 'counted';
}

/** Remembers what was said for the same words and numbers; a language has its own. */
function remembering(locale: Locale): (key: MessageKey, values?: Record<string, string | number>) => string {
  const said = new Map<string, string>();
  return (key, values) => {
    const name = values ? `${key}/${Object.values(values).join('/')}` : key;
    let text = said.get(name);
    if (text === undefined) said.set(name, (text = locale.t(key, values)));
    return text;
  };
}

export class StateWords {
  #locale: Locale;
  #names: Names;
  #say: ReturnType<typeof remembering>;
  #recordDay: string | undefined;
  #of: number | null;
  #register: Sources['register'];

  constructor(locale: Locale, names: Names, { instruments, register }: Sources) {
    this.#locale = locale;
    this.#names = names;
    this.#say = remembering(locale);
    this.#of = instruments;
    this.#register = register;
  }

  /** Not said on the first screen, which is spared the making of a formatter. */
  get #asOf(): string {
    return (this.#recordDay ??= this.#locale.date(RECORD_DATE));
  }

  /** "Tuvalu, Asia and the Pacific, not documented here, 3 instruments". */
  label(row: MapRow, layer: Layer): string {
    const comma = this.#say('map.comma');
    const parts = [
      this.#names.state(row.iso3),
      this.#names.region(row.region),
      ...this.#layerPart(row, layer),
    ];
    return parts.join(comma);
  }

  /** What a class of the map is called; that a State is not in a reader's register is said of that register. */
  className(code: string): string {
    const own = code === 'not_documented' && this.#register !== 'shipped' ? 'not_in_register' : code;
    return this.#say(`map.class.${own}` as MessageKey);
  }

  /** What the register has of the State: a class, or of a complete one the number. */
  #pledge(row: MapRow): string {
    return this.#register === 'counted' ? this.#entries(row) : this.className(row.pledge ?? 'not_documented');
  }

  #entries({ entries: count }: MapRow): string {
    return this.#say(this.#register === 'shipped' ? 'map.entries' : 'map.entries_foreign', { count });
  }

  #layerPart(row: MapRow, layer: Layer): string[] {
    if (!row.shown) return [this.#say('map.outside')];
    switch (layer) {
      case 'pledges':
        return this.#of === null
          ? [this.#pledge(row)]
          : [this.#pledge(row), this.#say('map.instruments', { count: row.joined })];
      case 'joined':
        return [this.#say('map.joined_of', { count: row.joined, of: this.#of ?? 0 })];
      case 'instrument':
        return [this.status(row)];
      case 'window':
        return [this.#say('map.acts', { count: row.joins.length })];
    }
  }

  /** What the record says of the State and the layer's one instrument, in short. */
  status({ status, participation }: MapRow): string {
    if (status === 'neither') return this.#say('map.status.neither', { asOf: this.#asOf });
    const { signed, date, withdrawalEffective } = participation!;
    const day = status === 'party' ? date : status === 'signatory' ? signed : withdrawalEffective;
    return this.#locale.t(`map.status.${status}`, {
      date: day ? this.#locale.date(day) : '',
      asOf: this.#asOf,
    });
  }

  #statusLine(row: MapRow): string {
    const { status, participation } = row;
    return status === 'party' && participation?.date
      ? this.#locale.t('map.status.party_by', {
          action: participation.action,
          date: this.#locale.date(participation.date),
          asOf: this.#asOf,
        })
      : this.status(row);
  }

  tip(row: MapRow, layer: Layer, instrument: string): Tip {
    const locale = this.#locale;
    const lines = [this.#names.region(row.region)];
    if (!row.shown) lines.push(this.#say('map.outside'));
    else {
      const count = row.entries > 0 && this.#register !== 'counted' ? [this.#entries(row)] : [];
      lines.push([this.#pledge(row), ...count].join(' · '));
      if (layer === 'instrument') lines.push(`${this.#names.instrument(instrument)}${locale.t('punctuation.colon')}${this.#statusLine(row)}`); // prettier-ignore
      if (layer === 'window') {
        lines.push(this.#say('map.acts', { count: row.joins.length }));
        for (const act of row.joins)
          lines.push(
            locale.t('map.act', {
              action: act.kind,
              date: locale.date(act.date),
              instrument: this.#names.instrument(act.instrument),
            }),
          );
      }
    }
    if (this.#of !== null)
      lines.push(this.#say('map.joined_of_record', { count: row.joined, of: this.#of, date: this.#asOf }));
    return { title: this.#names.state(row.iso3), lines };
  }
}
