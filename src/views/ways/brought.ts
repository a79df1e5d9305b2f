// What a reader has dropped or pasted: a file, a folder, a table, or nothing of ours.

/** What came with a drop. `count`: of the files that came together, the first is taken. */
export type Brought = { kind: 'file'; file: File; count: number } | { kind: 'folder' } | null;

/** Does it carry files? Texts and pictures that are dragged within a page do not. */
export const carriesFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;

/** The file of a drop or a paste. */
export function broughtBy(data: DataTransfer | null): Brought {
  if (!data) return null;
  const [file] = data.files;
  const folder = [...data.items].some((item) => item.webkitGetAsEntry?.()?.isDirectory);
  if (folder) return { kind: 'folder' };
  return file ? { kind: 'file', file, count: data.files.length } : null;
}

const SEPARATORS = ['\t', ';', '|', ','];

/** Is it a table, as copied from a spreadsheet or a CSV file: several lines, cut in the same way? */
export function isTable(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/\r\n?|\n/, 2);
  return SEPARATORS.some((separator) => first.includes(separator) && second.includes(separator));
}
