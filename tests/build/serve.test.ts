// @vitest-environment node
// The server of `npm start`: the next free port, no file from outside, whole answers.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { request } from 'node:http';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let root: string;
let child: ChildProcess;
let address: string;
let squatter: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
  mkdirSync(join(root, 'src/build'), { recursive: true });
  mkdirSync(join(root, 'dist/assets'), { recursive: true });
  cpSync('src/build/serve.mjs', join(root, 'src/build/serve.mjs'));
  writeFileSync(join(root, 'dist/index.html'), '<!doctype html>home');
  writeFileSync(join(root, 'dist/assets/a-1.js'), 'export {}');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  squatter = createServer().listen(0);
  const port = (squatter.address() as { port: number }).port;
  child = spawn(process.execPath, [join(root, 'src/build/serve.mjs'), String(port)]);
  address = await new Promise((resolve) =>
    child.stdout!.on('data', (text) => resolve(/http:\/\/\S+/.exec(String(text))![0])),
  );
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
});
afterAll(() => {
  child.kill();
  squatter.close();
  if (existsSync(root)) rmSync(root, { recursive: true });
});

/** The answer to a path as it is sent, without the client's own clean-up of dots. */
const get = (path: string, method = 'GET') =>
  new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, body, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });

it.each([
  ['/', 200],
  ['/?theme=racism', 200],
  ['/assets/a-1.js', 200],
  ['/nothing', 404],
  ['/../secret.txt', 404],
  ['/..%2fsecret.txt', 404],
  ['/%2e%2e/secret.txt', 404],
  ['/%', 404],
  ['//etc/passwd', 404],
])('GET %s answers %i', async (path, status) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(answer.body).not.toContain('secret');
});

it('answers nothing but GET and HEAD', async () => expect((await get('/', 'POST')).status).toBe(405));

it('lets hashed files be kept, and nothing else', async () => {
  expect((await get('/assets/a-1.js')).headers['cache-control']).toContain('immutable');
  expect((await get('/')).headers['cache-control']).toBe('no-cache');
});
