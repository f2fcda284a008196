import { Refusal } from '@copydesk/shared/refusal'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { saying } from '../../api/ask.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Frame } from './frame.tsx'
import { Home } from './home.tsx'

/** A page that could not be shown. Says what is known and offers to try again; it never shows a stack. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const expected = (error as unknown) instanceof Refusal
  const again = async () => {
    await router.invalidate()
    reset()
  }
  return (
    <Frame bar={<Home />} label="This page could not be shown">
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
