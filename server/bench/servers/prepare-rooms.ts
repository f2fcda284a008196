import * as Y from 'yjs'
import { openStore } from '../../src/store/open-store.ts'
import { createRoom } from '../../src/store/sql/create-room.ts'
import { MOST_ROOMS } from './bench-server.ts'

/** Rooms without a newsroom: each with the one empty paragraph that a new story begins with. */
export async function prepareRooms(directory: string): Promise<void> {
  const store = await openStore({ directory })
  try {
    for (let room = 0; room <= MOST_ROOMS; room++) {
      const doc = new Y.Doc()
      doc.getText('body').insertEmbed(0, { b: 'p1', k: 'paragraph' })
      const seed = Y.encodeStateAsUpdate(doc)
      await store.db
        .transaction()
        .execute((tx) => createRoom(tx, { edition: `room-${room}`, seed, person: 'desk', at: new Date() }))
      doc.destroy()
    }
  } finally {
    await store.close()
  }
}
