import { lastLines, run } from './command.mjs';
import { seconds } from './steps.mjs';

const AT_ONCE = 2;
const SHOWN_LINES = 200;

/**
 * Runs tasks, two at a time, and shows the output of those that fail.
 * @param {{ name: string, command: string[], cwd: string, env?: NodeJS.ProcessEnv }[]} tasks
 * @returns {Promise<number>} how many failed
 */
export async function runTasks(tasks, say = console.log) {
  const waiting = [...tasks];
  let failed = 0;
  const worker = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      if (!(await runTask(task, say))) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return failed;
}

async function runTask({ name, command, cwd, env }, say) {
  const began = performance.now();
  const { code, output } = await run(command, { cwd, env });
  const took = seconds(performance.now() - began).padStart(8);
  say(`  ${code === 0 ? '✓' : '✗'}  ${name.padEnd(40)} ${took}`);
  if (code !== 0) say(`\n${lastLines(output, SHOWN_LINES)}\n`);
  return code === 0;
}
