// Builds dist/embed.js from src/embed/host.ts: one classic script, because editors of hosts know no modules.
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('../embed/host.ts', import.meta.url));

/** The text of embed.js. `target`: as of the page. */
export async function embedScriptText(target: readonly string[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: [...target],
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const [bundle] = [built].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('embed.js was not built');
  return chunk.code;
}

export function embedScript(): Plugin {
  let target: readonly string[] = [];
  return {
    name: 'embed-script',
    apply: 'build',
    configResolved(config) {
      target = [config.build.target || []].flat();
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await embedScriptText(target) });
    },
  };
}
