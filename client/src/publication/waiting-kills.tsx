import { storyAddress } from '@copydesk/shared/story'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { getWaitingKills } from '../api/releases.ts'
import { clock, useNow } from '../newsroom/clock.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useKillAct } from './use-releases.ts'

interface Props {
  /** Of one story; otherwise of all. */
  story?: string
  className?: string | undefined
}

/** What was withdrawn, until the desk says that it has seen it. */
export function WaitingKills({ story, className }: Props) {
  const { data } = useQuery({
    queryKey: keys.waitingKills,
    queryFn: ({ signal }) => getWaitingKills(signal),
  })
  const waiting = (data ?? []).filter((one) => !story || one.story === story)
  if (waiting.length === 0) return null
  return (
    <div className={className}>
      {waiting.map((one) => (
        <WaitingKill key={`${one.story} ${one.desk}`} kill={one} isNamed={!story} />
      ))}
    </div>
  )
}

type Waiting = Awaited<ReturnType<typeof getWaitingKills>>[number]

function WaitingKill({ kill, isNamed }: { kill: Waiting; isNamed: boolean }) {
  const acting = useKillAct(kill.story)
  const now = useNow()
  return (
    <Notice
      tone="stop"
      act={
        <Button
          kind="stop"
          isPending={acting.isPending}
          onPress={() => acting.mutate({ act: 'acknowledge', desk: kill.desk })}
        >
          Seen by {kill.name}
        </Button>
      }
    >
      <strong>
        Killed
        {isNamed && kill.edition && (
          <>
            :{' '}
            <Link to={storyAddress({ id: kill.edition, headline: '' })}>
              <bdi>{kill.slug}</bdi>
            </Link>
          </>
        )}
      </strong>
      {kill.by ? `, by ${kill.by.name}` : ''}, {clock(kill.at, now)}. <bdi>{kill.reason}</bdi>{' '}
      <bdi>{kill.instruction}</bdi>
      {acting.isError && <span role="alert"> {saying(acting.error)}</span>}
    </Notice>
  )
}
