import { useQuery } from '@tanstack/react-query'
import { directoryKeys, getMerges, undoMerge } from '../../api/directory.ts'
import { DIRECTORY, useAct } from '../../api/use-act.ts'
import { dayWords } from '../../newsroom/clock.ts'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './directory.module.css'

/** What was merged, and the way back. */
export function Merges() {
  const { data: merges = [], error } = useQuery({
    queryKey: directoryKeys.merges,
    queryFn: ({ signal }) => getMerges(signal),
  })
  const undoing = useAct(DIRECTORY, undoMerge)
  if (merges.length === 0) return <Failure thrown={error} />
  return (
    <section className={styles.section} aria-labelledby="merged">
      <h2 id="merged" className={styles.title}>
        Merged
      </h2>
      <Failure thrown={undoing.error} />
      <ul className={styles.list} aria-label="Merged">
        {merges.map(({ id, merged, kept, at }) => (
          <li key={id} className={styles.pair}>
            <span className={styles.two}>
              <bdi>{merged.name}</bdi> prints as <bdi>{kept.name}</bdi>{' '}
              <time className={styles.none} dateTime={at}>
                since {dayWords(at, new Date())}
              </time>
            </span>
            <Button
              onPress={() => undoing.mutate(id)}
              isPending={undoing.isPending}
              aria-label={`Undo: ${merged.name} is not ${kept.name}`}
            >
              Undo
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
