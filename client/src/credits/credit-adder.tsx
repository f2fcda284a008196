import {
  type AnyRole,
  addCredit,
  type Contributor,
  type CreditReading,
  changeCredit,
  creditKey,
} from '@copydesk/shared/credits'
import { useContext, useEffect, useState } from 'react'
import type * as Y from 'yjs'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import styles from './credits.module.css'
import type { Directory } from './directory/looking-in.ts'
import { contributorNamed } from './find-among.ts'
import { HouseContext } from './house-context.ts'
import { NameField } from './name-field.tsx'
import { type Chosen, ReadLine } from './read-line.tsx'
import { useRoles } from './use-roles.ts'
import type { Which } from './use-unnamed.ts'

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
  /** Those of some names that the story must not name. */
  which: Which | undefined
  say: (words: string) => void
}

/** A name, found or new, with a role; or a whole credit line, which is read and shown before it is added. */
export function CreditAdder(props: Props) {
  const { doc, language, contributors, directory, addContributor, usual, credited, which, say } = props
  const { all, words } = useRoles()
  const { book } = useContext(HouseContext)
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
  /** Before anything is written: a name that is withheld must not even come into the directory. */
  const refuseWithheld = async (names: readonly string[]) => {
    const asked = names.flatMap((name) => [name, contributorNamed(contributors, name)?.name ?? name])
    // Without a line nobody can say; what goes out is printed by the server, which leaves them out.
    const [first] = (await which?.([...new Set(asked)]).catch(() => [])) ?? []
    if (first !== undefined)
      throw new Error(
        `${first} is withheld for safety in this story and is not credited. Leave that name out.`,
      )
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
    const read = readCreditLine(text, { language, house: book })
    return read.credits.length > 0 ? read : null
  }
  const addChosen = async (chosen: Chosen[]) => {
    const added = await tried(
      async () => {
        await refuseWithheld(chosen.map(({ name }) => name))
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
            onName={(name) =>
              tried(
                async () => {
                  await refuseWithheld([name])
                  await credit(name, role)
                },
                `${name} is credited: ${words(role)}.`,
              )
            }
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
