// Hands a text to the reader as a file.
import { saveFile } from '../saveFile';

/** Tells a spreadsheet that letters beyond ASCII are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** CSV text as a file of that name, in UTF-8 with a byte order mark. */
export function downloadText(text: string, name: string): void {
  const marked = text.startsWith(BYTE_ORDER_MARK) ? text : BYTE_ORDER_MARK + text;
  saveFile(new Blob([marked], { type: 'text/csv;charset=utf-8' }), name);
}
