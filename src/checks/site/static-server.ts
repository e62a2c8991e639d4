import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.csv': 'text/csv; charset=utf-8', '.xml': 'application/xml', '.wasm': 'application/wasm', '.txt': 'text/plain; charset=utf-8',
};

/** A plain file server on the loopback address, such as any host has: files, `index.html` for folders, `404.html` for the rest. */
export async function serveFiles(folder: string, base = '/'): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const inside = asked.startsWith(base) ? asked.slice(base.length) : '\0';
    const full = path.join(folder, path.posix.normalize(`/${inside}`));
    const file = inside === '\0' ? '' : existsSync(full) && statSync(full).isDirectory() ? path.join(full, 'index.html') : full;
    const found = file !== '' && existsSync(file);
    const sent = found ? file : path.join(folder, '404.html');
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[path.extname(sent)] ?? 'application/octet-stream' });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => { server.closeAllConnections(); server.close(); } };
}
