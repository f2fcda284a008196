import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { ClientSection, DecodedUpdate, DeletedRange } from '../guard/decode-update.ts'
import { mergeInOrder } from '../merge-in-order.ts'
import type { StoredRoom } from '../update-log.ts'
import { type ScannedUpdate, scanUpdate } from './scan-update.ts'

/** Answers that cut through somebody's structs, each as dear as reading all: more, and a document pays for itself. */
const MOST_CUTS = 3

/** What is stored of a room, served as it lies there, without a document. [SY25] */
export class ColdCopy {
  readonly stored: Pick<StoredRoom, 'snapshot' | 'tail'>
  readonly #whole: Uint8Array
  readonly #scanned: ScannedUpdate
  readonly #ends: ReadonlyMap<number, number>
  #deleted: ReadonlyMap<number, DeletedRange[]> | null = null
  #cuts = 0

  private constructor(
    stored: Pick<StoredRoom, 'snapshot' | 'tail'>,
    whole: Uint8Array,
    scanned: ScannedUpdate,
    ends: ReadonlyMap<number, number>,
  ) {
    this.stored = stored
    this.#whole = whole
    this.#scanned = scanned
    this.#ends = ends
  }

  /** Null when it cannot be served like this: whether something is missing then is for `openDocument` to say. [SY2] */
  static open(stored: Pick<StoredRoom, 'snapshot' | 'tail'>): ColdCopy | null {
    const updates = stored.tail.map(({ update }) => update)
    if (stored.snapshot) updates.unshift(stored.snapshot.bytes)
    try {
      const parts = updates.map((update) => ({ update, decoded: scanUpdate(update) }))
      const ends = endsOf(parts.map(({ decoded }) => decoded))
      if (!ends) return null
      const whole = mergeInOrder(parts)
      const [only] = parts
      const scanned = only && parts.length === 1 ? only.decoded : scanUpdate(whole)
      return new ColdCopy(stored, whole, scanned, ends)
    } catch {
      // Bytes that this cannot read, Yjs perhaps can; if not, the room does not open.
      return null
    }
  }

  vector(): Uint8Array {
    return Y.encodeStateVector(new Map(this.#ends))
  }

  /** Everything that this vector lacks; null when a document should answer. Throws on bytes that are no vector. */
  answerTo(vector?: Uint8Array): Uint8Array | null {
    const has = vector ? Y.decodeStateVector(vector) : new Map<number, number>()
    if (has.size === 0) return this.#whole
    const lacking: ClientSection[] = []
    for (const section of this.#scanned.sections) {
      const clock = has.get(section.client) ?? 0
      if (clock >= section.end) continue
      if (clock > section.clock) {
        if (++this.#cuts > MOST_CUTS) return null
        return Y.diffUpdate(this.#whole, Y.encodeStateVector(has))
      }
      lacking.push(section)
    }
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, lacking.length)
      for (const { client, count, clock, from, to } of lacking) {
        encoding.writeVarUint(encoder, count)
        encoding.writeVarUint(encoder, client)
        encoding.writeVarUint(encoder, clock)
        encoding.writeUint8Array(encoder, this.#whole.subarray(from, to))
      }
      encoding.writeUint8Array(encoder, this.#whole.subarray(this.#scanned.deletesFrom))
    })
  }

  /**
   * Whether the room has all of an update: what an honest page says that comes back with nothing new. Where it carries
   * words this cannot tell: another's page with the same client id has the same clocks, and other words. [SY6] [SY19]
   */
  has({ sections, deletes }: Pick<DecodedUpdate, 'sections' | 'deletes'>): boolean {
    if (sections.length > 0) return false
    if (deletes.length === 0) return true
    this.#deleted ??= joined(this.#scanned.deletes)
    const deleted = this.#deleted
    return deletes.every((range) => isWithin(deleted.get(range.client) ?? [], range))
  }
}

/** How far each client reaches, when every part goes on where those before stopped and stands on what is there. */
function endsOf(parts: readonly ScannedUpdate[]): Map<number, number> | null {
  const ends = new Map<number, number>()
  for (const { sections } of parts)
    for (const { client, clock, end } of sections) {
      if (clock !== (ends.get(client) ?? 0)) return null
      ends.set(client, end)
    }
  for (const { needs, deletes } of parts) {
    for (const [client, clock] of needs) if (clock >= (ends.get(client) ?? 0)) return null
    for (const { client, clock, length } of deletes) if (clock + length > (ends.get(client) ?? 0)) return null
  }
  return ends
}

/** By client, in order, with ranges that touch made one. */
function joined(ranges: readonly DeletedRange[]): Map<number, DeletedRange[]> {
  const byClient = new Map<number, DeletedRange[]>()
  for (const [client, own] of Map.groupBy(ranges, (range) => range.client)) {
    const all: DeletedRange[] = []
    for (const range of own.toSorted((a, b) => a.clock - b.clock)) {
      const last = all.at(-1)
      if (last && last.clock + last.length >= range.clock)
        last.length = Math.max(last.length, range.clock + range.length - last.clock)
      else all.push({ ...range })
    }
    byClient.set(client, all)
  }
  return byClient
}

function isWithin(ranges: readonly DeletedRange[], { clock, length }: DeletedRange): boolean {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle] as DeletedRange
    if (range.clock > clock) high = middle - 1
    else if (range.clock + range.length <= clock) low = middle + 1
    else return clock + length <= range.clock + range.length
  }
  return false
}
