const SAID_AFTER_MS = 1500;

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Runs one named step and tells how long it took. A long one is announced while it runs.
 * @template T  @param {string} title  @param {() => Promise<T> | T} work  @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now();
  const terminal = process.stdout.isTTY;
  const announce = () => process.stdout.write(`  …  ${title}${terminal ? '' : '\n'}`);
  const timer = setTimeout(announce, terminal ? 0 : SAID_AFTER_MS);
  const close = (mark) => {
    clearTimeout(timer);
    const line = `  ${mark}  ${title.padEnd(52)} ${seconds(performance.now() - began).padStart(8)}`;
    console.log(terminal ? `\r\x1b[2K${line}` : line);
  };
  try {
    const result = await work();
    close('✓');
    return result;
  } catch (error) {
    close('✗');
    throw error;
  }
}
