import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, type Running } from './processes.ts';

interface NginxOptions {
  port: number;
  folder: string;
  headers: Record<string, string>;
}

/** nginx with one worker, serving `page` from the folder with the same headers and encoding. */
export async function startNginx({ port, folder, headers }: NginxOptions): Promise<Running> {
  const unwanted = new Set(['content-length', 'date', 'connection', 'keep-alive', 'content-type']);
  const added = Object.entries(headers)
    .filter(([name]) => !unwanted.has(name) && name !== 'etag')
    .map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}';`);
  const config = `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')}; error_log stderr crit;
    events { worker_connections 256; }
    http {
      access_log off; keepalive_requests 1000000; sendfile on; open_file_cache max=10;
      types { } default_type 'text/html; charset=utf-8';
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join(' ')}
      server { listen 127.0.0.1:${port}; root ${folder}; ${added.join('\n')} location / { try_files /page =404; } }
    }`;
  const file = join(folder, 'nginx.conf');
  await writeFile(file, config);
  return run('nginx', ['-c', file, '-p', folder]);
}
