import { shortName } from '@copydesk/shared/people'
import type { Version } from '@copydesk/shared/story'

/** What a version is called: its name, or what it was made for. */
export function versionTitle({ reason, note }: Pick<Version, 'reason' | 'note'>): string {
  switch (reason) {
    case 'named':
      return note
    case 'filed':
      return 'Filed'
    case 'cleared':
      return 'Cleared'
    case 'forced':
      return 'Forced, not reviewed'
    case 'checkpoint':
      return 'Kept by the clock'
    case 'before-restore':
      return `Before ${note.toLowerCase()} was restored`
    default:
      return reason satisfies never
  }
}

/** Who made it; of the clock's, who wrote. */
export function versionBy({ madeBy, writers }: Pick<Version, 'madeBy' | 'writers'>): string {
  if (madeBy) return shortName(madeBy.name)
  if (writers.length === 0) return 'Nobody wrote'
  const [first, second] = writers.map(({ name }) => shortName(name))
  if (writers.length < 3) return [first, second].filter(Boolean).join(' and ')
  return `${first} and ${writers.length - 1} others`
}

/** `+12 −3 words`, with a true minus; nothing where nobody counted. */
export function changedWords({ changed }: Pick<Version, 'changed'>, unit: string): string {
  if (!changed) return ''
  const { added, removed } = changed
  if (added + removed === 0) return 'No change'
  const parts = [added > 0 && `+${added}`, removed > 0 && `−${removed}`].filter(Boolean)
  return `${parts.join(' ')} ${unit}`
}
