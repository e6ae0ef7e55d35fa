import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadRouteRecogniser } from '../knowledge/classify/route/route-recogniser';
import { LANGUAGES } from '../locales/language';
import { createApp } from './app';
import { addFirstAgent, compose, type Services } from './compose';
import { readConfig } from './config/env';
import { loadSecrets } from './config/secrets';
import { describeStart } from './describe-start';
import { startJobs } from './jobs';
import { BadConfiguration } from './errors';
import { drain } from './http/drain';
import { createLogger } from './logger';

/** Requests that are under way, and clients that are told to leave, get this long. */
const DRAIN_MILLISECONDS = 10_000;

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Ends what is under way, then the process; a second signal does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    void stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

async function serve(services: Services): Promise<number> {
  let accepting = true;
  const { handler, upgrades } = createApp(services, () => accepting);
  const server = createServer(handler);
  upgrades.attach(server);
  const port = await listen(server, services.config.port);
  const stopJobs = startJobs(services);
  stopOnSignal(async () => {
    accepting = false;
    stopJobs();
    await drain({ server, upgrades, milliseconds: DRAIN_MILLISECONDS });
    await services.database.destroy();
  });
  return port;
}

async function start(): Promise<void> {
  if (existsSync('.env')) loadEnvFile('.env');
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  const services = await compose({ config, secrets: loadSecrets(config), logger });
  await addFirstAgent(services);
  // Else the first citizen of each language would wait for it.
  for (const language of LANGUAGES) loadRouteRecogniser(language);
  const port = await serve(services);
  process.stdout.write(describeStart(services, port));
}

start().catch((error: unknown) => {
  const known = error instanceof BadConfiguration;
  process.stderr.write(`${known ? error.message : `Guichet could not start: ${String(error)}`}\n`);
  process.exit(1);
});
