/** The queue cannot be opened: its server is not there, or refuses. The message says the host and why, and no password. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}

/** Classes and codes of errors of PostgreSQL (appendix A of its manual), and of the system. The first that fits counts. */
const REASONS: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^ECONNREFUSED$/, 'no server answers there'],
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, 'there is no machine of that name'],
  [/^E(?:TIMEDOUT|HOSTUNREACH|NETUNREACH)$/, 'the machine does not answer'],
  [/^28/, 'it refuses the user or the password'],
  [/^3D000$/, 'it has no database of that name'],
  [/^42501$/, 'the user may not make the schema "recto" in the database'],
  [/^53300$/, 'it has no connection left'],
];

/**
 * @param address of the queue
 * @param cause what its driver has thrown
 */
export function queueError(address: string, cause: unknown): QueueError {
  const host = URL.canParse(address) ? new URL(address).host : '';
  return new QueueError(`The queue at ${host || 'its address'} cannot be opened: ${reasonOf(cause)}.`, { cause });
}

function reasonOf(cause: unknown): string {
  // A name with several addresses has an error of each.
  const error = (cause instanceof AggregateError ? cause.errors[0] : cause) as { code?: string; message?: string };
  const known = REASONS.find(([code]) => code.test(error.code ?? ''));
  if (known) return known[1];
  const message = error.message ?? String(cause);
  if (/password must be a string/.test(message))
    return 'it asks for a password: postgres://user:password@host/database';
  return message.replace(/\.$/, '');
}
