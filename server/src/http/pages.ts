import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { App, Ask } from './door.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const PACKED = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.txt'])
const NOT_BUILT =
  'The pages have not been built yet. Run "npm start" (or "npm run build") in the project, then reload.'

/** Serves the built pages; every address that is no file is a page of the client, which reads the address itself. */
export function servePages(app: App, folder: string) {
  const root = resolve(folder)
  const packed = new Map<string, { changed: number; bytes: Uint8Array }>()

  app.get('*', async (c) => {
    const wanted = await fileAt(root, c.req.path)
    if (!wanted && (c.req.path.startsWith('/assets/') || extname(c.req.path) in TYPES))
      return c.text('There is no such file.', 404)
    const file = wanted ?? (await fileAt(root, '/index.html'))
    if (!file) return c.text(NOT_BUILT, 503)
    return send(c, file, packed)
  })
}

async function send(c: Ask, file: Found, packed: Map<string, { changed: number; bytes: Uint8Array }>) {
  const type = extname(file.path)
  c.header('Content-Type', TYPES[type] ?? 'application/octet-stream')
  // Vite names assets by their content: such a file never changes.
  c.header('Cache-Control', file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (!PACKED.has(type)) return c.body(new Uint8Array(await readFile(file.path)))
  c.header('Vary', 'Accept-Encoding')
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? ''))
    return c.body(new Uint8Array(await readFile(file.path)))
  const known = packed.get(file.path)
  const bytes =
    known?.changed === file.changed
      ? known.bytes
      : await promisify(gzip)(await readFile(file.path), { level: 9 })
  packed.set(file.path, { changed: file.changed, bytes })
  c.header('Content-Encoding', 'gzip')
  return c.body(new Uint8Array(bytes))
}

interface Found {
  path: string
  changed: number
  hashed: boolean
}

/** The file of that path inside the folder, or null; never one outside. */
async function fileAt(root: string, path: string): Promise<Found | null> {
  let name: string
  try {
    name = decodeURIComponent(path)
  } catch {
    // An address that is no text names no file.
    return null
  }
  const full = join(root, name)
  if (!full.startsWith(root + sep) || name.includes('\0')) return null
  const found = await stat(full).catch(() => null)
  return found?.isFile() ? { path: full, changed: found.mtimeMs, hashed: name.startsWith('/assets/') } : null
}
