import { existsSync, readFileSync } from 'node:fs';
import { Problem } from './problem.mjs';

const LINE = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/;

/** @returns {Record<string, string>} the variables of a file that need not exist */
export function readEnvFile(path, name = path) {
  if (!existsSync(path)) return {};
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Problem(`${name}: cannot be read (${cause.code}). Make it a readable file.`, {
      cause,
    });
  }
  return parseEnv(text, name);
}

/** @returns {Record<string, string>} */
export function parseEnv(text, name) {
  const variables = {};
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, key, value] = LINE.exec(line) ?? [];
    if (key === undefined) throw broken(name, index, 'is not NAME=value');
    variables[key] = parseValue(value, name, index);
  }
  return variables;
}

function parseValue(value, name, index) {
  const quote = /^["']/.exec(value)?.[0];
  if (!quote) return value.replace(/(^|\s+)#.*$/, '');
  const end = value.indexOf(quote, 1);
  if (end === -1) throw broken(name, index, 'opens a quotation mark and does not close it');
  if (!/^\s*(#.*)?$/.test(value.slice(end + 1)))
    throw broken(name, index, 'goes on after the closing quotation mark');
  return value.slice(1, end);
}

const broken = (name, index, what) =>
  new Problem(
    `${name}: line ${index + 1} — it ${what}. Correct the line, or begin it with # to leave it out.`,
  );
