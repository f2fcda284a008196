import { saysName } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import * as Y from 'yjs'
import type { Newsroom } from '../newsroom.ts'
import { findVersion } from './versions.ts'

/**
 * The shared document of a version, as one update, for whoever may read its story: what restoring needs. Credits and
 * words by hand that name somebody who is withheld since are not in it.
 */
export async function workingCopy(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  id: string,
): Promise<Uint8Array> {
  const { withheld } = await findVersion(stores, person, id)
  const { working } = await stores.versions.read(id)
  if (withheld.names.size === 0) return working
  const doc = new Y.Doc()
  Y.applyUpdate(doc, working)
  const credits = doc.getMap('credits')
  const fields = doc.getMap('fields')
  doc.transact(() => {
    for (const key of [...credits.keys()])
      if (withheld.contributors.has(key.slice(0, key.indexOf('|')))) credits.delete(key)
    for (const [key, value] of [...fields.entries()])
      if (typeof value === 'string' && saysName(value, withheld.names)) fields.delete(key)
  })
  const without = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return without
}
