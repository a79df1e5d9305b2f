// What a release adds to a build, in a browser: the heights of the embeds, and the pictures.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { LATEST } from '../../export/embedAddress';
import { RECORD_DATE } from '../../model/codes';
import { builtEmbeds } from '../showcase/builtEmbeds';
import { writeShowcase } from '../showcase/showcase';
import { siteUrl } from '../siteUrl';
import { drawPictures } from './drawPictures';
import { HEIGHTS_FILE, readHeights, writeHeights } from './heightTable';
import { heightInputs } from './inputs';
import { measureHeights, WIDTHS } from './measureHeights';

export interface ReleasePlace {
  root: string;
  /** Address of the served build, ending with "/". */
  site: string;
  browser: Browser;
  say: (text: string) => void;
}

const distOf = (root: string) => join(root, 'dist');

/** Is the committed table of heights of other embeds than those that would be built now? */
export const heightsAreStale = (root: string) => readHeights(root)?.inputs !== heightInputs(root);

/** Measures anew and writes the table. */
export async function renewHeights({ root, site, browser, say }: ReleasePlace): Promise<void> {
  const embeds = builtEmbeds(distOf(root), LATEST);
  const heights = await measureHeights(browser, site, embeds, LATEST, say);
  writeFileSync(
    join(root, HEIGHTS_FILE),
    writeHeights({ inputs: heightInputs(root), widths: WIDTHS, heights }),
  );
}

/** Draws the pictures, and has the pages that show embeds show them too. */
export async function addPictures({ root, site, browser, say }: ReleasePlace): Promise<void> {
  const dist = distOf(root);
  say(`${await drawPictures(browser, site, siteUrl(), dist)} pictures in dist/images`);
  writeShowcase({ root, dist, date: RECORD_DATE });
}
