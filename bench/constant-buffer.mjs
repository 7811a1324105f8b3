// The least a node:http server can do: one buffer, the same headers, nothing else.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port, file, headersFile] = process.argv.slice(2);
const body = readFileSync(file);
const headers = JSON.parse(readFileSync(headersFile, 'utf8'));
createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
}).listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
