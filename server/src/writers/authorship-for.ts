import { may } from '@copydesk/shared/access'
import { readField } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { AuthoredSpan, Authorship } from '@copydesk/shared/writers'
import type * as Y from 'yjs'
import { spansIn } from '../edition/authorship.ts'
import type { Newsroom } from '../newsroom.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import type { Writers } from '../sync/provenance/writers.ts'
import { documentOf } from '../versions/copy-document.ts'
import { draftsOf } from './drafts.ts'
import { sharesIn } from './shares-in.ts'

type Asked = Pick<Newsroom, 'stores' | 'rooms' | 'now'>

/**
 * Who wrote what of the copy, as this person may see it.
 * @param version one of the edition's, in the place of the copy as it stands.
 */
export async function authorshipFor(
  newsroom: Asked,
  person: Person,
  id: string,
  version?: string,
): Promise<Authorship> {
  const { stores, rooms } = newsroom
  const facts = await findEdition(stores, person, id)
  if (version === undefined) return shown(newsroom, facts, (read) => rooms.attribute(id, read))
  const record = await stores.versions.find(version)
  if (record?.edition !== id) throw new Refusal('not-found', 'There is no such version.')
  const { working } = await stores.versions.read(version)
  return shown(newsroom, facts, async (read) => {
    const { doc } = documentOf(working)
    const known = read(doc, await rooms.writersOf(id))
    return { ...known, spans: inReadingOrder(doc, known.spans) }
  })
}

/** A version is read as it was; blocks that were moved stand elsewhere in the text. */
function inReadingOrder(doc: Y.Doc, spans: readonly AuthoredSpan[]): AuthoredSpan[] {
  const order = new Map(readField(doc, 'body').map(({ id }, place) => [id, place]))
  const placeOf = ({ field, block }: AuthoredSpan) => (field === 'body' ? (order.get(block) ?? -1) : -1)
  // Stable: within a block, and among fields, the order of the text stays.
  return spans.toSorted((a, b) => placeOf(a) - placeOf(b))
}

type Read = (doc: Y.Doc, writers: Writers) => Omit<Authorship, 'drafts'>

async function shown(
  newsroom: Asked,
  facts: EditionFacts,
  attribute: (read: Read) => Promise<Omit<Authorship, 'drafts'>>,
): Promise<Authorship> {
  const { asker, about, edition } = facts
  demand('see-writers', facts)
  const drafts = await draftsOf(newsroom, facts)
  const { spans, clients, shares } = await attribute((doc, writers) => ({
    spans: spansIn(doc, writers),
    clients: clientsIn(doc, writers),
    shares: sharesIn(doc, writers, edition.language),
  }))
  const all = may('see-shares', asker, about).allowed
  return {
    spans: drafts.shown === 'everything' ? spans : spans.map((span) => ({ ...span, at: null })),
    clients,
    shares: all ? shares : shares.filter((share) => share.person === asker.id),
    drafts,
  }
}

/** Whose each id is that wrote here; whoever pasted another's words is not their writer. */
function clientsIn(doc: Y.Doc, writers: Writers): Authorship['clients'] {
  return [...doc.store.clients.keys()].flatMap((client) => {
    const person = writers.ownerOf(client)
    return person === null ? [] : [[client, person] as [number, string]]
  })
}
