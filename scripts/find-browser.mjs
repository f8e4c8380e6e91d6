/**
 * Where is a Chromium that tests can drive?
 *   node scripts/find-browser.mjs [--install]
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { env, platform } = process;

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PLACES = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Chromium, and fonts for the scripts and emoji that the tests show. */
const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** The path of a browser, or undefined. */
export function findBrowser() {
  return candidates().find(isRunnable);
}

function candidates() {
  return [
    ...(env.CHROME_PATH ? [env.CHROME_PATH] : []),
    ...onPath(NAMES),
    ...(platform === 'darwin' ? MAC_PLACES : []),
    ...(platform === 'win32' ? onWindows() : []),
  ];
}

const onPath = (names) =>
  names.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

const onWindows = () =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => WINDOWS_PLACES.map((place) => join(folder, place)));

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next place may have one
  }
}

/** Debian and Ubuntu, as root; whatever fails shows in that no browser is found afterwards. */
function installWithApt() {
  if (process.getuid?.() !== 0 || !onPath(['apt-get']).some(isRunnable)) return;
  const aptGet = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...PACKAGES);
}

function main() {
  if (!findBrowser() && process.argv.includes('--install')) installWithApt();
  const browser = findBrowser();
  if (browser) return console.log(browser);
  console.error(
    'No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to the path of its program.',
  );
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
