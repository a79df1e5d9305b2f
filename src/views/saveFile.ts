// Hands a file to the reader.

/** ms after which the browser has certainly begun to save. */
const BEGUN = 10_000;

/** Saves the bytes under the name, where the reader's browser saves files. */
export function saveFile(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGUN);
}
