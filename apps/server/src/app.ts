import { type Context, Hono } from 'hono';
import type { AppFile } from './files.ts';
import { securityHeaders } from './headers.ts';

/** The screens the app itself draws: they get its first page, and the app finds the screen. */
const screens = new Set(
  'check result letter plan today session check-in practice book progress learn tools settings about'.split(' '),
);

/**
 * Serves the built app: nothing is kept, nothing is logged about who asked.
 * @param files From `readApp`.
 */
export function createApp(files: ReadonlyMap<string, AppFile>): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
  });
  app.get('/api/health', (context) => context.json({ ok: true, node: process.version }));
  app.all('/api/*', (context) => context.json({ error: 'not found' }, 404));
  app.get('/favicon.ico', (context) => context.body(null, 204)); // asked for by itself where no page names an icon
  app.on(['GET', 'HEAD'], '/*', (context) => respond(context, files));
  app.all('/*', (context) => context.text('Method not allowed', 405, { Allow: 'GET, HEAD' }));
  return app;
}

function respond(context: Context, files: ReadonlyMap<string, AppFile>): Response {
  const { path } = context.req;
  const file = files.get(path) ?? files.get(`${path}/`);
  if (file) return send(context, file);
  const first = files.get('/');
  const looksLikeFile = /\.[a-z0-9]+$/i.test(path);
  if (!first || looksLikeFile) return context.text('Not found', 404, { 'Cache-Control': 'no-cache' });
  return send(context, first, screens.has(path.split('/')[1] ?? '') ? 200 : 404);
}

/** In the smallest encoding that the browser takes; `304` when it has this content already. */
function send(context: Context, file: AppFile, status: 200 | 404 = 200): Response {
  const accepted = context.req.header('Accept-Encoding') ?? '';
  const encoding = (['br', 'gzip'] as const).find((name) => file[name] && accepts(accepted, name));
  const headers: Record<string, string> = {
    'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  };
  if (status === 200 && matches(context.req.header('If-None-Match'), file.etag))
    return context.body(null, 304, headers);
  headers['Content-Type'] = file.type;
  if (encoding) headers['Content-Encoding'] = encoding;
  return context.body((encoding && file[encoding]) ?? file.plain, status, headers);
}

/** Does an `Accept-Encoding` header take this encoding? `br;q=0` says no. */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, ...parameters] = part.trim().split(';');
    return name === encoding && !parameters.some((parameter) => /^\s*q=0(\.0*)?$/.test(parameter));
  });
}

function matches(header: string | undefined, etag: string): boolean {
  const known = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
