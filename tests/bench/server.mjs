// Serves a folder over h2 (h1 where no certificate can be made), compressed beforehand.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.csv', '.json', '.topojson', '.svg']);
/** Bodies in flight that Node lets a session have, MB; at its usual 10 it refuses the stream after a large register. */
const SESSION_MEMORY = 4096;

/** How hard to compress so many bytes: as a host would, and within seconds. */
const quality = (bytes) => (bytes > 3e7 ? 5 : bytes > 4e6 ? 9 : 11);

/** Reads files for sending; what has been compressed is kept in `cache` and in memory. */
export function bodyStore(cache) {
  mkdirSync(cache, { recursive: true });
  const bodies = new Map();
  return (file) => {
    const { mtimeMs, size } = statSync(file);
    const key = `${file} ${mtimeMs} ${size}`;
    let body = bodies.get(key);
    if (!body) bodies.set(key, (body = compress(file, cache)));
    return body;
  };
}

function compress(file, cache) {
  const raw = readFileSync(file);
  const extension = extname(file);
  const type = TYPES[extension] ?? 'application/octet-stream';
  if (!COMPRESSED.has(extension)) return { bytes: raw, type, encoding: null };
  const kept = join(cache, `${createHash('sha1').update(raw).digest('hex')}.br`);
  if (!existsSync(kept)) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality(raw.length),
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    };
    writeFileSync(kept, brotliCompressSync(raw, { params }));
  }
  return { bytes: readFileSync(kept), type, encoding: 'br' };
}

/** Key and certificate for localhost, made once by openssl; null where there is none. */
export function certificate(cache) {
  mkdirSync(cache, { recursive: true });
  const [key, cert] = [join(cache, 'key.pem'), join(cache, 'cert.pem')];
  if (!existsSync(cert)) {
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '3650'];
    const names = ['-keyout', key, '-out', cert, '-subj', '/CN=localhost'];
    try {
      execFileSync('openssl', ['req', '-x509', ...kind, ...names], { stdio: 'ignore' });
    } catch {
      return null;
    }
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/** Serves `folder`, and at the paths of `beside` (a Map) other files. */
export async function serve(folder, { bodyOf, identity, beside }) {
  const root = resolve(folder);
  const answer = (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = beside.get(path) ?? join(root, path.endsWith('/') ? `${path}index.html` : path);
    const inside = beside.has(path) || file.startsWith(root + sep);
    if (!inside || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const { bytes, type, encoding } = bodyOf(file);
    response.writeHead(200, {
      'content-type': type,
      'content-length': bytes.length,
      'cache-control': 'no-cache',
      ...(encoding && { 'content-encoding': encoding }),
    });
    response.end(bytes);
  };
  const server = identity
    ? createSecureServer({ ...identity, allowHTTP1: true, maxSessionMemory: SESSION_MEMORY }, answer)
    : createServer(answer);
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session)).on('error', () => {});
  });
  server.on('sessionError', () => {}).on('clientError', () => {});
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `${identity ? 'https' : 'http'}://localhost:${server.address().port}`,
    protocol: identity ? 'h2' : 'h1',
    close() {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}
