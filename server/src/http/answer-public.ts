import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { sha256 } from '../sha256.ts'
import type { Ask } from './door.ts'

/**
 * What reads a page may be anybody: nothing runs in it, nothing is fetched from elsewhere, nobody frames it, and nothing
 * is sent from it.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A proxy takes the load of a story that everybody reads; a kill or a correction is there this many seconds later. */
const KEPT_SECONDS = 10
/** Below it packing gains nothing. */
const WORTH_PACKING = 1000

interface PublicAnswer {
  words: string
  type: 'text/html' | 'application/atom+xml'
  status?: 200 | 404 | 410
}

/** Sends what is for readers, whoever asks: the same to all, named by its content so that it is sent once. */
export async function answerPublic(c: Ask, { words, type, status = 200 }: PublicAnswer): Promise<Response> {
  const tag = `W/"${sha256(words).slice(0, 32)}"`
  c.header('Content-Security-Policy', POLICY)
  c.header('Cache-Control', `public, max-age=${KEPT_SECONDS}, must-revalidate`)
  c.header('Vary', 'Accept-Encoding')
  if (status === 200) {
    c.header('ETag', tag)
    const seen = c.req.header('if-none-match') ?? ''
    if (seen === '*' || seen.split(',').some((one) => one.trim().replace(/^(?!W\/)/, 'W/') === tag))
      return c.body(null, 304)
  }
  c.header('Content-Type', `${type}; charset=utf-8`)
  const isPacked = words.length > WORTH_PACKING && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  if (!isPacked) return c.body(words, status)
  c.header('Content-Encoding', 'gzip')
  return c.body(new Uint8Array(await promisify(gzip)(words)), status)
}
