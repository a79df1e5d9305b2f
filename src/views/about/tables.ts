// The extracts in the order in which the page lists them.
import type { TableName } from '../../model/tables';

export const TABLES: readonly TableName[] = [
  'figures',
  'events',
  'paragraphs',
  'discrepancies',
  'pledges',
  'follow-ups',
  'ratifications',
  'instruments',
  'states',
  'state-aliases',
  'regions',
  'themes',
  'actor-types',
];
