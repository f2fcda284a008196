import type { PublishableCopy } from '@copydesk/shared/copy'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import { getCopy, getEdition } from '../api/editions.ts'
import { reviewEdition } from '../api/review-acts.ts'
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
  return fileOnce(edition, draft.note.trim())
}

/** Where the answer to filing was lost, the edition is filed already: that is what was wanted. */
async function fileOnce(edition: string, note: string): Promise<EditionPage> {
  try {
    return await reviewEdition(edition, { act: 'file', note })
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.code !== 'conflict') throw thrown
    const page = await getEdition(edition)
    if (page.edition.state === 'draft') throw thrown
    return page
  }
}

/** The phone's clock may differ from the server's by some minutes. */
const CLOCKS_DIFFER_MS = 5 * 60_000

/** A story counts as this one only when it says the same: another of that slug must not swallow what was typed. */
async function alreadyCreated(draft: FileDraft, person: string, askedAt: string): Promise<string | null> {
  const since = new Date(askedAt).getTime() - CLOCKS_DIFFER_MS
  const mine = (await getStories()).filter(
    ({ slug, owner, createdAt }) =>
      slug === draft.slug && owner?.id === person && new Date(createdAt).getTime() >= since,
  )
  for (const { editions } of mine) {
    const [original] = editions
    if (original && saysTheSame(draft, (await getCopy(original.id)).publishable)) return original.id
  }
  return null
}

function saysTheSame({ headline, text }: FileDraft, copy: PublishableCopy): boolean {
  const body = copy.body.map(({ runs }) => runs.map((run) => run.text).join(''))
  return copy.headline.trim() === headline.trim() && plain(body.join('\n')) === plain(text)
}

/** Blanks and line ends differ between what is typed and what is kept; words do not. */
const plain = (text: string) => text.normalize('NFC').split(/\s+/).filter(Boolean).join(' ')
