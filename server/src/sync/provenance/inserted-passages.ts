import type { DecodedStruct, StructId } from '../guard/decode-update.ts'
import { Passage } from './passage.ts'

const nameOf = ({ client, clock }: StructId): string => `${client}.${clock}`
const lastOf = ({ client, clock, length }: DecodedStruct): string => `${client}.${clock + length - 1}`

/**
 * What an update writes into texts, as it is read: pieces that were put beside each other are one passage, whichever
 * was written first, and over what was deleted again. A paste of three paragraphs comes as many pieces, and from an
 * editor the last one first.
 */
export function insertedPassages(structs: readonly DecodedStruct[]): Passage[] {
  const byFirst = new Map<string, DecodedStruct>()
  const byLast = new Map<string, DecodedStruct>()
  const next = new Map<DecodedStruct, DecodedStruct>()
  const previous = new Map<DecodedStruct, DecodedStruct>()
  const link = (left: DecodedStruct, right: DecodedStruct) => {
    next.set(left, right)
    previous.set(right, left)
  }
  for (const struct of structs) {
    const left = struct.origin && byLast.get(nameOf(struct.origin))
    const right = struct.rightOrigin && byFirst.get(nameOf(struct.rightOrigin))
    if (left && (next.get(left) ?? right) === right) link(left, struct)
    if (right && (previous.get(right) ?? left) === left) link(struct, right)
    byFirst.set(nameOf(struct), struct)
    byLast.set(lastOf(struct), struct)
  }
  return structs.filter((struct) => !previous.has(struct)).map((first) => passageFrom(first, next))
}

function passageFrom(first: DecodedStruct, next: ReadonlyMap<DecodedStruct, DecodedStruct>): Passage {
  const passage = new Passage()
  for (let at: DecodedStruct | undefined = first; at !== undefined; at = next.get(at)) {
    if (at.content.is === 'text') passage.add(at.client, at.clock, at.content.text)
    else if (at.content.is === 'embed') passage.break()
  }
  return passage
}
