import { may } from '@copydesk/shared/access'
import type { Contributor } from '@copydesk/shared/credits'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { createContributor, directoryKeys, findContributors } from '../../api/directory.ts'
import { DIRECTORY, useAct } from '../../api/use-act.ts'
import { Frame } from '../../app/layout/frame.tsx'
import { PageBar } from '../../app/layout/page-bar.tsx'
import { Failure } from '../../session/failure.tsx'
import { useMe } from '../../session/use-me.ts'
import { useTitle } from '../../story/use-title.ts'
import { Button } from '../../ui/button.tsx'
import { ContributorLine } from './contributor-line.tsx'
import styles from './directory.module.css'
import { LikePairs } from './like-pairs.tsx'
import { Merges } from './merges.tsx'

/** A page of names; whoever looks for one types some of it. */
const MOST = 50

/** Everybody who can be credited: found, written of, merged. */
export function ContributorsPage() {
  const { person } = useMe()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  useTitle('Contributors')
  const { data: found, error } = useQuery({
    queryKey: directoryKeys.found(typed.trim()),
    queryFn: ({ signal }) => findContributors(typed.trim(), MOST, signal),
    // While one types the list stands still instead of going white.
    placeholderData: (before) => before,
  })
  const adding = useAct(DIRECTORY, (name: string) => createContributor({ name }))
  const add = (event: FormEvent) => {
    event.preventDefault()
    const name = typed.trim()
    if (name) adding.mutate(name, { onSuccess: ({ id }: Contributor) => setOpen(id) })
  }
  const mayMerge = may('merge-contributors', person).allowed
  return (
    <Frame label="Contributors" bar={<PageBar title="Contributors" />}>
      <div className={styles.page}>
        <search>
          <form className={styles.find} onSubmit={add}>
            <input
              type="search"
              className={styles.field}
              aria-label="Find a contributor"
              placeholder="Find a name, in any script"
              dir="auto"
              autoComplete="off"
              maxLength={200}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
            <Button type="submit" isDisabled={!typed.trim()} isPending={adding.isPending}>
              Add this name
            </Button>
          </form>
        </search>
        <Failure thrown={adding.error ?? error} />
        {found && (
          <ul className={styles.list} aria-label="Contributors">
            {found.map((one) => (
              <ContributorLine
                key={one.id}
                contributor={one}
                isOpen={open === one.id}
                onToggle={() => setOpen(open === one.id ? null : one.id)}
              />
            ))}
          </ul>
        )}
        {found?.length === 0 && (
          <p className={styles.none}>Nobody of that name. “Add this name” adds them.</p>
        )}
        {found?.length === MOST && <p className={styles.none}>There are more: type some of the name.</p>}
        {mayMerge && <LikePairs />}
        {mayMerge && <Merges />}
      </div>
    </Frame>
  )
}
