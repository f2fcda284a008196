import { type OpenedEntry, VAULT_FIELDS, type VaultEntry, type VaultWords } from '@copydesk/shared/sources'
import type { EditionPage } from '@copydesk/shared/story'
import { useCallback, useEffect, useState } from 'react'
import { changeVault, nameVaultReader, openVault, purgeVault } from '../api/vault.ts'
import { agoWords, useNow } from '../newsroom/clock.ts'
import { Failure } from '../session/failure.tsx'
import { useMe } from '../session/use-me.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmButton } from '../ui/confirm-button.tsx'
import { FreshForm } from './fresh-form.tsx'
import { ReaderChoice } from './reader-choice.tsx'
import panel from './sources.module.css'
import type { VaultInHand } from './use-vault.ts'
import styles from './vault.module.css'
import { VaultDocuments } from './vault-documents.tsx'
import { VaultFields } from './vault-fields.tsx'

interface Props {
  entry: VaultEntry
  page: EditionPage
  vault: VaultInHand
  onClose: () => void
}

/** An entry while it is open. What it says is in this part of the page and nowhere else, and goes with it. */
export function VaultEntryView({ entry, page, vault, onClose }: Props) {
  const { id: edition } = page.edition
  const isOwner = entry.owner === useMe().person.id
  const [opened, setOpened] = useState<OpenedEntry | null>(null)
  const [thrown, setThrown] = useState<unknown>(null)
  const [saved, setSaved] = useState(false)
  const [kept, setKept] = useState<VaultWords | null>(null)
  /** The owner typed what is not kept yet: nothing takes it from the screen but they. */
  const isUnsaved = opened !== null && kept !== null && VAULT_FIELDS.some((one) => opened[one] !== kept[one])
  const { isFresh, look } = vault
  const tried = useCallback(async (act: () => Promise<unknown>) => {
    setThrown(null)
    try {
      await act()
    } catch (error) {
      setThrown(error)
    }
  }, [])
  const open = useCallback(
    () =>
      tried(async () => {
        const read = await openVault(edition, entry.id)
        setOpened((now) => (now && isUnsaved ? { ...now, documents: read.documents } : read))
        setKept(read)
        await look()
      }),
    [tried, edition, entry.id, look, isUnsaved],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each fresh sign-in, and not again when the list is told anew
  useEffect(() => {
    if (isFresh) void open()
  }, [isFresh])
  // It closes by itself when the fresh sign-in is over.
  useEffect(() => {
    if (isFresh || !opened || isUnsaved) return
    setOpened(null)
    onClose()
  }, [isFresh, opened, isUnsaved, onClose])
  if (!isFresh && !(opened && isUnsaved)) return <FreshForm by={vault.by} onFresh={look} />
  if (!opened) return <Failure thrown={thrown} act={<Button onPress={() => void open()}>Try again</Button>} />
  return (
    <div className={styles.opened}>
      {isOwner ? (
        <>
          <VaultFields
            words={opened}
            onWords={(words) => {
              setSaved(false)
              setOpened({ ...opened, ...words })
            }}
          />
          {!isFresh && <FreshForm by={vault.by} onFresh={look} />}
          <div className={panel.does}>
            <Button
              isDisabled={!isFresh}
              kind="act"
              onPress={() =>
                void tried(async () => {
                  const { who, how, promised } = opened
                  vault.told(await changeVault(edition, entry.id, { who, how, promised }))
                  setSaved(true)
                  setKept({ who, how, promised })
                })
              }
            >
              Keep the changes
            </Button>
            {saved && <span role="status">Kept.</span>}
          </div>
          <ReaderChoice
            namable={vault.namable}
            chosen={entry.readers}
            onChosen={(reader, mayOpen) =>
              void tried(async () =>
                vault.told(await nameVaultReader(edition, entry.id, { reader, mayOpen })),
              )
            }
          />
        </>
      ) : (
        <dl className={styles.read}>
          <dt>Who they are</dt>
          <dd dir="auto">{opened.who || 'Nothing is written.'}</dd>
          <dt>How they know</dt>
          <dd dir="auto">{opened.how || 'Nothing is written.'}</dd>
          <dt>What was promised to them</dt>
          <dd dir="auto">{opened.promised || 'Nothing is written.'}</dd>
        </dl>
      )}
      <VaultDocuments
        {...{ edition, entry, isOwner, vault }}
        documents={opened.documents}
        onChanged={() => void open()}
        onThrown={setThrown}
      />
      <Failure thrown={thrown} />
      {entry.openings && <Openings openings={entry.openings} />}
      {isOwner && (
        <ConfirmButton
          question="Destroy it? Its key is destroyed, and nobody can ever read it again, unless the vault’s keys are in a backup of their own."
          act="Destroy it"
          onConfirm={() =>
            void tried(async () => {
              const left = await purgeVault(edition, entry.id)
              onClose()
              vault.told(left)
            })
          }
        >
          Destroy this entry
        </ConfirmButton>
      )}
    </div>
  )
}

const SHOWN = 5

function Openings({ openings }: { openings: NonNullable<VaultEntry['openings']> }) {
  const { people, person } = useMe()
  const now = useNow()
  const others = openings.filter(({ by }) => by !== person.id)
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? 'Somebody who has left'
  return (
    <p className={panel.quiet}>
      {others.length === 0
        ? 'Nobody but you has opened it.'
        : others
            .slice(0, SHOWN)
            .map(({ by, at }) => `${nameOf(by)} opened it ${agoWords(at, now)}.`)
            .join(' ')}
    </p>
  )
}
