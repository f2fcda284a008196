import type { EditionPage } from '@copydesk/shared/story'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { directoryKeys, matchNames } from '../api/directory.ts'
import { answerName } from '../api/edition-acts.ts'
import { keys } from '../api/keys.ts'
import { SOMEBODY_NEW, WhoIsIt } from '../credits/who-is-it.tsx'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import styles from './details.module.css'

/** Names of the wire that may be somebody's in the directory: whoever credits says who they are. */
export function DoubtfulNames({ page: { edition, leftover, may } }: { page: EditionPage }) {
  const names = (leftover?.doubtful ?? []).map(({ name }) => name)
  const { data: matches = [] } = useQuery({
    queryKey: directoryKeys.matched(names),
    queryFn: () => matchNames(names),
    enabled: names.length > 0,
  })
  const [who, setWho] = useState<Record<string, string>>({})
  const client = useQueryClient()
  const answering = useMutation({
    mutationFn: ({ name, answer }: { name: string; answer: string }) =>
      answerName(edition.id, { name, contributor: answer === SOMEBODY_NEW ? null : answer }),
    onSuccess: () =>
      Promise.all(
        [keys.edition(edition.id), keys.contributors].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  })
  if (names.length === 0) return null
  return (
    <>
      <p className={styles.why}>
        The wire credits names that are like others in the directory. They are credited once somebody says who
        they are.
      </p>
      {names.map((name) => {
        const found = matches.find((one) => one.name === name)
        // Somebody of that very name may be there by now.
        const like = found?.known ? [found.known] : (found?.like ?? [])
        const answer = who[name] ?? ''
        return (
          <div key={name} className={styles.fields}>
            <WhoIsIt
              match={{ name, known: null, like }}
              value={answer}
              onChange={(value) => setWho((before) => ({ ...before, [name]: value }))}
              isDisabled={!may.credit.allowed}
            />
            {may.credit.allowed ? (
              <div className={styles.acts}>
                <Button
                  onPress={() => answering.mutate({ name, answer })}
                  isDisabled={answer === ''}
                  isPending={answering.isPending}
                  aria-label={`Credit ${name}`}
                >
                  Credit them
                </Button>
              </div>
            ) : (
              <p className={styles.why}>{may.credit.why}</p>
            )}
          </div>
        )
      })}
      <Failure thrown={answering.error} />
    </>
  )
}
