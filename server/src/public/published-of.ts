import type { Published } from './published.ts'
import type { PublishedRow } from './reader-store.ts'

/** Of advisories, which are for clients, readers are told what was wrong, and why something was withdrawn. */
export function publishedOf({ number, kind, update, publishedAt, advisory, kill }: PublishedRow): Published {
  return {
    number,
    kind,
    update,
    publishedAt,
    correction: kind === 'correction' ? advisory : '',
    kill: kind === 'kill' ? kill : null,
  }
}
