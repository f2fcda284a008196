import type { EditionRow, StoryRow } from '@copydesk/shared/story'

interface Open {
  story: StoryRow
  edition: EditionRow
}

/** What a desk has not finished: filed and free, and taken by somebody. What was filed first stands first. */
export function openAt(stories: readonly StoryRow[], desk: string): { filed: Open[]; claimed: Open[] } {
  const open = stories
    .filter((story) => story.desk === desk)
    .flatMap((story) => story.editions.map((edition) => ({ story, edition })))
    .filter(({ edition }) => isOpen(edition))
    .sort((a, b) => ((a.edition.filedAt ?? '') < (b.edition.filedAt ?? '') ? -1 : 1))
  return {
    filed: open.filter(({ edition }) => edition.claimedBy === null),
    claimed: open.filter(({ edition }) => edition.claimedBy !== null),
  }
}

const isOpen = ({ state, changedSinceCleared }: EditionRow): boolean =>
  state === 'submitted' || (state === 'approved' && changedSinceCleared)
