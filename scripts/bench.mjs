// `npm run bench`: measures a built house; the numbers are for people, no test reads them.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('../bench/main.ts', import.meta.url)));
await module.main();
