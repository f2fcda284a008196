import type { Contributor } from '@copydesk/shared/credits'
import { useQuery } from '@tanstack/react-query'
import { directoryKeys, getAlike, mergeContributors, partContributors } from '../../api/directory.ts'
import { DIRECTORY, useAct } from '../../api/use-act.ts'
import { Failure } from '../../session/failure.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './directory.module.css'

/** Two by two, those who may be one. Whichever is kept is printed wherever the other is credited. */
export function LikePairs() {
  const { data: pairs = [], error } = useQuery({
    queryKey: directoryKeys.alike,
    queryFn: ({ signal }) => getAlike(signal),
  })
  const merging = useAct(DIRECTORY, ({ merged, kept }: { merged: string; kept: string }) =>
    mergeContributors(merged, kept),
  )
  const parting = useAct(DIRECTORY, ({ one, other }: { one: string; other: string }) =>
    partContributors(one, other),
  )
  if (pairs.length === 0) return <Failure thrown={error} />
  const keep = (kept: Contributor, merged: Contributor) => (
    <Button
      onPress={() => merging.mutate({ merged: merged.id, kept: kept.id })}
      isPending={merging.isPending}
      aria-label={`Keep ${kept.name}, merge ${merged.name} into it`}
    >
      Keep <bdi>{kept.name}</bdi>
    </Button>
  )
  return (
    <section className={styles.section} aria-labelledby="alike">
      <h2 id="alike" className={styles.title}>
        The same person?
      </h2>
      <p className={styles.none}>
        Credits of the one who is merged print the one who is kept, in every story. It can be undone below.
      </p>
      <Failure thrown={merging.error ?? parting.error} />
      <ul className={styles.list} aria-label="The same person?">
        {pairs.map(([one, other]) => (
          <li key={`${one.id} ${other.id}`} className={styles.pair}>
            <span className={styles.two}>
              <bdi>{one.name}</bdi> and <bdi>{other.name}</bdi>
            </span>
            <span className={styles.acts}>
              {keep(one, other)}
              {keep(other, one)}
              <Button
                kind="plain"
                onPress={() => parting.mutate({ one: one.id, other: other.id })}
                isPending={parting.isPending}
                aria-label={`They are two: ${one.name} and ${other.name}`}
              >
                They are two
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
