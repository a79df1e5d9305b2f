// What each embed has in its JSON block: tables, and of these only the rows and columns that its chart draws and names.
import type { EmbedChart } from '../../model/embedCharts';
import type { RowTable } from '../../model/register';
import type { AtlasEvent, Entry, Figure, Participation, RowsByTable } from '../../model/tables';

interface Need {
  tables: readonly RowTable[];
  /** The register: its codes, and the words of those entries that the chart lists. */
  register?: 'codes' | ((entry: Entry) => boolean);
  /** Rows that the chart has no use for. */
  only?: { [T in RowTable]?: (row: RowsByTable[T]) => boolean };
  /** Columns that this chart alone has no use for. */
  without?: readonly string[];
  /** Draws the map. */
  map?: true;
}

const RECORD = ['states', 'regions', 'instruments', 'ratifications'] as const;
const FILTERS = ['states', 'regions', 'themes', 'actor-types'] as const;
const isAct = (row: Participation) => row.status !== 'signatory';
/** As `promiseRows` chooses them. */
const isPromise = (entry: Entry) => entry.instruments.length > 0 || entry.themes.includes('ratification');
const isHeadline = (row: Figure) => row.dimension === 'headline';

export const NEEDS: Readonly<Record<EmbedChart, Need>> = {
  map: {
    tables: ['themes', 'actor-types', 'figures', ...RECORD],
    register: 'codes',
    only: { figures: isHeadline },
    without: ['note'],
    map: true,
  },
  themes: { tables: [...FILTERS, 'figures', 'paragraphs'], register: 'codes' },
  actors: { tables: [...FILTERS, 'figures', 'discrepancies', 'paragraphs'], register: 'codes' },
  timeline: { tables: ['events', 'states', 'regions', 'themes', 'actor-types', 'paragraphs'] },
  acts: {
    tables: [...RECORD, 'events', 'figures', 'discrepancies', 'paragraphs', 'themes', 'actor-types'],
    only: { ratifications: isAct, figures: isHeadline },
    without: ['title', 'conveners', 'outcome', 'place', 'participants', 'inPerson', 'online', 'signed'],
  },
  flows: {
    tables: [...RECORD, 'figures', 'discrepancies', 'paragraphs', 'themes', 'actor-types'],
    only: { ratifications: isAct, figures: isHeadline },
    without: ['signed'],
  },
  promised: {
    tables: [...FILTERS, 'instruments', 'ratifications', 'figures', 'paragraphs'],
    register: isPromise,
    only: { figures: (row) => isHeadline(row) || row.dimension.startsWith('ratification_') },
  },
  year: {
    tables: ['figures', 'events', 'paragraphs'],
    only: { events: (row: AtlasEvent) => row.id === 'high_level_event' },
  },
  strip: { tables: RECORD },
  parties: { tables: RECORD, map: true },
};

/** Columns that no embed has a use for. */
export const NEVER: readonly string[] = [
  'iso2',
  'm49',
  'subregion',
  'ldc',
  'lldc',
  'sids',
  'dot',
  'protects',
];
