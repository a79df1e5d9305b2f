// The list of embeds: each chart as it will look, and the code to paste, in each language.
import { escapeHtml } from '../../export/html';
import type { BuiltEmbed } from './builtEmbeds';
import { figureSnippet, iframeSnippet, type SnippetPlace } from './snippets';

const NATIVE: Readonly<Record<BuiltEmbed['lang'], string>> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};
/** Stands where the page's own address is to be, until the script says it. */
export const UNKNOWN_SITE = 'https://your-host.example/';

/** Addresses in the code are the reader's own; "Copy" needs a script too. Without either, the code can be selected. */
export const LIST_SCRIPT = `(function () {
  'use strict';
  var site = new URL('..', location.href).href;
  document.querySelectorAll('textarea').forEach(function (area) {
    if (/^http/.test(site)) area.value = area.value.split('${UNKNOWN_SITE}').join(site);
    var button = area.closest('.code').querySelector('button');
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.onclick = function () {
      navigator.clipboard.writeText(area.value).then(
        function () { button.textContent = 'Copied'; },
        function () { area.select(); }
      );
    };
  });
})();`;

export interface ListPlaces {
  /** Of the frames on the page itself. */
  here: SnippetPlace;
  /** Of the code that is copied. */
  there: SnippetPlace;
  notice: string;
}

function code(label: string, text: string, rows: number): string {
  return `<div class="code"><label><span>${escapeHtml(label)}</span><textarea readonly rows="${rows}" spellcheck="false" dir="ltr">${escapeHtml(text)}</textarea></label><button type="button" class="button" hidden>Copy</button></div>`;
}

function language(embed: BuiltEmbed, { here, there }: ListPlaces): string {
  const { chart, lang, words, gzip } = embed;
  const direction = lang === 'ar' ? 'rtl' : 'ltr';
  const file = `${here.date}/${chart}/${lang}.html`;
  const figure = lang === 'en' ? figureSnippet(there, embed) : null;
  return [
    `<details name="${chart}"${lang === 'en' ? ' open' : ''}><summary lang="${lang}">${NATIVE[lang]}</summary>`,
    `<p lang="${lang}" dir="${direction}">${escapeHtml(words.finding)}</p>`,
    `<p class="small"><a href="${file}">Open alone</a> · one file, ${Math.ceil(gzip / 1024)} kB compressed</p>`,
    code('Frame', iframeSnippet(there, embed), 5),
    figure && code('Picture, which the script makes a chart of', figure, 6),
    '</details>',
  ]
    .filter(Boolean)
    .join('');
}

function section(embeds: readonly BuiltEmbed[], places: ListPlaces): string {
  const english = embeds.find(({ lang }) => lang === 'en') ?? embeds[0]!;
  return `<section aria-labelledby="${english.chart}">
<header><h2 id="${english.chart}">${escapeHtml(english.words.kicker || english.chart)}</h2></header>
<div class="chart">${iframeSnippet(places.here, english)}</div>
<div class="languages">${embeds.map((embed) => language(embed, places)).join('\n')}</div>
</section>`;
}

/** Markup of the body: what can be done, then a section for each chart. */
export function listBody(embeds: readonly BuiltEmbed[], places: ListPlaces): string {
  const { date } = places.here;
  const charts = [...new Set(embeds.map(({ chart }) => chart))];
  const day = new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return `<main class="list">
<header>
<p class="kicker"><a href="../">HR75 Atlas</a></p>
<h1>Embeds</h1>
<p class="standfirst">Each chart of HR75 Atlas as one file for a page of your own: in six languages, light and dark, without cookies or requests to anyone.</p>
<p>The code below holds the data of ${day} and stays as it is. To follow the data, put <code>latest</code> in the place of <code>${date}</code> in the address. To choose filters, language, colours and parts, press “Embed” under a chart of <a href="../">the atlas</a>. <a href="article.html">A sample article</a> shows five of them at work.</p>
<nav aria-label="Charts"><ul>${charts
    .map((chart) => {
      const words = embeds.find((embed) => embed.chart === chart && embed.lang === 'en')?.words;
      return `<li><a href="#${chart}">${escapeHtml(words?.kicker || chart)}</a></li>`;
    })
    .join('')}</ul></nav>
</header>
${charts
  .map((chart) =>
    section(
      embeds.filter((embed) => embed.chart === chart),
      places,
    ),
  )
  .join('\n')}
<footer><p>${escapeHtml(places.notice)} Charts: <a href="${escapeHtml(places.here.credit.licence)}">${escapeHtml(places.here.credit.text)}</a>.</p></footer>
</main>`;
}
