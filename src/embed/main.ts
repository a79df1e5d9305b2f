// Starts an embed: reads its JSON block, its address and its first picture, and puts the chart itself in the picture's place.
import { mount, type Component } from 'svelte';
import '../design/base.css';
import './embed.css';
import type { EmbedChart } from '../model/embedCharts';
import { start as speak } from './beacon';
import { dress } from './dress';
import { embedAtlas } from './embedAtlas';
import EmbedPage from './EmbedPage.svelte';
import { readGeometry } from './geometry';
import { parseEmbed } from './parameters';
import { takeDrawings } from './prepared';
import type { EmbedData } from './tables';

/** To be called at the end of the body, so that the chart is there when the page is first laid out. */
export function start(chart: EmbedChart, Chart: Component): void {
  const target = document.getElementById('embed')!;
  const data = JSON.parse(document.getElementById('data')!.textContent!) as EmbedData;
  const parameters = parseEmbed(location.search, location.hash);
  const picture = [...target.childNodes];
  dress(document.documentElement, parameters);
  try {
    const atlas = embedAtlas(chart, data, parameters.selection, (address) =>
      window.open(address, '_blank', 'noopener'),
    );
    atlas.shapes = readGeometry(target, data.points);
    const prepared = { drawings: takeDrawings(target), choosable: chart !== 'acts' };
    target.replaceChildren();
    mount(EmbedPage, { target, props: { atlas, Chart, prepared } });
    speak(parameters);
  } catch (error) {
    // The picture says what the chart says, if not more.
    target.replaceChildren(...picture);
    speak(parameters);
    throw error;
  }
}
