import {
  type AnyRole,
  addCredit,
  type Contributor,
  type CreditReading,
  changeCredit,
  creditKey,
} from '@copydesk/shared/credits'
import { useEffect, useState } from 'react'
import type * as Y from 'yjs'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import styles from './credits.module.css'
import type { Directory } from './directory/looking-in.ts'
import { contributorNamed } from './find-among.ts'
import { NameField } from './name-field.tsx'
import { type Chosen, ReadLine } from './read-line.tsx'
import { useRoles } from './use-roles.ts'

/** The words of every language, and how to read by them: they come when somebody is about to need them. */
const loadReader = () => import('@copydesk/shared/credits/lines')

interface Props {
  doc: Y.Doc
  language: string
  contributors: readonly Contributor[]
  directory: Directory | undefined
  addContributor: (name: string, kind?: Contributor['kind']) => Promise<Contributor>
  /** The role that a name is most likely added with. */
  usual: AnyRole
  /** Keys of the credits that are there. */
  credited: ReadonlySet<string>
  say: (words: string) => void
}

/** A name, found or new, with a role; or a whole credit line, which is read and shown before it is added. */
export function CreditAdder(props: Props) {
  const { doc, language, contributors, directory, addContributor, usual, credited, say } = props
  const { all, own, words } = useRoles()
  const [role, setRole] = useState(usual)
  const [reading, setReading] = useState<CreditReading<AnyRole> | null>(null)
  const [failed, setFailed] = useState('')

  const credit = async (name: string, as: AnyRole, place = '', kind?: Contributor['kind']) => {
    const contributor = contributorNamed(contributors, name) ?? (await addContributor(name, kind))
    // Under the id of one that was merged into them they are credited already.
    const there = [contributor.id, ...contributor.merged]
      .map((id) => creditKey({ contributor: id, role: as }))
      .find((known) => credited.has(known))
    const isNew = there === undefined
    const key = there ?? addCredit(doc, contributor.id, as)
    // Whoever adds a name that waited for an agreement agrees; a place that is there already stays.
    changeCredit(doc, key, isNew ? { place, uncertain: false } : { uncertain: false })
  }
  const tried = async (act: () => Promise<void>, done: string) => {
    setFailed('')
    try {
      await act()
      say(done)
      return true
    } catch (error) {
      // The one thing here that asks the server; what was typed stays, so that it can be tried again.
      setFailed(error instanceof Error ? error.message : 'The name could not be added. Try again.')
      return false
    }
  }
  useEffect(() => {
    void loadReader()
  }, [])
  const typed = async (text: string): Promise<CreditReading<AnyRole> | null> => {
    const { readCreditLine } = await loadReader()
    const read = readCreditLine(text, { language, ownRoles: own })
    return read.credits.length > 0 ? read : null
  }
  const addChosen = async (chosen: Chosen[]) => {
    const added = await tried(
      async () => {
        for (const each of chosen) await credit(each.name, each.role, each.place, each.kind)
      },
      chosen.length === 1 ? 'One credit added.' : `${chosen.length} credits added.`,
    )
    if (added) setReading(null)
  }
  return (
    <PanelSection>
      {reading ? (
        <ReadLine
          reading={reading}
          match={directory?.match}
          isKnown={(name) => contributorNamed(contributors, name) !== undefined}
          onAdd={addChosen}
          onCancel={() => setReading(null)}
        />
      ) : (
        <div className={styles.adder}>
          <NameField
            contributors={contributors}
            find={directory?.find}
            onText={async (text) => {
              const read = await typed(text)
              if (read) setReading(read)
              return read !== null
            }}
            onName={(name) => tried(() => credit(name, role), `${name} is credited: ${words(role)}.`)}
          />
          <select
            className={styles.as}
            aria-label="Role of the name to add"
            value={role}
            onChange={(event) => setRole(event.target.value as AnyRole)}
          >
            {all.map((each) => (
              <option key={each} value={each}>
                {words(each)}
              </option>
            ))}
          </select>
        </div>
      )}
      {failed && <Notice tone="stop">{failed}</Notice>}
    </PanelSection>
  )
}
