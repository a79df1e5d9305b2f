// What the benchmark is asked to measure: its arguments, and what it does without any.

/** Rows, condition and how often: large registers take long, and vary less. */
const PLAN = [
  { rows: 782, condition: 'base', runs: 9 },
  { rows: 20_000, condition: 'base', runs: 7 },
  { rows: 200_000, condition: 'base', runs: 7 },
  { rows: 1_000_000, condition: 'base', runs: 5 },
  { rows: 782, condition: 'phone', runs: 5 },
];

/** The charts of the overview, below the first screen too. */
const ALL_CHARTS = ['map', 'themes', 'actors', 'timeline', 'acts', 'flows', 'promised', 'year'];

/**
 * `atlas` is the page as it is visited: painted when its first screen is. `atlas-all` draws all of its charts at once,
 * as the plain page does.
 */
export const PAGES = [
  { name: 'atlas', folder: '.cache/bench/atlas', data: 'register', query: '', charts: ['map'] },
  {
    name: 'atlas-all',
    folder: '.cache/bench/atlas',
    data: 'register',
    query: '&static=1',
    charts: ALL_CHARTS,
  },
  {
    name: 'plain',
    folder: '.cache/bench/plain',
    data: 'plain',
    query: '',
    charts: ['map', 'themes', 'actors', 'timeline', 'flows'],
  },
];

export const USAGE = `npm run bench -- [options]
  --rows 782,20000        only these sizes
  --conditions base,phone only these
  --runs 3                so often, instead of as planned
  --pages atlas,plain     only these
  --page name=folder      beside them another build that keeps section 11 of the design and reads the register
  --dist folder           a build to be measured, instead of making one
  --timeout 120           seconds for each wait
  --write                 put the tables into tests/bench/README.md`;

/** { plan, pages, timeout, write }; throws with the usage where an argument is not understood. */
export function readOptions(args) {
  const given = { page: [], write: false };
  for (let at = 0; at < args.length; at++) {
    const name = args[at].replace(/^--/, '');
    if (name === 'write') given.write = true;
    else if (!USAGE.includes(`--${name} `) || args[at + 1] === undefined) throw new Error(USAGE);
    else if (name === 'page') given.page.push(args[++at]);
    else given[name] = args[++at];
  }
  const list = (text) => text?.split(',');
  const sizes = list(given.rows)?.map(Number);
  const conditions = list(given.conditions);
  const steps = (conditions ?? ['base', 'phone']).flatMap((condition) =>
    (sizes ?? PLAN.map(({ rows }) => rows)).map((rows) => ({ rows, condition })),
  );
  const planned = ({ rows, condition }) =>
    PLAN.find((step) => step.rows === rows && step.condition === condition);
  // What is asked for by name is measured, planned or not.
  const named = sizes && conditions;
  const plan = [...new Map(steps.map((step) => [`${step.rows} ${step.condition}`, step])).values()]
    .filter((step) => named || planned(step) || (sizes && step.condition === 'base'))
    .map((step) => ({ runs: Number(given.runs ?? planned(step)?.runs ?? 5), ...step }));
  const wanted = list(given.pages);
  const pages = PAGES.filter(({ name }) => !wanted || wanted.includes(name)).map((page) => ({
    ...page,
    folder: page.data === 'register' ? (given.dist ?? page.folder) : page.folder,
  }));
  for (const text of given.page) {
    const [name, folder] = text.split('=');
    pages.push({ name, folder, data: 'register', query: '', charts: ['map'] });
  }
  return { plan, pages, timeout: Number(given.timeout ?? 120) * 1000, write: given.write };
}
