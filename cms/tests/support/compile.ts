import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run's compiled CMS is. */
    distDir: string;
  }
}

const cmsDir = path.resolve(import.meta.dirname, '../..');

/** Compiles the CMS once per run, into a folder of its own: never the one a running CMS serves. */
export default function compile(project: TestProject) {
  const distDir = path.join(cmsDir, '.cache', `tests-${process.pid}`);
  for (const room of ['config', 'src']) compileRoom(room, distDir);
  project.provide('distDir', distDir);
  return () => rmSync(distDir, { recursive: true, force: true });
}

function compileRoom(room: string, distDir: string) {
  const files = readdirSync(path.join(cmsDir, room), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter(isServed)) {
    const from = path.join(cmsDir, room, file);
    const to = path.join(distDir, room, file);
    mkdirSync(path.dirname(to), { recursive: true });
    if (file.endsWith('.json')) cpSync(from, to);
    else writeFileSync(to.replace(/\.ts$/, '.js'), transpile(from));
  }
}

function isServed(file: string): boolean {
  return /\.(?:ts|json)$/.test(file) && !file.endsWith('.test.ts') && !/^admin[\\/]/.test(file);
}

// Types are checked by another verb; tests speak about behaviour and should not wait for them.
function transpile(file: string): string {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  return outputText;
}
