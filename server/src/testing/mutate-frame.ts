import { MESSAGE, readSync, syncFrame } from '@copydesk/shared/protocol'
import type { Random } from '@copydesk/shared/testing'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** Client ids that stand in recorded frames, and those of people who write at the moment. */
export interface KnownIds {
  recorded: readonly number[]
  living: readonly number[]
}

/** Numbers that end a reader's patience: nine bytes, one too many for an integer; and one that never ends. */
const GIANTS = [
  [255, 255, 255, 255, 255, 255, 255, 15],
  [255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 127],
  [255, 255, 255, 255, 15],
  [128, 148, 235, 220, 3],
]

/** What a hostile or broken page could make of an honest one's frame. */
export function mutateFrame(random: Random, frame: Uint8Array, ids: KnownIds): Uint8Array | string {
  if (random.chance(0.02))
    return random.one(['', 'hello', '{"type":"sync"}', String.fromCharCode(...frame.slice(0, 40))])
  // Damage inside an update would mostly show as a wrong length outside: half of it is packed again.
  const update = random.chance(0.6) ? updateOf(frame) : null
  if (update === null) return damaged(random, frame, ids)
  if (random.chance(0.02)) return syncFrame(update.kind, inSecondEncoding(update.bytes))
  return syncFrame(update.kind, damaged(random, update.bytes, ids))
}

function updateOf(frame: Uint8Array) {
  if (frame[0] !== MESSAGE.sync) return null
  const decoder = decoding.createDecoder(frame)
  decoding.readVarUint(decoder)
  return readSync(decoder)
}

function inSecondEncoding(update: Uint8Array): Uint8Array {
  try {
    return Y.convertUpdateFormatV1ToV2(update)
  } catch {
    // A vector is no update.
    return update
  }
}

function damaged(random: Random, bytes: Uint8Array, ids: KnownIds): Uint8Array {
  let result = bytes
  for (let times = random.one([1, 1, 1, 2, 4]); times > 0; times--) result = damagedOnce(random, result, ids)
  return result
}

function damagedOnce(random: Random, bytes: Uint8Array, ids: KnownIds): Uint8Array {
  const at = random.below(bytes.length + 1)
  return random.one([
    () => changedAt(bytes, at, (byte) => byte ^ (1 << random.below(8))),
    () => changedAt(bytes, at, () => random.below(256)),
    () => changedAt(bytes, random.below(4), () => random.below(12)),
    () => bytes.slice(0, at),
    () => joined(bytes.slice(0, at), Uint8Array.from(random.one(GIANTS)), bytes.slice(at + 1)),
    () => joined(bytes.slice(0, at), Uint8Array.of(0x80)),
    () => joined(bytes, bytes.slice(at)),
    () => joined(bytes.slice(0, at), bytes.slice(at + 1 + random.below(4))),
    () =>
      joined(
        bytes.slice(0, at),
        Uint8Array.from({ length: 1 + random.below(6) }, () => random.below(256)),
        bytes.slice(at),
      ),
    () => withOtherId(bytes, random.one(ids.recorded), random.one(ids.living)),
    () => withOtherId(bytes, random.one(ids.recorded), 1 + random.below(2 ** 31)),
  ])()
}

function changedAt(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const changed = bytes.slice()
  const byte = changed[at]
  if (byte !== undefined) changed[at] = change(byte)
  return changed
}

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

function withOtherId(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const [old, next] = [from, to].map((id) => encoding.encode((encoder) => encoding.writeVarUint(encoder, id)))
  const parts: Uint8Array[] = []
  const all = Buffer.from(bytes)
  let begin = 0
  for (let at = all.indexOf(old as Uint8Array); at >= 0; at = all.indexOf(old as Uint8Array, begin)) {
    parts.push(bytes.subarray(begin, at), next as Uint8Array)
    begin = at + (old as Uint8Array).length
  }
  return joined(...parts, bytes.subarray(begin))
}
