import type { AuditAct } from '@copydesk/shared/audit'
import { partsForReaders } from '@copydesk/shared/copy'
import { machineMade, translationBlocks } from '@copydesk/shared/translation/standing'
import * as Y from 'yjs'
import type { EditionRecord } from '../../edition/edition-store.ts'
import type { Newsroom } from '../../newsroom.ts'
import { beganWith } from '../../sync/provenance/began-with.ts'
import type { Writers } from '../../sync/provenance/writers.ts'

/** What was done in one edition, and by whom: all that evidence is found in. */
export interface Work {
  localization: boolean
  body: WrittenBody
  /** Each act once for each person. */
  acts: readonly { person: string; act: AuditAct }[]
  /** Blocks of a localization that somebody said are true to their original, and who said so last. */
  confirmed: readonly { block: string; by: string }[]
}

export interface WrittenBody {
  /** Characters that stand there. */
  length: number
  /** How many of them each person wrote here. */
  by: ReadonlyMap<string, number>
  /** Who wrote the most of each block, by its id; of what a machine wrote and nobody confirmed, nobody. */
  blocks: ReadonlyMap<string, string>
}

const ACTS: readonly AuditAct[] = ['file', 'clear']

export async function workOn(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  { id, follows }: EditionRecord,
): Promise<Work> {
  const words = await stores.translation.wordsOf(id)
  return {
    localization: follows !== null,
    body: await rooms.attribute(id, (doc, writers) => {
      const written = writtenBody(doc, writers)
      // Provenance has them as the words of whoever asked the machine for them.
      for (const made of machineMade(translationBlocks(doc), words)) written.blocks.delete(made.id)
      return written
    }),
    acts: await stores.acts.doneTo(id, ACTS),
    confirmed: words.filter(({ is }) => is === 'confirmed'),
  }
}

/**
 * Who wrote the words of the body that readers get: no notes, and nothing that is only suggested. What the edition began
 * with was brought, by an import or by whoever began it: of such words nobody knows who wrote them.
 */
function writtenBody(doc: Y.Doc, writers: Writers): WrittenBody & { blocks: Map<string, string> } {
  const brought = beganWith(doc.getText('body'))
  let length = 0
  const by = new Map<string, number>()
  const blocks = new Map<string, string>()
  let block = ''
  let inBlock = new Map<string, number>()
  const endBlock = () => {
    const [most] = [...inBlock].sort(([, a], [, b]) => b - a)
    if (most) blocks.set(block, most[0])
    inBlock = new Map()
  }
  for (const { item, from, to } of partsForReaders(doc, 'body')) {
    if (item.content instanceof Y.ContentEmbed) {
      endBlock()
      block = String((item.content.embed as { b?: unknown }).b)
    }
    if (!(item.content instanceof Y.ContentString)) continue
    length += to - from
    const { client, clock } = item.id
    for (const written of writers.ofStretch({ client, clock: clock + from, length: to - from })) {
      if (written.person === null || written.client === brought) continue
      count(by, written.person, written.length)
      count(inBlock, written.person, written.length)
    }
  }
  endBlock()
  return { length, by, blocks }
}

function count(counts: Map<string, number>, person: string, more: number) {
  counts.set(person, (counts.get(person) ?? 0) + more)
}
