import { setImmediate as aTurn } from 'node:timers/promises'
import { hashOf, type PublishableCopy } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import * as Y from 'yjs'
import { copyIn } from '../edition/live-copy.ts'
import { NewestFew } from '../newest-few.ts'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'
import type { Standing } from '../sync/document-at.ts'
import { emptyDocument, lendAndDestroy } from '../sync/open-document.ts'
import type { LogRow } from '../sync/update-log.ts'
import { draftsShown } from '../writers/drafts.ts'
import type { Visit } from './visit-store.ts'

/** What others did to a copy since somebody was there. */
export interface SinceVisit {
  /** When they were there. ISO 8601 */
  at: string
  before: PublishableCopy
  now: PublishableCopy
  /** Ids of those who wrote meanwhile; none where the newsroom does not show who wrote what. */
  by: string[]
}

/** What somebody had not sent yet comes when they open the page again: for so long they have seen nothing. */
const COMES_BACK_MS = 2 * 60_000

/** Decisions that are looked through: those before were done long ago. */
const MOST_DECISIONS = 500

/** Rows that are looked through before others get their turn. */
const ROWS_A_TURN = 200
/** Of a story that so many keys went into since, the whole is new to whoever comes back. */
const MOST_ROWS = 100_000
/** Documents as they were, as bytes: whoever reloads a page asks for the same again. */
const MOST_REMEMBERED = 20

const REMEMBERED = new WeakMap<object, NewestFew<Promise<Uint8Array>>>()

/** Null for a first visit, and where nobody else has changed what readers will read. */
export async function sinceVisit(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'now'>,
  person: Person,
  id: string,
): Promise<SinceVisit | null> {
  const { stores } = newsroom
  const { edition } = await findEdition(stores, person, id)
  const visit = await stores.visits.last(id, person.id)
  if (!visit) return null
  const rule = await stores.drafts.rule()
  // What stood there then is a draft.
  if ((await draftsShown(newsroom, edition, rule)).shown === 'versions') return null
  const meanwhile = await othersSince(newsroom, person.id, id, visit)
  if (!meanwhile) return null
  const bytes = await documentThen(newsroom, id, meanwhile)
  // What is printed around it is printed as the newsroom prints now: only what was written is a difference.
  const prints = await copyIn(newsroom, edition)
  const before = await prints(
    async (use) => {
      const { doc } = emptyDocument()
      Y.applyUpdate(doc, bytes)
      return lendAndDestroy(doc, () => use(doc, meanwhile.since.position))
    },
    (copy) => copy,
  )
  const now = await prints(
    (use) => newsroom.rooms.read(id, use),
    (copy) => copy,
  )
  if (hashOf(before) === hashOf(now)) return null
  return { at: meanwhile.since.at, before, now, by: rule.showsWriters ? meanwhile.by : [] }
}

interface Meanwhile {
  since: Visit
  /** What is in their name, though they may not have been here when it came. */
  own: LogRow[]
  by: string[]
}

/**
 * Who wrote since somebody was here last; whoever writes is here too, whether or not their page said so. What came from
 * them just now may be what they wrote before they left, and what they decided may have been done long after.
 */
async function othersSince(
  { stores, rooms, now }: Pick<Newsroom, 'stores' | 'rooms' | 'now'>,
  me: string,
  id: string,
  visit: Visit,
): Promise<Meanwhile | null> {
  const justNow = new Date(now().getTime() - COMES_BACK_MS).toISOString()
  const decided = new Set(
    (await stores.decisions.list(id, MOST_DECISIONS)).map((decision) => decision.position),
  )
  let own: LogRow[] = []
  let since = visit
  let by = new Set<string>()
  let position = visit.position
  while (position - visit.position < MOST_ROWS) {
    const rows = await rooms.rowsAfter(id, position, ROWS_A_TURN)
    for (const row of rows)
      if (row.person !== me) by.add(row.person)
      else if (row.at > justNow || decided.has(row.position)) own.push(row)
      else {
        own = []
        since = { position: row.position, at: row.at }
        by = new Set()
      }
    position = rows.at(-1)?.position ?? position
    if (rows.length < ROWS_A_TURN) break
    await aTurn()
  }
  return by.size > 0 ? { since, own, by: [...by] } : null
}

/** The document as they saw it, as one update. */
async function documentThen(
  { rooms, stores }: Pick<Newsroom, 'stores' | 'rooms'>,
  id: string,
  { since: { position }, own }: Meanwhile,
): Promise<Uint8Array> {
  const remembered = REMEMBERED.get(rooms) ?? new NewestFew<Promise<Uint8Array>>(MOST_REMEMBERED)
  REMEMBERED.set(rooms, remembered)
  const key = `${id} ${[position, ...own.map((row) => row.position)].join()}`
  const build = async () => {
    // A desk that opens a story in the morning asks for twenty moments of it: each is a few minutes from a version.
    const from = await sameLife(rooms, id, await stores.versions.standingAt(id, position))
    const use = (doc: Y.Doc) => {
      // What builds on words that came later waits for them, and is not there yet.
      for (const { update } of own) Y.applyUpdate(doc, update)
      return Y.encodeStateAsUpdate(doc)
    }
    return rooms.readAt(id, position, use, from)
  }
  // Many who come at once after the same moment wait for one.
  const building = remembered.get(key) ?? build()
  remembered.set(key, building)
  return building.catch((error: unknown) => {
    remembered.delete(key)
    throw error
  })
}

/** Where words were removed for good the log begins anew: of what came before it has no rows, and a version other words. */
async function sameLife(
  rooms: Pick<Newsroom['rooms'], 'rowsAfter'>,
  id: string,
  version: Standing | null,
): Promise<Standing | null> {
  const [first] = version ? await rooms.rowsAfter(id, 0, 1) : []
  return version && first && version.position >= first.position ? version : null
}
