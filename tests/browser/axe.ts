// axe, run on the page as it is drawn.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Rules broken on the page, each with the first element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  // The page's policy lets no foreign script in: axe runs in an isolated world, as an extension would.
  const client = await page.context().newCDPSession(page);
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  });
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  await run(`${AXE};0`);
  return (await run(`axe.run(document, { resultTypes: ['violations'] }).then((result) =>
    result.violations.map((rule) => rule.id + ': ' + rule.nodes.length + ' × ' + rule.nodes[0].html.slice(0, 160)
      + ' — ' + rule.nodes[0].failureSummary.slice(0, 300)))`)) as string[];
}
