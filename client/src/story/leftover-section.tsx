import { may } from '@copydesk/shared/access'
import type { Contributor } from '@copydesk/shared/credits'
import type { Language } from '@copydesk/shared/languages'
import type { EditionPage } from '@copydesk/shared/story'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { getContributors } from '../api/contributors.ts'
import { changeContributor } from '../api/directory.ts'
import { dismissLeftover } from '../api/edition-acts.ts'
import { keys } from '../api/keys.ts'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { Select } from '../ui/select.tsx'
import styles from './details.module.css'
import { DoubtfulNames } from './doubtful-names.tsx'

/** What an import could not place: shown until somebody has dealt with it, never dropped in silence. */
export function LeftoverSection({ page, credited }: { page: EditionPage; credited: readonly string[] }) {
  const { edition, leftover, may } = page
  const client = useQueryClient()
  const dismissing = useMutation({
    mutationFn: () => dismissLeftover(edition.id),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.edition(edition.id) }),
  })
  if (!leftover) return null
  const count = leftover.unplaced.length
  return (
    <PanelSection title="From the import">
      {count > 0 && (
        <>
          <p className={styles.why}>
            {count === 1 ? 'One line' : `${count} lines`} of the wire could not be placed. Copy what you need.
          </p>
          <ul className={styles.unplaced}>
            {leftover.unplaced.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that no longer changes
              <li key={at} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      <DoubtfulNames page={page} />
      {leftover.bio && <Bio bio={leftover.bio} language={edition.language} credited={credited} />}
      {may.write.allowed && (
        <div className={styles.acts}>
          <Button onPress={() => dismissing.mutate()} isPending={dismissing.isPending}>
            {leftover.doubtful.length === 0
              ? 'Done with it: put it away'
              : 'Put it away without crediting them'}
          </Button>
        </div>
      )}
      {dismissing.isError && <Notice tone="stop">{saying(dismissing.error)}</Notice>}
    </PanelSection>
  )
}

/** A bio that stood after the copy. It is somebody's, and only a person knows whose. */
function Bio({ bio, language, credited }: { bio: string; language: Language; credited: readonly string[] }) {
  const client = useQueryClient()
  const { person } = useMe()
  const contributors = useQuery({
    queryKey: keys.contributors,
    queryFn: ({ signal }) => getContributors(signal),
  })
  const [chosen, setChosen] = useState('')
  const using = useMutation({
    // Their bios in other languages stay.
    mutationFn: ({ id, bios }: Contributor) => changeContributor(id, { bios: { ...bios, [language]: bio } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.contributors }),
  })
  const all = contributors.data ?? []
  const likely = all.filter(({ id }) => credited.includes(id))
  const rest = all.filter(({ id, kind }) => kind === 'person' && !credited.includes(id))
  const options = [{ id: '', name: 'Whose is it?' }, ...likely, ...rest]
  const whose = all.find(({ id }) => id === chosen)
  const changing = may('rename-contributor', person)
  const mayUse = changing.allowed || whose?.person === person.id
  const now = whose?.bios[language] ?? ''
  const has = now.trim() === bio.trim()
  return (
    <>
      <p className={styles.why}>A bio stood after the copy. It is not part of the story.</p>
      <ul className={styles.unplaced}>
        <li dir="auto">{bio}</li>
      </ul>
      <Select label="Contributor" options={options} value={chosen} onChange={setChosen} />
      {whose && !mayUse && <p className={styles.why}>{changing.why}</p>}
      {whose && mayUse && (
        <div className={styles.acts}>
          <Button onPress={() => using.mutate(whose)} isPending={using.isPending} isDisabled={has}>
            {has ? `It is ${whose.name}’s bio` : `Use as ${whose.name}’s bio`}
          </Button>
        </div>
      )}
      {mayUse && whose && now !== '' && !has && (
        <p className={styles.why}>It replaces the bio that {whose.name} has in this language now.</p>
      )}
      {using.isError && <Notice tone="stop">{saying(using.error)}</Notice>}
    </>
  )
}
