/**
 * Words typed under a client id that turns out to be somebody else's, said again under a new one. The server took none
 * of them, so nobody else stands on them: every struct of that client gets the new id and a clock that counts from 0,
 * and whatever points at one of them, origins, deletes, anchors of marks, names of what undo made anew, follows.
 */
import { type IdRange, mergeRanges } from '@copydesk/shared/copy'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** @returns one update with all that these said, none of it under `taken`. Throws on bytes that are no updates. */
export function rewriteClient(updates: readonly Uint8Array[], taken: number, fresh: number): Uint8Array {
  const update = Y.mergeUpdates([...updates])
  const { structs, ds } = Y.decodeUpdate(update)
  const kept = structs.filter((struct) => struct.id.client !== taken || struct instanceof Y.Item)
  const renamed = new Renamed(kept, taken, fresh)
  const byClient = new Map<number, Struct[]>()
  for (const struct of kept) {
    if (struct instanceof Y.Item) rename(struct, renamed)
    const own = byClient.get(struct.id.client)
    if (own) own.push(struct)
    else byClient.set(struct.id.client, [struct])
  }
  const encoder = new Y.UpdateEncoderV1()
  encoding.writeVarUint(encoder.restEncoder, byClient.size)
  for (const [client, own] of byClient) {
    own.sort((a, b) => a.id.clock - b.id.clock)
    encoding.writeVarUint(encoder.restEncoder, own.length)
    encoding.writeVarUint(encoder.restEncoder, client)
    encoding.writeVarUint(encoder.restEncoder, own[0]?.id.clock ?? 0)
    for (const struct of own) struct.write(encoder, 0)
  }
  writeDeletes(encoder.restEncoder, ds.clients, renamed)
  return encoder.toUint8Array()
}

type Struct = Y.Item | Y.GC | Y.Skip

/** Where each id of the taken client went. */
class Renamed {
  readonly taken: number
  readonly fresh: number
  readonly #stretches: { from: number; to: number; at: number }[] = []

  constructor(structs: readonly Struct[], taken: number, fresh: number) {
    this.taken = taken
    this.fresh = fresh
    let at = 0
    const own = structs.filter(({ id }) => id.client === taken).sort((a, b) => a.id.clock - b.id.clock)
    for (const { id, length } of own) {
      this.#stretches.push({ from: id.clock, to: id.clock + length, at })
      at += length
    }
  }

  /** The new clock of what stood there; null when it is not ours. */
  clock(clock: number): number | null {
    const found = this.#stretches.find(({ from, to }) => clock >= from && clock < to)
    return found ? found.at + clock - found.from : null
  }

  id(id: Y.ID | null): Y.ID | null {
    const clock = id?.client === this.taken ? this.clock(id.clock) : null
    return clock === null ? id : Y.createID(this.fresh, clock)
  }

  /** The new clock of what stood there, or was to stand there next. */
  place(clock: number): number {
    const next = this.#stretches.find(({ to }) => clock < to)
    if (next) return next.at + Math.max(0, clock - next.from)
    const last = this.#stretches.at(-1)
    return last ? last.at + last.to - last.from : clock
  }

  /** The same for ids as suggestions hold them. */
  range([client, clock, length]: IdRange): IdRange[] {
    if (client !== this.taken) return [[client, clock, length]]
    const ours = this.#stretches.flatMap(({ from, to, at }): IdRange[] => {
      const begin = Math.max(from, clock)
      const end = Math.min(to, clock + length)
      return begin < end ? [[this.fresh, at + begin - from, end - begin]] : []
    })
    return ours.length > 0 ? ours : [[client, clock, length]]
  }

  /** The same for an id as marks and names hold it. */
  pair(client: unknown, clock: unknown): [unknown, unknown] {
    const moved = client === this.taken && typeof clock === 'number' ? this.clock(clock) : null
    return moved === null ? [client, clock] : [this.fresh, moved]
  }
}

function rename(struct: Y.Item, renamed: Renamed) {
  const isOwn = struct.id.client === renamed.taken
  struct.id = renamed.id(struct.id) ?? struct.id
  struct.origin = renamed.id(struct.origin)
  struct.rightOrigin = renamed.id(struct.rightOrigin)
  if (isOwn && struct.parentSub !== null) struct.parentSub = renameKey(struct.parentSub, renamed)
  const { content } = struct
  if (content instanceof Y.ContentAny) content.arr = content.arr.map((value) => renameValue(value, renamed))
}

/**
 * Mark operations and names of what undo made anew stand under `<client>.<number>`, suggestions and what was suggested in
 * one go are named `<client>-<clock>`, all in base 36.
 */
function renameKey(key: string, renamed: Renamed): string {
  const [, client, sign, number] = /^([0-9a-z]{1,11})([.-])([0-9a-z]{1,11})$/.exec(key) ?? []
  if (client !== renamed.taken.toString(36) || number === undefined) return key
  const clock = Number.parseInt(number, 36)
  const moved = sign === '-' ? renamed.place(clock) : renamed.clock(clock)
  return `${renamed.fresh.toString(36)}${sign}${moved === null ? number : moved.toString(36)}`
}

/** A mark operation is `[kind, value, first, last, limit, lamport]`, a name `[client, clock, length]`. */
function renameValue(value: unknown, renamed: Renamed): unknown {
  if (isSuggestion(value)) return renameSuggestion(value, renamed)
  if (!Array.isArray(value)) return value
  if (value.length === 3 && value.every((part) => typeof part === 'number'))
    return [...renamed.pair(value[0], value[1]), value[2]]
  if (value.length !== 6) return value
  return value.map((part: unknown) =>
    Array.isArray(part) && part.length === 2 ? renamed.pair(part[0], part[1]) : part,
  )
}

interface Suggested {
  r: readonly IdRange[]
  /** Where what is typed begins, while its maker types on. */
  o?: readonly [number, number] | null
  g: string
}

const isSuggestion = (value: unknown): value is Suggested =>
  typeof value === 'object' && value !== null && 'k' in value && value.k === 'suggestion'

/** It covers the same characters under their new ids, and none of those whose the old ones are. */
function renameSuggestion(value: Suggested, renamed: Renamed): Suggested {
  const { r, o, g } = value
  const isOwn = o?.[0] === renamed.taken
  return {
    ...value,
    r: mergeRanges(r.flatMap((range) => renamed.range(range))),
    g: renameKey(g, renamed),
    ...(isOwn && { o: [renamed.fresh, renamed.place(o[1])] }),
  }
}

function writeDeletes(
  encoder: encoding.Encoder,
  clients: ReadonlyMap<number, readonly { clock: number; len: number }[]>,
  renamed: Renamed,
) {
  const byClient = new Map<number, { clock: number; length: number }[]>()
  const add = (client: number, clock: number, length: number) => {
    const ranges = byClient.get(client)
    const last = ranges?.at(-1)
    if (last && last.clock + last.length === clock) last.length += length
    else if (ranges) ranges.push({ clock, length })
    else byClient.set(client, [{ clock, length }])
  }
  for (const [client, ranges] of clients)
    for (const { clock, len } of ranges) {
      if (client !== renamed.taken) {
        add(client, clock, len)
        continue
      }
      for (let one = clock; one < clock + len; one++) {
        const moved = renamed.clock(one)
        if (moved !== null) add(renamed.fresh, moved, 1)
      }
    }
  encoding.writeVarUint(encoder, byClient.size)
  for (const [client, ranges] of byClient) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, ranges.length)
    for (const { clock, length } of ranges) {
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint(encoder, length)
    }
  }
}
