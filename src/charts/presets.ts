// Parts of the world on the prepared map: what is shown at once, until a projection that suits the region has arrived.
import type { Preset } from '../model/codes';
import { frame, WHOLE, type Bounds, type View } from './mapZoom';

/** Bounds in the units of the prepared map's box. */
const PARTS: Readonly<Record<Exclude<Preset, 'world'>, Bounds>> = {
  africa: [[370, 110], [610, 370]],
  americas: [[60, 10], [390, 430]],
  asia_pacific: [[590, 60], [955, 410]],
  caribbean: [[190, 140], [305, 220]],
  central_asia: [[550, 50], [690, 135]],
  europe: [[395, 15], [590, 130]],
  middle_east_north_africa: [[385, 95], [625, 215]],
  pacific: [[740, 180], [958, 420]],
}; // prettier-ignore

/** The prepared map cut to a preset. */
export function viewOf(preset: Preset): View {
  return preset === 'world' ? WHOLE : frame(PARTS[preset]);
}
