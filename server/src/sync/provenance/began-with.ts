import type * as Y from 'yjs'

/**
 * Who brought the words that an edition began with, as Yjs knows them: only what was put into an empty text has nothing
 * on either side of it.
 */
export function beganWith(body: Y.Text): number | null {
  for (let item = body._start; item !== null; item = item.right)
    if (item.origin === null && item.rightOrigin === null) return item.id.client
  return null
}
