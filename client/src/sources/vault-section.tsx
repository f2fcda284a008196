import type { EditionPage } from '@copydesk/shared/story'
import { LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { listed } from './count-words.ts'
import { NewEntry } from './new-entry.tsx'
import type { PlacedGroup } from './place-sources.ts'
import type { VaultInHand } from './use-vault.ts'
import styles from './vault.module.css'
import { VaultEntryView } from './vault-entry-view.tsx'

interface Props {
  group: PlacedGroup
  page: EditionPage
  vault: VaultInHand
}

/** What is kept of these sources, for those alone who may open it: nobody else learns that there is anything. */
export function VaultSection({ group, page, vault }: Props) {
  const { person, people } = useMe()
  const [writes, setWrites] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const entries = vault.entries.filter((entry) => entry.group === group.id)
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? 'somebody who has left'
  const hasOwn = entries.some(({ owner }) => owner === person.id)
  return (
    <div className={styles.vault}>
      {entries.map((entry) => (
        <div key={entry.id}>
          <div className={styles.entry}>
            <LockKeyhole size={14} aria-hidden />
            <span>
              {entry.owner === person.id
                ? `In the vault, for ${entry.readers.length > 0 ? listed(['you', ...entry.readers.map(nameOf)]) : 'you alone'}`
                : `In the vault, by ${nameOf(entry.owner)}`}
            </span>
            <Button
              kind="plain"
              aria-expanded={open === entry.id}
              onPress={() => setOpen(open === entry.id ? null : entry.id)}
            >
              {open === entry.id ? 'Close' : 'Open'}
            </Button>
          </div>
          {open === entry.id && <VaultEntryView {...{ entry, page, vault }} onClose={() => setOpen(null)} />}
        </div>
      ))}
      {/* Whoever is to be told of them has nothing to put down. */}
      {page.may.write.allowed &&
        !page.may.attest.allowed &&
        !hasOwn &&
        (writes ? (
          <NewEntry group={group} page={page} vault={vault} onDone={() => setWrites(false)} />
        ) : (
          <Button kind="plain" onPress={() => setWrites(true)}>
            Keep who they are in the vault
          </Button>
        ))}
    </div>
  )
}
