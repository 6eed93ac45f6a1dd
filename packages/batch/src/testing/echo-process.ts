import { writeFileSync } from 'node:fs';
import { answerTasks } from '../processes/answer-tasks.ts';

/** What the process of the tests is asked to do. */
export type EchoTask =
  | { do: 'echo'; words: string }
  | { do: 'fail' }
  | { do: 'hang' }
  | { do: 'wait-for-abort' }
  | { do: 'end'; unless: string; attempt: string };

let count = 0;

answerTasks<EchoTask, { words: string; pid: number; count: number }>({
  async answer(task, signal) {
    count += 1;
    if (task.do === 'fail') throw Object.assign(new RangeError('It is wrong.'), { code: 'E_WRONG' });
    if (task.do === 'hang') for (;;);
    if (task.do === 'wait-for-abort') await new Promise((resolve) => signal.addEventListener('abort', resolve));
    if (task.do === 'end') {
      const { existsSync } = await import('node:fs');
      if (!existsSync(task.unless)) {
        writeFileSync(task.unless, task.attempt);
        process.exit(3);
      }
    }
    return { words: task.do === 'echo' ? task.words : task.do, pid: process.pid, count };
  },
  async close() {},
});
