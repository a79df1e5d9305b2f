// What the build knows of its embeds, from beside the page; asked for when the dialog is opened.
import { EMBED_FACTS_PATH, NO_FACTS, type EmbedFacts } from '../../export/embedFacts';

/** `base`: address of the site. Never rejects: without the facts, heights are a guess and pictures the reader's own. */
export async function embedFacts(base: string): Promise<EmbedFacts> {
  try {
    const answer = await fetch(base + EMBED_FACTS_PATH);
    return answer.ok ? ((await answer.json()) as EmbedFacts) : NO_FACTS;
  } catch {
    return NO_FACTS;
  }
}
