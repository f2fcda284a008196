import { Link } from '@tanstack/react-router'
import { buttonLook } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { BackToStories } from './back-to-stories.tsx'
import { Frame } from './frame.tsx'

/** An address that leads nowhere. */
export function LostPage() {
  return (
    <Frame bar={<BackToStories />} label="Nothing here">
      <EmptyState
        title="There is nothing at this address"
        act={
          <Link to="/" search={{}} className={buttonLook('act')}>
            All stories
          </Link>
        }
      >
        The story may have been restricted to a few people, or the address was copied in part.
      </EmptyState>
    </Frame>
  )
}
