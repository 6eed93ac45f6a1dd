import type { PgBoss } from 'pg-boss';
import { loadOptional } from '../load-optional.ts';
import { queueError } from './queue-error.ts';

/** The queue that workers read. */
export const QUEUE = 'recto-documents';
/** Where jobs go that no worker could do. */
const DEAD_LETTERS = 'recto-dead-letters';
/** The schema of the tables, so that they are in nobody's way. */
const SCHEMA = 'recto';

/** Seconds without a sign of life after which a job of a worker is given to another one; pg-boss takes no fewer than 10. */
export const HEARTBEAT = 20;
/** Seconds between two looks for jobs whose worker has gone. */
const SUPERVISION = 10;

/** An address of PostgreSQL. */
const isQueueAddress = (address: string) => /^postgres(?:ql)?:\/\//.test(address);

/**
 * Opens the queue, and makes its tables where there are none.
 *
 * @param connections to PostgreSQL, at most
 * @throws {MissingPackage} when pg-boss is not installed
 * @throws {RangeError} when the address is none of PostgreSQL
 * @throws {QueueError} when the server is not there, or refuses
 */
export async function connectQueue(address: string, connections = 4): Promise<PgBoss> {
  if (!isQueueAddress(address)) throw new RangeError('The queue is an address such as postgres://user@host/database.');
  const { PgBoss: Boss } = await loadOptional('pg-boss', 'a queue in PostgreSQL', () => import('pg-boss'));
  const boss = new Boss({
    connectionString: address,
    schema: SCHEMA,
    application_name: 'recto',
    max: connections,
    superviseIntervalSeconds: SUPERVISION,
    monitorIntervalSeconds: SUPERVISION,
    schedule: false,
  });
  // A server that starts again ends connections; each call says so itself, and is tried again.
  boss.on('error', () => {});
  await boss.start().catch(async (error) => {
    await boss.stop({ graceful: false }).catch(() => {});
    throw queueError(address, error);
  });
  await boss.createQueue(DEAD_LETTERS, { retentionSeconds: WEEK, deleteAfterSeconds: WEEK });
  await boss.createQueue(QUEUE, {
    policy: 'standard',
    retryLimit: 4,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 120,
    expireInSeconds: 600,
    heartbeatSeconds: HEARTBEAT,
    retentionSeconds: WEEK,
    deleteAfterSeconds: WEEK,
    deadLetter: DEAD_LETTERS,
  });
  return boss;
}

const WEEK = 7 * 86_400;

/** Milliseconds between tries while the server cannot be reached. */
const PAUSE = 1000;

/** Does something with the queue, again and again while the server is away. */
export async function persistently<Result>(call: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (!isAway(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** Classes of errors of PostgreSQL in which it is not there: connections, resources, and an operator who stops it. */
const AWAY = /^(?:08|53|57)/;

/** Whether an error says that the server is not there now; it may be again. */
export function isAway(error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string };
  if (error instanceof AggregateError) return error.errors.some(isAway);
  return (
    (code !== undefined && (AWAY.test(code) || /^E(?:CONN|PIPE|HOST|NET|TIMEDOUT|NOTFOUND|AI_AGAIN)/.test(code))) ||
    /connection terminated|connection timeout|not queryable|the database system is|socket hang up/i.test(message)
  );
}
