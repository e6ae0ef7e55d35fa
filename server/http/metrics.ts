import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** The operators' figures, as Prometheus reads them. */
export class Metrics {
  readonly registry = new Registry();

  readonly turns = new Counter({
    name: 'guichet_turns_total',
    help: 'Turns by outcome and language',
    labelNames: ['outcome', 'language'],
    registers: [this.registry],
  });

  readonly handoffReasons = new Counter({
    name: 'guichet_handoff_reasons_total',
    help: 'What the assistant noticed as it called an agent, by code and language',
    labelNames: ['reason', 'language'],
    registers: [this.registry],
  });

  readonly turnSeconds = new Histogram({
    name: 'guichet_turn_seconds',
    help: 'From receiving an activity to its commit, in seconds',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 8],
    registers: [this.registry],
  });

  readonly waiting = new Gauge({
    name: 'guichet_handoffs_waiting',
    help: 'Citizens who wait for an agent, by language',
    labelNames: ['language'],
    registers: [this.registry],
  });

  readonly sockets = new Gauge({
    name: 'guichet_sockets_open',
    help: 'Open WebSocket connections, by kind',
    labelNames: ['kind'],
    registers: [this.registry],
  });

  readonly indexSwaps = new Counter({
    name: 'guichet_index_swaps_total',
    help: 'How often new content came to be served while the process ran',
    registers: [this.registry],
  });

  readonly indexDocuments = new Gauge({
    name: 'guichet_index_documents',
    help: 'Pages of content that are served, by language',
    labelNames: ['language'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
