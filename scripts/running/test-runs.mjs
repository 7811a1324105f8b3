import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastLines, node, run } from './command.mjs';

const SHOWN_LINES = 300;

/**
 * Counts what one run of Vitest reports. A file that could not be loaded, and a run that
 * failed without saying where, count as one failure each.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string,
 *   assertionResults: { status: string }[] }[] } | undefined} found
 */
export function count(found, code) {
  if (!found) return { passed: 0, failed: 1 };
  const unloaded = found.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  const failed = found.numFailedTests + unloaded.length;
  return { passed: found.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

export const sum = (counts) =>
  counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );

/** Runs the tests of one folder quietly; what failed is printed whole. */
export async function runTests({ root, folder, env }) {
  const results = mkdtempSync(join(tmpdir(), 'tests-'));
  const file = join(results, 'results.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run(
    node(vitest, 'run', '--root', join(root, folder), ...reporters),
    {
      cwd: join(root, folder),
      env: { ...env, NO_COLOR: '1' },
    },
  );
  const counted = count(readResults(file), code);
  rmSync(results, { recursive: true, force: true });
  if (counted.failed > 0) console.log(`\n${lastLines(output, SHOWN_LINES)}\n`);
  return counted;
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
