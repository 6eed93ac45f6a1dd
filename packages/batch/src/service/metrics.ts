import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What a service counts, for Prometheus. */
export interface Metrics {
  /** A request for a format has ended. */
  count(format: string, status: number, seconds: number): void;
  /** The media type of the text. */
  readonly type: string;
  text(): Promise<string>;
}

/** @param load how many documents wait and are being made, when it is asked */
export function createMetrics(load: () => { waiting: number; running: number }): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'recto_requests_total',
    help: 'Requests for a document, by format and status.',
    labelNames: ['format', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'recto_request_seconds',
    help: 'Seconds from a request to its answer, waiting included, by format.',
    labelNames: ['format'],
    buckets: [0.05, 0.1, 0.2, 0.4, 0.8, 1.5, 3, 6, 12, 30, 60],
    registers,
  });
  new Gauge({
    name: 'recto_documents_running',
    help: 'Documents that are being made.',
    registers,
    collect() {
      this.set(load().running);
    },
  });
  new Gauge({
    name: 'recto_documents_waiting',
    help: 'Documents that wait for a process.',
    registers,
    collect() {
      this.set(load().waiting);
    },
  });
  return {
    count(format, status, taken) {
      requests.inc({ format, status: String(status) });
      seconds.observe({ format }, taken);
    },
    type: registry.contentType,
    text: () => registry.metrics(),
  };
}
