import { setImmediate as aTurn } from 'node:timers/promises'
import * as Y from 'yjs'
import { decodeUpdate } from './guard/decode-update.ts'
import { mergeInOrder } from './merge-in-order.ts'
import { emptyDocument } from './open-document.ts'
import type { LogPosition, RoomId, UpdateLog } from './update-log.ts'

/** Rows that are read and applied before others get their turn: some ten milliseconds. */
const ROWS_A_TURN = 200

/** A document as it was at a position, as one update. */
export interface Standing {
  bytes: Uint8Array
  position: LogPosition
}

/**
 * A room's document as it was at a position; null when there is no such room. Nobody else holds it.
 * @param from what is known of it as it was before: the rows up to there need not be read.
 */
export async function documentAt(
  log: Pick<UpdateLog, 'read' | 'readSince'>,
  room: RoomId,
  position: LogPosition,
  from: Standing | null = null,
): Promise<Y.Doc | null> {
  const stored = from === null ? await log.read(room) : { snapshot: from }
  if (!stored) return null
  const { doc } = emptyDocument()
  const { snapshot } = stored
  let at = 0
  if (snapshot && snapshot.position <= position) {
    Y.applyUpdate(doc, snapshot.bytes)
    at = snapshot.position
  }
  while (at < position) {
    const rows = await log.readSince(room, at, Math.min(ROWS_A_TURN, position - at))
    const last = rows.at(-1)
    if (!last) break
    Y.applyUpdate(doc, mergeInOrder(rows.map(({ update }) => ({ update, decoded: decodeUpdate(update) }))))
    at = last.position
    await aTurn()
  }
  return doc
}
