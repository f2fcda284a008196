import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Frame } from './frame.tsx'
import { Home } from './home.tsx'

/** An address that leads nowhere. */
export function LostPage() {
  return (
    <Frame bar={<Home />} label="Nothing here">
      <EmptyState
        title="There is nothing at this address"
        act={
          <Link to="/" search={{}}>
            All stories
          </Link>
        }
      >
        The story may have been restricted to a few people, or the address was copied in part.
      </EmptyState>
    </Frame>
  )
}
