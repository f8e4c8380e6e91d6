/**
 * Where is a Chromium that tests can drive? And, with --all, a Firefox and a WebKit?
 *   node scripts/find-browser.mjs [--all] [--install]
 * With --install, Debian and Ubuntu are given what is missing, the typefaces of the tests too.
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

/** For the scripts and emoji that the tests show. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** For the tests in Firefox and WebKit; Xvfb is the screen of the latter. */
const OTHER_BROWSERS = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** The path of a Firefox, or undefined. */
export function findFirefox() {
  const places = [
    ...(env.FIREFOX_PATH ? [env.FIREFOX_PATH] : []),
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...onWindows(['Mozilla Firefox/firefox.exe']),
  ];
  return places.find(isRunnable);
}

/** WebKitGTK's driver and the small browser that it drives, or undefined. */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']).find(isRunnable);
  const folders = ['x86_64', 'aarch64'].flatMap((machine) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(
      (version) => `/usr/lib/${machine}-linux-gnu/${version}/MiniBrowser`,
    ),
  );
  const browser = folders.find(isRunnable);
  return driver && browser && { driver, browser };
}

/** The path of a browser, or undefined. */
export function findBrowser() {
  return candidates().find(isRunnable);
}

function candidates() {
  return [
    ...(env.CHROME_PATH ? [env.CHROME_PATH] : []),
    ...onPath(NAMES),
    ...(platform === 'darwin' ? MAC_PLACES : []),
    ...(platform === 'win32' ? onWindows(WINDOWS_PLACES) : []),
  ];
}

const onPath = (names) =>
  names.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

const onWindows = (places) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => places.map((place) => join(folder, place)));

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next place may have one
  }
}

/** Whether --install can do something here: Debian and Ubuntu, as root. */
export const canInstall = () => process.getuid?.() === 0 && onPath(['apt-get']).some(isRunnable);

/** A package that is there. */
function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return stdout === 'install ok installed';
}

/** Whatever fails shows in that no browser is found afterwards, or other typefaces are. */
function installWithApt(packages) {
  if (packages.length === 0 || !canInstall()) return;
  const aptGet = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...packages);
}

function main() {
  const wantsAll = process.argv.includes('--all');
  const foundOthers = () => (wantsAll ? [findFirefox(), findWebKit()?.driver] : []);
  if (process.argv.includes('--install')) {
    installWithApt([
      ...(findBrowser() ? [] : ['chromium']),
      ...(canInstall() ? FONTS.filter((name) => !isInstalled(name)) : []),
      ...(foundOthers().every(Boolean) ? [] : OTHER_BROWSERS),
    ]);
  }
  const browser = findBrowser();
  const others = foundOthers();
  if (browser) console.log(browser);
  else {
    console.error(
      'No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to the path of its program.',
    );
    process.exitCode = 1;
  }
  for (const other of others)
    console.log(other ?? 'One browser less: Firefox or WebKitGTK is not here.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
