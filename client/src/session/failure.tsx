import { Refusal } from '@copydesk/shared/refusal'
import type { ReactNode } from 'react'
import { saying } from '../api/ask.ts'
import { Notice } from '../ui/notice.tsx'

interface Props {
  /** What was thrown; nothing is shown for nothing. */
  thrown: unknown
  before?: ReactNode
  after?: ReactNode
  act?: ReactNode
}

/** Why an act did not go through. That the session is over is asked for in its own place, over the page. */
export function Failure({ thrown, before, after, act }: Props) {
  if (!thrown || (thrown instanceof Refusal && thrown.code === 'signed-out')) return null
  return (
    <Notice tone="stop" act={act}>
      {before} {saying(thrown)} {after}
    </Notice>
  )
}
