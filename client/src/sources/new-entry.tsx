import type { EditionPage } from '@copydesk/shared/story'
import { type FormEvent, useState } from 'react'
import { keepInVault } from '../api/vault.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import type { PlacedGroup } from './place-sources.ts'
import { ReaderChoice } from './reader-choice.tsx'
import panel from './sources.module.css'
import type { VaultInHand } from './use-vault.ts'
import styles from './vault.module.css'
import { NO_WORDS, VaultFields } from './vault-fields.tsx'

interface Props {
  group: PlacedGroup
  page: EditionPage
  vault: VaultInHand
  onDone: () => void
}

/** A reporter puts down what they know; nobody asks them to. */
export function NewEntry({ group, page, vault, onDone }: Props) {
  const [words, setWords] = useState(NO_WORDS)
  const [readers, setReaders] = useState<string[]>([])
  const [thrown, setThrown] = useState<unknown>(null)
  const [isPending, setPending] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setThrown(null)
    setPending(true)
    try {
      vault.told(await keepInVault(page.edition.id, { group: group.id, readers, ...words }))
      onDone()
    } catch (error) {
      // What was typed stays, so that it can be tried again.
      setThrown(error)
      setPending(false)
    }
  }
  return (
    <form className={styles.form} autoComplete="off" onSubmit={submit}>
      <p className={panel.quiet}>
        Nothing of this need be written: an editor may simply be told. What you write is encrypted, and only
        you and those whom you name here can open it, administrators neither.
      </p>
      <VaultFields words={words} onWords={setWords} />
      <ReaderChoice
        namable={vault.namable}
        chosen={readers}
        onChosen={(id, is) => setReaders((now) => (is ? [...now, id] : now.filter((one) => one !== id)))}
      />
      <Failure thrown={thrown} />
      <div className={panel.does}>
        <Button kind="act" type="submit" isPending={isPending}>
          Keep it
        </Button>
        <Button kind="plain" onPress={onDone}>
          Write nothing
        </Button>
      </div>
    </form>
  )
}
