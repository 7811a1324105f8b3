import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Options } from '@vitejs/plugin-vue';

const ROOT = new URL('../', import.meta.url);

const components = readdirSync(fileURLToPath(new URL('src', ROOT)), {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.vue'))
  .sort();

/** A component's number: every element bears its scope, and Vue's own of eight random letters do not pack. */
export function scopeOf(path: string): string {
  const place = components.indexOf(path);
  // While developing, components come up that were not there at first.
  return String(place === -1 ? components.push(path) - 1 : place);
}

export const SHORT_SCOPES: Options = { features: { componentIdGenerator: scopeOf } };
