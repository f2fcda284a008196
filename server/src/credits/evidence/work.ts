import type { AuditAct } from '@copydesk/shared/audit'
import * as Y from 'yjs'
import type { EditionRecord } from '../../edition/edition-store.ts'
import type { Newsroom } from '../../newsroom.ts'
import type { Writers } from '../../sync/provenance/writers.ts'

/** What was done in one edition, and by whom: all that evidence is found in. */
export interface Work {
  localization: boolean
  body: WrittenBody
  /** Each act once for each person. */
  acts: readonly { person: string; act: AuditAct }[]
}

export interface WrittenBody {
  /** Characters that stand there. */
  length: number
  /** How many of them each person wrote here. */
  by: ReadonlyMap<string, number>
  /** Of how many blocks each person wrote the most. */
  blocks: ReadonlyMap<string, number>
}

const ACTS: readonly AuditAct[] = ['file', 'clear']

export async function workOn(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  { id, follows }: EditionRecord,
): Promise<Work> {
  return {
    localization: follows !== null,
    body: await rooms.attribute(id, (doc, writers) => writtenBody(doc.getText('body'), writers)),
    acts: await stores.acts.doneTo(id, ACTS),
  }
}

/**
 * Who wrote the words of the body. What the edition began with was brought, by an import or by whoever began it: of
 * such words nobody knows who wrote them.
 */
function writtenBody(body: Y.Text, writers: Writers): WrittenBody {
  const brought = firstWriter(body)
  let length = 0
  const by = new Map<string, number>()
  const blocks = new Map<string, number>()
  let inBlock = new Map<string, number>()
  const endBlock = () => {
    const [most] = [...inBlock].sort(([, a], [, b]) => b - a)
    if (most) count(blocks, most[0], 1)
    inBlock = new Map()
  }
  for (let item = body._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue
    if (item.content instanceof Y.ContentEmbed) endBlock()
    if (!(item.content instanceof Y.ContentString)) continue
    length += item.length
    for (const written of writers.of(item)) {
      if (written.person === null || written.client === brought) continue
      count(by, written.person, written.length)
      count(inBlock, written.person, written.length)
    }
  }
  endBlock()
  return { length, by, blocks }
}

/** Only what was put into an empty text has nothing on either side of it: the words that an edition began with. */
function firstWriter(body: Y.Text): number | null {
  for (let item = body._start; item !== null; item = item.right)
    if (item.origin === null && item.rightOrigin === null) return item.id.client
  return null
}

function count(counts: Map<string, number>, person: string, more: number) {
  counts.set(person, (counts.get(person) ?? 0) + more)
}
