// Seeded registers of any length: the same rows in the columns of data/pledges.csv and in those of the plain page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvFormatRow, csvParse } from 'd3-dsv';

const SEED = 75;
const DAY = 864e5;
const FIRST_DAY = Date.UTC(2022, 11, 10);
const DAYS = 400;
const ACTORS = 'states un_entities nhris civil_society business other intergovernmental'.split(' ');
/** Most frequent first, as far as chance lets them. */
const THEMES = [
  'civic_space',
  'youth_children',
  'environment_climate',
  'economic_social_cultural_rights',
  'digital_rights',
  'disability',
  'women_gender_equality',
  'justice_rule_of_law',
  'migration',
  'conflict_multilateralism',
  'older_persons',
  'ratification',
];
const VERBS =
  'Strengthen Adopt Ratify Review Establish Promote Support Fund Develop Expand Protect Improve'.split(' ');
const THINGS = [
  'national action plan',
  'law and policy framework',
  'independent institution',
  'training programme',
  'reporting mechanism',
  'public consultation',
  'data collection system',
  'school curriculum',
  'partnership with civil society',
  'budget allocation',
];
const PEOPLE = [
  'women and girls',
  'persons with disabilities',
  'indigenous peoples',
  'children',
  'older persons',
  'migrants, refugees and displaced persons',
  'human rights defenders',
  'journalists',
  'workers in informal employment',
  'minorities',
];

export const REGISTER_HEADER = [
  ...['entry_id', 'actor_type', 'actor', 'states', 'states_note', 'themes', 'instruments', 'summary_en'],
  ...['content_known', 'target_year', 'evidence', 'source_title', 'source_url', 'source_kind', 'paragraph'],
];
export const PLAIN_HEADER = ['pledge_id', 'date', 'actor_type', 'iso3', 'region', 'theme', 'title'];

/** Mulberry32: the same numbers from 0 to 1 on every machine. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function readStates() {
  const file = fileURLToPath(new URL('../../data/states.csv', import.meta.url));
  return csvParse(readFileSync(file, 'utf8'))
    .filter((state) => state.membership !== 'regional_organization')
    .map((state) => ({ iso3: state.iso3, name: state.name_en, region: state.atlas_region }));
}

/** `count` pledges, the same for the same count: code, day, actor, State, theme and a sentence of about 85 letters. */
export function* pledges(count) {
  const next = random(SEED);
  const states = readStates();
  // Some States have many, most have few; in no order that a reader would know.
  const weights = states.map((_, index) => 1 / (1 + ((index * 73) % states.length) * 0.05));
  const sums = weights.map(
    (
      (sum) => (weight) =>
        (sum += weight)
    )(0),
  );
  const one = (items) => items[Math.floor(next() * items.length)];
  const early = (items) => items[Math.floor(items.length * next() ** 1.6)];
  const weighted = () => {
    const at = next() * sums.at(-1);
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < at) low = middle + 1;
      else high = middle;
    }
    return states[low];
  };
  for (let index = 1; index <= count; index++) {
    const state = weighted();
    const date = new Date(FIRST_DAY + Math.floor(next() * DAYS) * DAY).toISOString().slice(0, 10);
    const [theme, actor] = [early(THEMES), early(ACTORS)];
    const year = 2024 + Math.floor(next() * 7);
    const [which, how] = [next(), next()];
    // Some cells want quotes.
    const phase = which < 0.05 ? ' ("phase two")' : '';
    const review = how < 0.35 ? ' with annual review' : '';
    const title = `${one(VERBS)} the ${one(THINGS)}${phase} for ${one(PEOPLE)} in ${state.name} by ${year}${review}`;
    yield { id: `P${String(index).padStart(7, '0')}`, date, actor, ...state, theme, title, year };
  }
}

/** Lines without their ends. */
export const toRegisterLine = ({ id, actor, iso3, theme, title }) =>
  csvFormatRow([id, actor, '', iso3, '', theme, '', title, 'full', '', 'explicit', '', '', '', '']);
export const toPlainLine = ({ id, date, actor, iso3, region, theme, title }) =>
  csvFormatRow([id, date, actor, iso3, region, theme, title]);
