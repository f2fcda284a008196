import { addCredit } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type * as Y from 'yjs'
import { makeLocalization } from '../edition/make-localization.ts'
import type { Newsroom } from '../newsroom.ts'
import type { DemoStory } from './stories.ts'

/** The French of a demo story, as far as its translator has come. */
export async function makeFrench(
  newsroom: Newsroom,
  translator: Person,
  original: { story: string; edition: string },
  { headline, standfirst, body }: NonNullable<DemoStory['french']>,
): Promise<void> {
  const { edition: french } = await makeLocalization(newsroom, translator, original.story, {
    language: 'fr',
    follows: original.edition,
  })
  const contributor = await newsroom.stores.contributors.ofPerson(translator.id)
  if (!contributor) throw new Error(`${translator.name} cannot be credited`)
  await newsroom.rooms.edit(french.id, translator.id, (doc) => {
    doc.getText('headline').insert(0, headline)
    doc.getText('standfirst').insert(0, standfirst)
    fill(doc.getText('body'), body)
    addCredit(doc, contributor.id, 'translation')
  })
}

/** Writes the paragraphs into the first blocks, which stand empty: one character, the marker, for each. */
function fill(body: Y.Text, paragraphs: readonly string[]) {
  let at = 0
  for (const paragraph of paragraphs) {
    at++
    body.insert(at, paragraph)
    at += paragraph.length
  }
}
