// What the measurements are to come to. Each goal: what it says, its limit, its unit, and how its value is read off the medians.

/** Median of a page, or null where it was not measured. */
const read = (results, page, rows, measure, condition = 'base') =>
  results.find((result) => result.page === page && result.rows === rows && result.condition === condition)
    ?.medians[measure] ?? null;
const ratio = (a, b) => (a === null || b === null ? null : a / b);

const goal = (says, limit, unit, value) => ({ says, limit, unit, value });
/** Time of one page as a share of the plain page's. */
const share = (says, limit, page, rows, measure, condition) =>
  goal(says, limit, '× plain', (results) =>
    ratio(read(results, page, rows, measure, condition), read(results, 'plain', rows, 'painted', condition)),
  );
const within = (says, limit, unit, page, rows, measure) =>
  goal(says, limit, unit, (results) => read(results, page, rows, measure));

/**
 * Those of 782 rows were set against a page written by hand with d3 alone, which paints in 0.8 of the plain page's time:
 * the first picture within 0.75 of it, the first screen within 1.15, and on a phone the picture before half of any library's.
 */
export const GOALS = [
  share('782 rows: first picture', 0.6, 'atlas', 782, 'picture'),
  share('782 rows: first screen painted', 0.92, 'atlas', 782, 'painted'),
  share('782 rows, phone: first picture', 0.5, 'atlas', 782, 'picture', 'phone'),
  within('782 rows: filter redrawn', 16, 'ms', 'atlas', 782, 'click'),
  within('up to the first screen: all that is sent', 170, 'kB', 'atlas', 782, 'sent'),
  within('up to the first screen: script', 80, 'kB', 'atlas', 782, 'script'),
  share('200,000 rows: first screen painted', 0.85, 'atlas', 200_000, 'painted'),
  share('200,000 rows: all charts painted', 0.85, 'atlas-all', 200_000, 'painted'),
  within('200,000 rows: filter redrawn', 25, 'ms', 'atlas', 200_000, 'click'),
  share('1,000,000 rows: first screen painted', 0.65, 'atlas', 1_000_000, 'painted'),
  share('1,000,000 rows: all charts painted', 0.65, 'atlas-all', 1_000_000, 'painted'),
  within('1,000,000 rows: filter redrawn', 40, 'ms', 'atlas', 1_000_000, 'click'),
  ...[200_000, 1_000_000].map((rows) =>
    within(
      `${rows.toLocaleString('en')} rows: longest main-thread task while loading`,
      ...[100, 'ms', 'atlas', rows, 'task'],
    ),
  ),
  within('1,000,000 rows: main-thread heap', 60, 'MB', 'atlas', 1_000_000, 'heap'),
  within('1,000,000 rows: whole renderer', 600, 'MB', 'atlas', 1_000_000, 'memory'),
];
