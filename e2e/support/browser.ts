import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const USUAL_PLACES = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Where Chromium is on this machine. */
export const CHROMIUM =
  USUAL_PLACES.find((place) => place !== undefined && existsSync(place)) ??
  chromium.executablePath();

/** A real Chromium that talks to nobody by itself. */
export function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM)) {
    throw new Error('No Chromium here. Install it, or set CHROME_PATH to where it is.');
  }
  // Chromium refuses its sandbox to root, which containers and CI often are.
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  return chromium.launch({ executablePath: CHROMIUM, args });
}
