import { Refusal } from '@copydesk/shared/refusal'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { saying } from '../../api/ask.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Frame } from './frame.tsx'

const home = (
  <Link to="/" search={{}}>
    <strong>Copydesk</strong>
  </Link>
)

/** An address that leads nowhere. */
export function LostPage() {
  return (
    <Frame bar={home} label="Nothing here">
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

/** A page that could not be shown. Says what is known and offers to try again; it never shows a stack. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const expected = (error as unknown) instanceof Refusal
  const again = async () => {
    await router.invalidate()
    reset()
  }
  return (
    <Frame bar={home} label="This page could not be shown">
      <EmptyState
        title={expected ? 'This page cannot be shown now' : 'This page broke'}
        act={
          <Button kind="act" onPress={() => void again()}>
            Try again
          </Button>
        }
      >
        {saying(error)}
      </EmptyState>
    </Frame>
  )
}
