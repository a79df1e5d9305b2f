// Counts rows as objects, one pass for each choice.

export interface Pledge {
  date: string;
  actor_type: string;
  iso3: string;
  region: string;
  theme: string;
}

export interface Counts {
  total: number;
  states: Map<string, number>;
  themes: Map<string, number>;
  actors: Map<string, number>;
  /** By "2023-05". */
  months: Map<string, number>;
  /** From region to theme. */
  flows: Map<string, Map<string, number>>;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The counts of the rows of the theme, or of all; themes are counted whole, so that another can be chosen. */
export function count(rows: Iterable<Pledge>, theme: string | null): Counts {
  const counts: Counts = {
    total: 0,
    states: new Map(),
    themes: new Map(),
    actors: new Map(),
    months: new Map(),
    flows: new Map(),
  };
  for (const row of rows) {
    increase(counts.themes, row.theme);
    if (theme !== null && row.theme !== theme) continue;
    counts.total++;
    increase(counts.states, row.iso3);
    increase(counts.actors, row.actor_type);
    increase(counts.months, row.date.slice(0, 7));
    let flow = counts.flows.get(row.region);
    if (!flow) counts.flows.set(row.region, (flow = new Map()));
    increase(flow, row.theme);
  }
  return counts;
}
