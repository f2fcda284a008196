import { LANGUAGES } from '@copydesk/shared/languages'
import type { ReadyEdition } from '@copydesk/shared/publication'
import { clock, useNow } from '../newsroom/clock.ts'
import { Tick } from '../ui/tick.tsx'
import { isAllOut } from './is-out.ts'
import styles from './release.module.css'
import type { useReleaseAct } from './use-releases.ts'
import { WithReason } from './with-reason.tsx'

interface Props {
  editions: readonly ReadyEdition[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  acting: ReturnType<typeof useReleaseAct>
}

/** The languages of a story: what of each would go out, and what keeps it. */
export function EditionTicks({ editions, chosen, onChange, acting }: Props) {
  const now = useNow()
  return (
    <ul className={styles.editions}>
      {editions.map((one) => {
        const { edition, language, cleared, changed, waitsFor, behind, may } = one
        const isDone = isAllOut(one)
        return (
          <li key={edition}>
            <Tick
              isTicked={chosen.includes(edition)}
              isDisabled={!may.allowed || isDone}
              onChange={(isTicked) =>
                onChange(isTicked ? [...chosen, edition] : chosen.filter((id) => id !== edition))
              }
            >
              <span className={styles.language}>{LANGUAGES[language].english}</span>
              {cleared ? (
                <span className={styles.which}>
                  version {cleared.number} · <code>{cleared.hash.slice(0, 7)}</code> · cleared
                  {cleared.by ? ` by ${cleared.by}` : ''}, {clock(cleared.at, now)}
                </span>
              ) : (
                <span className={styles.which}>nothing cleared yet</span>
              )}
            </Tick>
            {isDone && <p className={styles.quiet}>It is out as it was cleared.</p>}
            {!isDone && waitsFor && cleared && <p className={styles.waits}>{waitsFor}</p>}
            {!isDone && cleared && changed && (
              <p className={styles.quiet}>Changed since: what was typed after is not in it.</p>
            )}
            {behind && may.allowed && cleared && (
              <WithReason
                words="Let it go as it is…"
                label="Why it may go out behind its original"
                act="Let it go"
                isPending={acting.isPending}
                onAct={(reason, done) =>
                  acting.mutate(
                    { act: 'allow-behind', edition, wanted: { hash: cleared.hash, reason } },
                    { onSuccess: done },
                  )
                }
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
