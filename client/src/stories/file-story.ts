import type { EditionPage } from '@copydesk/shared/story'
import { fileEdition } from '../api/editions.ts'
import { createStory, getStories } from '../api/stories.ts'
import type { FileDraft } from './file-draft.ts'

export type Step = 'creating' | 'filing'

interface Steps {
  person: string
  now: () => Date
  onStep: (step: Step) => void
  /** Called with each thing learned, so that a lost line or a closed page goes on from there. */
  onLearned: (learned: Pick<FileDraft, 'askedAt'> | Pick<FileDraft, 'edition'>) => void
}

/**
 * Creates the story with its text and files it. Each of the two can fail on a bad line after the server has done
 * it; a second try finds what exists instead of making it again.
 */
export async function fileStory(draft: FileDraft, steps: Steps): Promise<EditionPage> {
  let edition = draft.edition
  if (edition === null) {
    steps.onStep('creating')
    edition = draft.askedAt === null ? null : await alreadyCreated(draft, steps.person, draft.askedAt)
    if (edition === null) {
      if (draft.askedAt === null) steps.onLearned({ askedAt: steps.now().toISOString() })
      const created = await createStory({
        slug: draft.slug,
        headline: draft.headline.trim(),
        desk: draft.desk,
        owner: steps.person,
        text: draft.text,
      })
      if (!created.edition) throw new Error('a story that was created with copy came back without any')
      edition = created.edition.id
    }
    steps.onLearned({ edition })
  }
  steps.onStep('filing')
  return fileEdition(edition, { note: draft.note.trim() })
}

/** The phone's clock may differ from the server's by some minutes; a slug used twice in that time is the same story. */
const CLOCKS_DIFFER_MS = 5 * 60_000

async function alreadyCreated(draft: FileDraft, person: string, askedAt: string): Promise<string | null> {
  const since = new Date(askedAt).getTime() - CLOCKS_DIFFER_MS
  const mine = (await getStories()).find(
    ({ slug, owner, createdAt }) =>
      slug === draft.slug && owner?.id === person && new Date(createdAt).getTime() >= since,
  )
  return mine?.editions[0]?.id ?? null
}
