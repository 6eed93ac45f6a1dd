import type { PgBoss } from 'pg-boss';
import { QUEUE } from './connect.ts';

/** States of a job, as pg-boss names them. */
export type JobState = 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed';

const ALL: readonly JobState[] = ['created', 'retry', 'active', 'completed', 'cancelled', 'failed'];

/** A job, without the document that is in it. */
export interface JobSummary {
  id: string;
  state: JobState;
  /** What the worker has said of a job that it finished. */
  outcome?: 'made' | 'failed';
  /** Why the last worker that tried could not do it. */
  reason?: string;
  /** When it was finished, by the clock of the server. */
  finished?: Date;
}

/**
 * The jobs of a batch. `findJobs` of pg-boss would send every document back with them.
 *
 * @param since those alone that were finished at this time or later
 */
export async function statesOf(
  boss: PgBoss,
  batch: string,
  states: readonly JobState[] = ALL,
  since: Date | undefined = undefined,
): Promise<JobSummary[]> {
  const { rows } = await boss.getDb().executeSql(
    `select id, state::text, output->>'outcome' as outcome, output->>'message' as reason, completed_on
       from recto.job
      where name = $1 and group_id = $2 and state::text = any($3) and ($4::timestamptz is null or completed_on >= $4)`,
    [QUEUE, batch, states, since ?? null],
  );
  return rows.map(({ id, state, outcome, reason, completed_on: finished }) => ({
    id,
    state,
    ...(outcome === null ? {} : { outcome }),
    ...(reason === null ? {} : { reason }),
    ...(finished === null ? {} : { finished }),
  }));
}
