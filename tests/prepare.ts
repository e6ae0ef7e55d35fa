import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browser/chromium';

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(): void {
  console.log('Installing Debian’s chromium…');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
}

function findOrInstall(): string {
  try {
    return findChromium();
  } catch (error) {
    if (!mayInstall()) throw error;
    install();
    return findChromium();
  }
}

/** Says at the start what would else fail, or be skipped, at the end. */
function main(): void {
  console.log(`Browser: ${findOrInstall()}`);
  console.log(
    process.env.TEST_DATABASE_URL
      ? 'PostgreSQL: tested.'
      : 'PostgreSQL: skipped, since TEST_DATABASE_URL is not set.',
  );
}

main();
