// embed.js: one classic script that editors of hosts can take, small, and without anything that a host's policy refuses.
import { expect, it } from 'vitest';
import { embedScriptText } from '../../src/build/embedScript';

it('is under 3 kB, runs as it stands and reaches for nothing', async () => {
  const text = await embedScriptText(['chrome123', 'firefox128', 'safari17.5']);
  expect(new TextEncoder().encode(text).length).toBeLessThan(3000);
  expect(text).not.toMatch(
    /\b(import|export|eval|Function|fetch|XMLHttpRequest|localStorage|cookie|innerHTML)\b/,
  );
  expect(() => new Function(text)).not.toThrow();
  expect(text).toContain('hr75:height');
});
