// The line under the map's finding: measure, unit, source and date of a layer.
import { RECORD_DATE, type Layer } from '../../model/codes';
import type { Atlas } from '../atlas.svelte';

interface Shown {
  layer: Layer;
  /** The instrument of the layer. */
  instrument: string;
  /** Are a reader's own entries shown as numbers? */
  counted: boolean;
}

/** Says the date of the record only where the layer has it: the first screen is spared the making of a formatter. */
export function sayMeasure(atlas: Atlas, { layer, instrument, counted }: Shown): string {
  const { locale } = atlas;
  const instruments = atlas.rows('instruments');
  const record = () => locale.t('source.of_record', { date: locale.date(RECORD_DATE) });
  switch (layer) {
    case 'pledges': {
      const name = atlas.foreign?.name;
      return name === undefined
        ? locale.t('map.measure.pledges', { source: locale.t('source.of_register') })
        : locale.t(counted ? 'map.measure.counts' : 'map.measure.pledges_foreign', { name });
    }
    case 'joined':
      return locale.t('map.measure.joined', { of: instruments.length, source: record() });
    case 'instrument': {
      const names = instruments.find((row) => row.code === instrument)?.names ?? {};
      return locale.t('map.measure.instrument', { name: locale.name(names), source: record() });
    }
    case 'window':
      return locale.t('map.measure.window', {
        window: locale.dateRange(atlas.window.from, atlas.window.to),
        source: record(),
      });
  }
}
