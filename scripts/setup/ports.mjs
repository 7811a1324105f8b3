import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

/** @param {{ name: string, port: string, host: string }} wanted */
export async function requireFreePort({ name, port, host }) {
  const error = await tryToListen(Number(port), host);
  if (!error) return;
  throw new Problem(`${sentence(error, port, host)} ${advice(error, name, Number(port))}`, {
    cause: error,
  });
}

/** Why this port cannot be had, in words. */
const sentence = ({ code }, port, host) =>
  ({
    EADDRINUSE: `Port ${port} is in use by another program.`,
    EACCES: `Port ${port} needs rights that you do not have.`,
  })[code] ?? `HOST is "${host}": nothing can listen there (${code}).`;

function advice({ code }, name, port) {
  if (code !== 'EADDRINUSE' && code !== 'EACCES')
    return 'Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 for every network card.';
  const another = port < 1024 || port > 64535 ? 8080 : port + 1000;
  return `Choose another, such as ${name}=${another}, in .env or before the command.`;
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
