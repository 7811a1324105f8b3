import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { lastLines, run } from '../running/command.mjs';
import { Problem, wayOn } from './problem.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome.exe',
];

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const IN_PLAYWRIGHT = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

const list = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

const playwrightFolders = (env) =>
  [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(homedir(), 'AppData', 'Local', 'ms-playwright'),
  ].filter(Boolean);

function* candidates(env) {
  for (const folder of (env.PATH ?? '').split(delimiter))
    for (const name of NAMES) yield join(folder, name);
  yield* INSTALLED;
  for (const cache of playwrightFolders(env))
    for (const version of list(cache).filter((name) => /^chromium-\d/.test(name)))
      for (const path of IN_PLAYWRIGHT) yield join(cache, version, path);
}

/** @returns {string | undefined} a Chromium of this machine; CHROME_PATH wins */
export function findChromium(env = process.env) {
  if (!env.CHROME_PATH) return [...candidates(env)].find((path) => existsSync(path));
  if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
  throw new Problem(
    `CHROME_PATH is "${env.CHROME_PATH}": there is nothing. Set it to the path of Chromium or Chrome, or unset it.`,
  );
}

const NONE =
  'Chromium was not found, and the journeys need one. Install Chromium or Chrome, or set CHROME_PATH to where it is. (As root on Debian it is installed by itself.)';

/** @returns {Promise<string>} its path, after installing Debian's where that is allowed */
export async function ensureChromium(root) {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Problem(NONE);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run(['apt-get', 'update', '-qq'], { cwd: root, env });
  const packages = ['chromium', 'fonts-dejavu-core'];
  const command = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages];
  const { output } = await run(command, { cwd: root, env });
  const installed = findChromium();
  if (installed) return installed;
  throw new Problem(`Chromium could not be installed. ${wayOn(output, NONE)}`, {
    output: lastLines(output),
  });
}
