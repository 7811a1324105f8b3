import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const EVERYTHING: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};

/** Text is held to 7:1, what is large to 4.5:1. */
const COLOURS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] },
};

/** As text, since the page's own policy lets no script in. */
export async function bringAxe(tab: Page): Promise<void> {
  await tab.evaluate(source);
}

export async function violations(tab: Page, what: 'everything' | 'colours'): Promise<string[]> {
  return tab.evaluate(
    async (options) => {
      const found = await window.axe.run(options);
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => {
          const why = /contrast of [\d.]+[^)]*\)/.exec(failureSummary ?? '')?.[0] ?? help;
          return `${id}: ${html.slice(0, 160)} — ${why}`;
        }),
      );
    },
    what === 'everything' ? EVERYTHING : COLOURS,
  );
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
