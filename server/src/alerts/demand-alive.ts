import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'

/** Of what was withdrawn, or is set aside, no alert is filed and none goes out. */
export async function demandAlive(
  { kills }: Pick<Stores, 'kills'>,
  { story, edition }: Pick<EditionFacts, 'story' | 'edition'>,
): Promise<void> {
  if (edition.state === 'killed' || (await kills.find(story.id)))
    throw new Refusal('conflict', 'The story is killed. What is new is a story of its own.')
  if (edition.state === 'spiked')
    throw new Refusal('conflict', 'It is spiked. An editor of its desk brings it back first.')
}
