// Takes the picture of a panel: lays a copy of its chart out on a sheet with its words, and reads that.
import { flushSync, mount, unmount } from 'svelte';
import { readColour } from '../../export/picture/looks';
import { readPage } from '../../export/picture/readPage';
import { fit, svgFile, type Size, type SvgFile } from '../../export/picture/svgFile';
import PictureSheet from './PictureSheet.svelte';
import type { SheetWords } from './sheetWords';

/** Widths of the words where they stand beside the chart, px. */
const BESIDE = [260, 320, 380, 460, 560];
/** A picture of a fixed size leaves out what is told at length below the chart. */
const AT_LENGTH = '[data-at-length]';
/** Words need so much room, px. */
const LEAST_WIDTH = 320;
/** For use, not for show. A copied radio button would besides take the choice from the one on the page. */
const FOR_USE = '.no-print, input, select, textarea, [popover]';

const sizeOf = (sheet: HTMLElement): Size => {
  const { width, height } = sheet.getBoundingClientRect();
  return { width, height };
};

/** The words above the chart or beside it, whichever leaves the chart larger in the frame; the factor by which it fits. */
function arrange(sheet: HTMLElement, frame: Size): number {
  const place = (beside: number | null) => {
    sheet.toggleAttribute('data-beside', beside !== null);
    sheet.style.setProperty('--beside', `${beside ?? 0}px`);
    return fit(sizeOf(sheet), frame);
  };
  const scales = [null, ...BESIDE].map((beside) => ({ beside, scale: place(beside) }));
  const best = scales.reduce((one, other) => (other.scale > one.scale ? other : one));
  return place(best.beside);
}

/** An SVG file, and by what factor it is larger than on screen. */
export type Picture = SvgFile & { scale: number };

/** The picture of the panel `figure` as it stands on screen; in a frame of a fixed size where one is given. */
export function takePicture(figure: HTMLElement, words: SheetWords, lang: string, frame?: Size): Picture {
  const shown = figure.querySelector<HTMLElement>(':scope > .chart');
  if (!shown) throw new Error('no chart');
  const chart = shown.cloneNode(true) as HTMLElement;
  for (const element of chart.querySelectorAll(frame ? `${FOR_USE}, ${AT_LENGTH}` : FOR_USE))
    element.remove();
  const width = Math.max(LEAST_WIDTH, shown.getBoundingClientRect().width);
  const mounted = mount(PictureSheet, { target: figure, props: { words, chart, width } });
  flushSync();
  try {
    const sheet = figure.querySelector<HTMLElement>(':scope > [data-sheet]')!;
    // What scrolls on the page is whole in the picture.
    const wide = chart.scrollWidth;
    if (wide > Math.ceil(width)) sheet.style.setProperty('--drawing', `${wide}px`);
    const scale = frame ? arrange(sheet, frame) : 1;
    const paper = readColour(getComputedStyle(sheet).backgroundColor)?.hex ?? 'none';
    const { title, description } = words;
    return { ...svgFile(readPage(sheet), { title, description, lang }, paper, frame), scale };
  } finally {
    void unmount(mounted);
  }
}
