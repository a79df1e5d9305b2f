// The shape of the data package's schema as the page carries it: slimmed at build from data/datapackage.json.

/** `partialDate`: a year, month or day; `uri`: a web address. Both are strings with a rule in the package. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'partialDate' | 'list' | 'uri';

export interface FieldSchema {
  name: string;
  type: FieldType;
  required?: true;
  unique?: true;
  enum?: readonly string[];
  /** A regular expression that the whole cell must match. */
  pattern?: string;
  minimum?: number | string;
  maximum?: number | string;
  maxLength?: number;
  /** Between the items of a list. */
  delimiter?: string;
  /**
   * Where the codes of the cell are listed: "states.iso3", with a scheme "regions.region#dialogue"; or, where
   * that depends on another column, one such place for each of that column's values.
   */
  ref?: string | Readonly<Record<string, string>>;
}

export interface TableSchema {
  name: string;
  /** Relative to the folder of the package. */
  path: string;
  primaryKey: readonly string[];
  fields: readonly FieldSchema[];
}

export type DataSchema = readonly TableSchema[];
