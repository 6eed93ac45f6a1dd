export { cancelBatch, type FeedOptions, type FeedResult, feedBatch } from './feed-batch.ts';
export { type QueuedTask, startWorker, type Worker, type WorkerOptions } from './start-worker.ts';
