// Serves the built site: `node src/build/serve.mjs [port]`. Port 4173, or the next free one; prints the address.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBrotliCompress, constants } from 'node:zlib';

const FIRST_PORT = 4173;
const PORTS_TRIED = 50;
const ROOT = fileURLToPath(new URL('../../dist', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.csv', '.json', '.topojson', '.md', '.svg']);

/** The file that a request path names, or null: nothing outside the root is served. */
function fileOf(url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = normalize(join(ROOT, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(ROOT + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return file;
}

export const server = createServer((request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  const file = fileOf(request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const extension = extname(file);
  const brotli = COMPRESSED.has(extension) && /\bbr\b/.test(String(request.headers['accept-encoding']));
  response.writeHead(200, {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    // Names with a hash never change; everything else is asked for again.
    'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(brotli && { 'content-encoding': 'br', vary: 'accept-encoding' }),
  });
  if (request.method === 'HEAD') response.end();
  else if (brotli)
    createReadStream(file)
      .pipe(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }))
      .pipe(response);
  else createReadStream(file).pipe(response);
});

function listen(port, left) {
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && left > 0) listen(port + 1, left - 1);
    else {
      console.error(`cannot serve: ${error.message}`);
      process.exitCode = 1;
    }
  });
  server.listen(port, () => {
    console.log(`HR75 Atlas: http://localhost:${server.address().port}/`);
  });
}

if (existsSync(join(ROOT, 'index.html'))) listen(Number(process.argv[2] ?? FIRST_PORT), PORTS_TRIED);
else {
  console.error('nothing to serve: run "npm run build" first');
  process.exitCode = 1;
}
