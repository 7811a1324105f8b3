import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../environment';
import { createTurns } from './in-turn';
import { prepareFile, type InputFile, type PreparedFile } from './prepare';

interface Found extends PreparedFile {
  directory: string;
}

/** Files between our check and Strapi's storing of them, by where they wait. */
export function createPreparedFiles() {
  const waiting = new Map<string, Found>();
  const inTurn = createTurns();

  /** Prepares files, hands them on, and clears away what is left of them. */
  async function withPrepared<Result>(
    inputs: InputFile[],
    store: (files: PreparedFile[]) => Promise<Result>,
  ): Promise<Result> {
    const directory = await mkdtemp(path.join(environment.arrivingDir, 'prepared-'));
    const prepared: PreparedFile[] = [];
    try {
      for (const input of inputs) {
        prepared.push(await inTurn(() => prepareFile(input, directory)));
      }
      for (const one of prepared) waiting.set(one.file.filepath, { ...one, directory });
      return await store(prepared);
    } finally {
      for (const { file } of prepared) waiting.delete(file.filepath);
      await rm(directory, { recursive: true, force: true });
    }
  }

  const find = (filepath: string | undefined) => waiting.get(filepath ?? '');
  return { withPrepared, find };
}
export type PreparedFiles = ReturnType<typeof createPreparedFiles>;
