/** The tests of the elements in Firefox and WebKit: `npm run test:browsers`. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findFirefox, findWebKit } from './scripts/find-browser.mjs';
import base from './web-test-runner.config.mjs';

/** The stock Firefox, over WebDriver BiDi. */
const firefox = () =>
  chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
  });

const webkit = () =>
  webdriverLauncher({
    hostname: '127.0.0.1',
    port: Number(process.env.WEBKIT_PORT),
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: findWebKit().browser, args: ['--automation'] },
    },
  });

const browsers = [
  ...(findFirefox() ? [firefox()] : []),
  ...(process.env.WEBKIT_PORT ? [webkit()] : []), // set by scripts/with-webkit.mjs
];
if (browsers.length < 2) console.warn('Firefox or WebKit is missing here: not all tests run.');

export default { ...base, browsers, concurrentBrowsers: 1, browserStartTimeout: 60_000 };
