import { type MadeDocument, TaskError } from '@recto/batch';
import { ServiceRefusal, type ServiceRequest, type ServiceResponse } from '@recto/batch/service';
import type { RectoConfig } from '../config.ts';
import type { DocumentJob, JobFormat } from '../jobs/job.ts';
import type { JobPool } from '../jobs/job-pool.ts';
import { type RequestOptions, readParameters, serviceRoutes } from './serve-parameters.ts';

interface Answering {
  pool: JobPool;
  config: RectoConfig;
  signal: AbortSignal;
}

/** Answers one request, or says why not. */
export async function answerRequest(
  request: ServiceRequest,
  { pool, config, signal }: Answering,
): Promise<ServiceResponse> {
  const made = await pool.make(jobOf(request, optionsOf(request.query), config), { signal }).catch(refused);
  if (request.format === 'check') return report(made);
  if (made.outcome === 'failed') {
    throw new ServiceRefusal(422, 'invalid-document', made.reason, { diagnostics: made.findings });
  }
  const [body = new Uint8Array()] = Object.values(made.files);
  const { pages } = made.summary;
  const type = serviceRoutes.find(({ format }) => format === request.format)?.type ?? 'application/octet-stream';
  const errors = made.findings.filter(({ severity }) => severity === 'error').length;
  return {
    type,
    body,
    headers: { ...(pages === undefined ? {} : { 'Recto-Pages': String(pages) }), 'Recto-Errors': String(errors) },
  };
}

function optionsOf(query: URLSearchParams): RequestOptions {
  try {
    return readParameters(query);
  } catch (error) {
    if (error instanceof RangeError) throw new ServiceRefusal(400, 'parameter', error.message);
    throw error;
  }
}

function jobOf({ format, body, isJson }: ServiceRequest, options: RequestOptions, config: RectoConfig): DocumentJob {
  const isCheck = format === 'check';
  const to: JobFormat[] = isCheck ? [] : [format as JobFormat];
  const text = Buffer.from(body).toString('base64');
  return {
    name: isJson ? 'resume.json' : 'resume.yaml',
    content: { text, pictures: {} },
    options: { ...options, config, to, check: isCheck, thumbnail: false },
  };
}

function report(made: MadeDocument): ServiceResponse {
  const { findings, summary } = made;
  const failed = made.outcome === 'failed';
  const passed = !failed && findings.every(({ severity }) => severity !== 'error');
  const reason = failed ? { reason: made.reason } : {};
  return { type: 'application/json', body: JSON.stringify({ passed, ...reason, ...summary, findings }) };
}

/** What is not the document's fault, with a status that says whether to try again. */
function refused(error: unknown): never {
  const { message, code, thrownCode = code } = error as { message: string; code?: string; thrownCode?: string };
  if (thrownCode === 'no-browser' || thrownCode === 'browser-failed') {
    throw new ServiceRefusal(503, 'browser-failed', message.replace(/^Recto: /, ''));
  }
  if (!(error instanceof TaskError)) throw error;
  if (code === 'timeout') throw new ServiceRefusal(504, 'timeout', `The document took too long. ${message}`);
  if (code === 'closed') throw new ServiceRefusal(503, 'stopping', 'The service is being stopped.');
  if (code === 'process-failed') throw new ServiceRefusal(503, 'process-failed', message);
  throw error;
}
