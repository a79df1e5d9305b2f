// Writes the seeded registers to .cache/bench, once, with what their charts must count.
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLAIN_HEADER, pledges, REGISTER_HEADER, toPlainLine, toRegisterLine } from './rows.mjs';

const LINES_AT_ONCE = 10_000;

/** Name of a generated file: its kind, its rows and the version of the generator, so that no old one is taken for it. */
function fileOf(folder, kind, rows) {
  const generator = readFileSync(fileURLToPath(new URL('rows.mjs', import.meta.url)));
  const version = createHash('sha1').update(generator).digest('hex').slice(0, 8);
  return join(folder, `${kind}-${rows}-${version}${kind === 'counts' ? '.json' : '.csv'}`);
}

/** Makes a register of so many rows: { files: { register, plain }, counts: { rows, themes } }. */
export function makeData(folder, rows) {
  mkdirSync(folder, { recursive: true });
  const files = { register: fileOf(folder, 'register', rows), plain: fileOf(folder, 'plain', rows) };
  const countsFile = fileOf(folder, 'counts', rows);
  if (!existsSync(countsFile)) {
    const register = writer(files.register, REGISTER_HEADER);
    const plain = writer(files.plain, PLAIN_HEADER);
    const themes = {};
    for (const pledge of pledges(rows)) {
      themes[pledge.theme] = (themes[pledge.theme] ?? 0) + 1;
      register.line(toRegisterLine(pledge));
      plain.line(toPlainLine(pledge));
    }
    register.end();
    plain.end();
    // Last, so that a run that was broken off is made again.
    writeFileSync(countsFile, JSON.stringify({ rows, themes }));
  }
  return { files, counts: JSON.parse(readFileSync(countsFile, 'utf8')) };
}

function writer(file, header) {
  const descriptor = openSync(file, 'w');
  let lines = [header.join()];
  const flush = () => {
    writeSync(descriptor, `${lines.join('\n')}\n`);
    lines = [];
  };
  return {
    line(text) {
      lines.push(text);
      if (lines.length >= LINES_AT_ONCE) flush();
    },
    end() {
      if (lines.length > 0) flush();
      closeSync(descriptor);
    },
  };
}
