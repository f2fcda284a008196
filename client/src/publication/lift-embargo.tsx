import type { useReleaseAct } from './use-releases.ts'
import { WithReason } from './with-reason.tsx'

interface Props {
  acting: ReturnType<typeof useReleaseAct>
}

/** Every embargo of the story ends at once, for a reason. */
export function LiftEmbargo({ acting }: Props) {
  return (
    <WithReason
      words="Lift it now…"
      label="Why readers may have it now"
      help="In every language that waits."
      act="Lift it now"
      isPending={acting.isPending}
      onAct={(reason) => acting.mutate({ act: 'lift-embargo', wanted: { reason } })}
    />
  )
}
