import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** The browser's program: `CHROME_PATH`, else where Chromium and Chrome are usually installed. */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  const found = [...(named === undefined ? [] : [named]), ...PLACES].find(existsSync);
  if (found === undefined) {
    throw new Error(
      'The browser tests need Chromium or Chrome. Install one (on Debian: apt-get install chromium), ' +
        'or set CHROME_PATH to its program.',
    );
  }
  return found;
}

export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ executablePath, headless: true, args: FLAGS, timeout: 60_000 });
}
