// Writes the data of a panel or a list as a CSV file and hands it to the reader; comes when data is first asked for.
import { writeCsv } from '../export/csv';
import { fileName } from '../export/fileName';
import type { Atlas } from './atlas.svelte';
import { fileForm, type DataFile, type SavedFile } from './dataFile.svelte';
import { saveFile } from './saveFile';

/** `progress`: hears the share that is written, 0 to 1. Rejects where the file cannot be written. */
export async function saveData(
  { foreign }: Atlas,
  { words, source }: Pick<DataFile, 'words' | 'source'>,
  progress: (written: number) => void,
): Promise<SavedFile> {
  const { bom } = fileForm;
  const name = fileName(foreign ? `${words} ${foreign.name}` : words, 'csv');
  const made = source();
  saveFile(await writeCsv(made, { bom, progress }), name);
  return { name, header: made.header, rows: made.length, bom };
}
