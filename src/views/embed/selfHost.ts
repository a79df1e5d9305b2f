// Gathers what a host of one's own needs for a chart, and saves it as one file.
import { embedPath, SCRIPT_PATH } from '../../export/embedAddress';
import { zipOf } from '../../export/selfHosted';
import { RECORD_DATE } from '../../model/codes';
import { saveFile } from '../saveFile';
import type { EmbedModel, Spoken } from './embedModel.svelte';

async function bytesOf(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Saves the ZIP file of the chart as it is chosen. Rejects when a part of it cannot be had. */
export async function saveSelfHosted(model: EmbedModel, { atlas, words }: Spoken): Promise<void> {
  const { base, file, alt, cite, published } = model;
  const name = `hr75-${file.chart}-${file.lang}`;
  const page = `${name}.html`;
  const addresses: Readonly<Record<string, string>> = {
    [page]: base + embedPath(file),
    [SCRIPT_PATH]: base + SCRIPT_PATH,
    ...(published && { [`${name}.png`]: published.src }),
  };
  const parts = Object.entries(addresses).map(async ([to, from]) => [to, await bytesOf(from)] as const);
  const zip = zipOf(atlas.locale, {
    name,
    date: RECORD_DATE,
    published: Object.fromEntries(await Promise.all(parts)),
    code: model.iframeWithin(page),
    title: words.finding,
    alt,
    cite,
  });
  saveFile(new Blob([zip], { type: 'application/zip' }), `${name}.zip`);
}
