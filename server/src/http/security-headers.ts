import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { type Door, lastForwarded } from './door.ts'

/** Scripts, styles and connections of our own only; nobody frames us; no address of ours is told to another site. */
const POLICY = [
  "default-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** A year, as browsers ask of those that they are to remember. Other names of the domain are not ours to speak for. */
const TLS_ONLY = 'max-age=31536000'

export const securityHeaders = (door: Pick<Door, 'secure' | 'proxies'>) =>
  createMiddleware(async (c, next) => {
    await next()
    const { headers } = c.res
    // What is for readers has a stricter one.
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', POLICY)
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('X-Frame-Options', 'DENY')
    headers.set('Referrer-Policy', 'no-referrer')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
    if (c.req.path.startsWith('/api/') && !headers.has('Cache-Control'))
      headers.set('Cache-Control', 'no-store')
    if (isOverTls(door, c)) {
      headers.set('Strict-Transport-Security', TLS_ONLY)
      secureCookies(headers)
    }
  })

/** Every page is, by the addresses that the operator named; or this answer is, as one's own proxy says. */
const isOverTls = (door: Pick<Door, 'secure' | 'proxies'>, c: Context): boolean =>
  door.secure || lastForwarded(door, c, 'x-forwarded-proto') === 'https'

function secureCookies(headers: Headers) {
  const cookies = headers.getSetCookie()
  headers.delete('set-cookie')
  for (const cookie of cookies)
    headers.append('set-cookie', /; *secure(;|$)/i.test(cookie) ? cookie : `${cookie}; Secure`)
}
