import type { PublishableBlock, PublishableCopy } from '@copydesk/shared/copy'
import { hashOf } from '@copydesk/shared/copy'
import type { Language } from '@copydesk/shared/languages'
import { dayIn, type PublicationKind, publicationAddress } from '@copydesk/shared/publication'
import { newId } from '../new-id.ts'
import type { NewsroomStores } from '../stores.ts'

export const para = (text: string, kind = 'paragraph', attributes = {}): PublishableBlock => ({
  kind,
  attributes,
  runs: [{ text, marks: {} }],
})

export const copyOf = (language: string, copy: Partial<PublishableCopy>): PublishableCopy => ({
  ...{ format: 1, language, headline: '', standfirst: '', byline: '', dateline: '', body: [] },
  ...{ creditLine: '', rights: '' },
  ...copy,
})

/**
 * Puts a copy out as a publication of an edition, with nobody's release before it: for tests of what readers see, which
 * are about nothing that goes before.
 */
export async function putOut(
  stores: NewsroomStores,
  edition: { id: string; language: Language; person: string },
  kind: PublicationKind,
  { copy, at, advisory = '' }: { copy: PublishableCopy; at: string; advisory?: string },
): Promise<string> {
  const version = newId()
  return stores.transact(async (within) => {
    const hash = hashOf(copy)
    await within.versions.keep({
      ...{
        id: version,
        edition: edition.id,
        reason: 'cleared',
        madeBy: edition.person,
        madeAt: at,
        note: '',
      },
      ...{ changed: null, writers: [], position: 0, hash, words: 0, working: new Uint8Array([0, 0]) },
      publishable: copy,
    })
    if ((await within.publications.addressOf(edition.id)) === null) {
      const { language } = edition
      const address = { language, day: dayIn(at, 'UTC'), headline: copy.headline, id: newId().slice(0, 8) }
      await within.publications.fixAddress(edition.id, publicationAddress(address))
    }
    await within.publications.keep({
      ...{ id: newId(), edition: edition.id, kind, version, hash, publishedAt: at, advisory },
      ...{ release: null, by: edition.person },
    })
    return (await within.publications.addressOf(edition.id)) ?? ''
  })
}
