// Stands in until server/src/sync has rooms; then this file goes.
import { Refusal } from '@copydesk/shared/refusal'
import * as Y from 'yjs'
import { roomOf, type UpdateLog } from './sync/update-log.ts'

export interface Rooms {
  read<T>(edition: string, use: (doc: Y.Doc, position: number) => T): Promise<T>
  edit(edition: string, person: string, write: (doc: Y.Doc) => void): Promise<void>
  judgeAgain(edition: string): Promise<void>
  presentIn(edition: string): string[]
  close(): Promise<void>
}

export function stopgapRooms(log: UpdateLog, durable: (edition: string) => void): Rooms {
  const open = async (edition: string) => {
    const stored = await log.read(roomOf(edition))
    if (!stored) throw new Refusal('not-found', 'There is no such story.')
    const doc = new Y.Doc()
    for (const row of stored.tail) Y.applyUpdate(doc, row.update)
    return { doc, position: stored.position }
  }
  return {
    async read(edition, use) {
      const { doc, position } = await open(edition)
      return use(doc, position)
    },
    async edit(edition, person, write) {
      const { doc, position } = await open(edition)
      const before = Y.encodeStateVector(doc)
      doc.transact(() => write(doc))
      const update = Y.encodeStateAsUpdate(doc, before)
      await log.append(roomOf(edition), position, [
        { update, person, at: new Date().toISOString(), clients: [doc.clientID] },
      ])
      durable(edition)
    },
    async judgeAgain() {},
    presentIn: () => [],
    async close() {},
  }
}
