// The keys of all messages, read off the English files: a misspelt key does not compile.
import type access from './messages/en/access.json';
import type about from './messages/en/about.json';
import type actors from './messages/en/actors.json';
import type acts from './messages/en/acts.json';
import type compare from './messages/en/compare.json';
import type embed from './messages/en/embed.json';
import type exported from './messages/en/export.json';
import type figures from './messages/en/figures.json';
import type files from './messages/en/files.json';
import type filters from './messages/en/filters.json';
import type flows from './messages/en/flows.json';
import type help from './messages/en/help.json';
import type instrumentView from './messages/en/instrumentView.json';
import type intake from './messages/en/intake.json';
import type map from './messages/en/map.json';
import type matrix from './messages/en/matrix.json';
import type own from './messages/en/own.json';
import type page from './messages/en/page.json';
import type pictures from './messages/en/pictures.json';
import type problems from './messages/en/problems.json';
import type promised from './messages/en/promised.json';
import type promises from './messages/en/promises.json';
import type registerView from './messages/en/registerView.json';
import type share from './messages/en/share.json';
import type state from './messages/en/state.json';
import type stateView from './messages/en/stateView.json';
import type terms from './messages/en/terms.json';
import type themes from './messages/en/themes.json';
import type timeline from './messages/en/timeline.json';
import type ways from './messages/en/ways.json';
import type year from './messages/en/year.json';

export type MessageKey =
  | keyof typeof access
  | keyof typeof about
  | keyof typeof actors
  | keyof typeof acts
  | keyof typeof compare
  | keyof typeof embed
  | keyof typeof exported
  | keyof typeof figures
  | keyof typeof files
  | keyof typeof filters
  | keyof typeof flows
  | keyof typeof help
  | keyof typeof instrumentView
  | keyof typeof intake
  | keyof typeof map
  | keyof typeof matrix
  | keyof typeof own
  | keyof typeof page
  | keyof typeof pictures
  | keyof typeof problems
  | keyof typeof promised
  | keyof typeof promises
  | keyof typeof registerView
  | keyof typeof share
  | keyof typeof state
  | keyof typeof stateView
  | keyof typeof terms
  | keyof typeof themes
  | keyof typeof timeline
  | keyof typeof ways
  | keyof typeof year;
