import type { EditionRow } from '@copydesk/shared/story'
import type { Place } from '@copydesk/shared/views/places'

/** Where an edition stands on the desk; a story without one is planned. */
export function placeOf(edition: Pick<EditionRow, 'state' | 'claimedBy'> | null): Place {
  switch (edition?.state) {
    case undefined:
      return 'planned'
    case 'submitted':
      return edition?.claimedBy ? 'with' : 'filed'
    case 'approved':
      return 'cleared'
    case 'draft':
    case 'published':
      return edition.state
    default:
      return 'aside'
  }
}
