import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'

type Of = Pick<EditionFacts, 'story' | 'edition'>

/** Of what was withdrawn, or is set aside, no alert is filed and none goes out: why not; null while it lives. */
export async function whyNotAlive(
  { kills }: Pick<Stores, 'kills'>,
  { story, edition }: Of,
): Promise<string | null> {
  if (edition.state === 'killed' || (await kills.find(story.id)))
    return 'The story is killed. What is new is a story of its own.'
  return edition.state === 'spiked' ? 'It is spiked. An editor of its desk brings it back first.' : null
}

export async function demandAlive(stores: Pick<Stores, 'kills'>, of: Of): Promise<void> {
  const why = await whyNotAlive(stores, of)
  if (why !== null) throw new Refusal('conflict', why)
}
