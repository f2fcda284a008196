import { Refusal } from '@copydesk/shared/refusal'
import { type OpenedEntry, VAULT_FIELDS, type VaultWords } from '@copydesk/shared/sources'
import * as z from 'zod'
import { seal, unseal } from './seal.ts'
import type { EntryRecord, SealedPart } from './vault-store.ts'

type Whose = Pick<EntryRecord, 'id' | 'story'>

const nameSchema = z.object({ name: z.string(), bytes: z.int() })

/** What a part is sealed for: of another entry, another story or another field it does not open. */
const belongsTo = ({ id, story }: Whose, part: string, partId: string) =>
  JSON.stringify(['copydesk vault', id, story, part, partId])

const idOf = ({ id }: Whose, field: string) => `${id}-${field}`

export const sealWords = (key: Uint8Array, entry: Whose, words: VaultWords, at: string): SealedPart[] =>
  VAULT_FIELDS.map((part) => sealText(key, entry, { id: idOf(entry, part), part, at }, words[part]))

export function sealDocument(
  key: Uint8Array,
  entry: Whose,
  { id, name, bytes, at }: { id: string; name: string; bytes: Uint8Array; at: string },
): SealedPart[] {
  const named = JSON.stringify({ name, bytes: bytes.length })
  return [
    { id, part: 'document', at, sealed: seal(key, belongsTo(entry, 'document', id), bytes) },
    sealText(key, entry, { id: `${id}-name`, part: 'name', at }, named),
  ]
}

const sealText = (
  key: Uint8Array,
  entry: Whose,
  part: Omit<SealedPart, 'sealed'>,
  text: string,
): SealedPart => ({
  ...part,
  sealed: seal(key, belongsTo(entry, part.part, part.id), new TextEncoder().encode(text)),
})

export function openPart(key: Uint8Array, entry: Whose, { id, part, sealed }: SealedPart): Uint8Array {
  const plain = unseal(key, belongsTo(entry, part, id), sealed)
  if (!plain) throw new Refusal('unreadable', 'This entry was damaged: it does not open with its own key.')
  return plain
}

/** All of an entry but its documents themselves. */
export function openWords(key: Uint8Array, entry: Whose, parts: readonly SealedPart[]): OpenedEntry {
  const text = (part: SealedPart) => new TextDecoder().decode(openPart(key, entry, part))
  const field = (name: string) => {
    const part = parts.find(({ id }) => id === idOf(entry, name))
    return part ? text(part) : ''
  }
  return {
    who: field('who'),
    how: field('how'),
    promised: field('promised'),
    documents: parts
      .filter(({ part }) => part === 'name')
      .map((part) => ({
        id: part.id.replace(/-name$/, ''),
        ...nameSchema.parse(JSON.parse(text(part))),
      })),
  }
}

/** The key of an entry that stands. Where it is not, it may be lost, or lie where this server does not look. */
export function needKey(key: Uint8Array | null): Uint8Array {
  if (!key)
    throw new Refusal(
      'not-found',
      'This server does not find the key of this entry, and without it nobody reads it. Ask whoever runs the server whether the vault’s folder is in its place. Destroy the entry only once they say that its key is lost.',
    )
  return key
}
