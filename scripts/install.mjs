// A clean install of exactly what the lock file says: node scripts/install.mjs
import './setup/node-version.mjs';

const [{ root }, { install }, { report }] = await Promise.all([
  import('./environment.mjs'),
  import('./setup/install.mjs'),
  import('./setup/problem.mjs'),
]);

await install(root).catch((error) => {
  report(error);
  process.exitCode = 1;
});
