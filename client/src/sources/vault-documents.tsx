import { LARGEST_DOCUMENT, type OpenedEntry, type VaultEntry } from '@copydesk/shared/sources'
import { Download, X } from 'lucide-react'
import { useRef } from 'react'
import { addDocument, removeDocument, takeDocument } from '../api/vault.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import panel from './sources.module.css'
import type { VaultInHand } from './use-vault.ts'
import styles from './vault.module.css'

interface Props {
  edition: string
  entry: VaultEntry
  isOwner: boolean
  vault: VaultInHand
  documents: OpenedEntry['documents']
  onChanged: () => void
  onThrown: (thrown: unknown) => void
}

/** Papers of an entry: put in, saved as a file, taken out; never shown here. */
export function VaultDocuments({ edition, entry, isOwner, vault, documents, onChanged, onThrown }: Props) {
  const chooser = useRef<HTMLInputElement>(null)
  const tried = async (act: () => Promise<unknown>) => {
    onThrown(null)
    try {
      await act()
    } catch (error) {
      onThrown(error)
    }
  }
  const save = async ({ id, name }: { id: string; name: string }) => {
    const address = URL.createObjectURL(await takeDocument(edition, entry.id, id))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    URL.revokeObjectURL(address)
  }
  const add = async (file: File) => {
    vault.told(await addDocument(edition, entry.id, file))
    onChanged()
  }
  return (
    <div>
      {documents.length > 0 && (
        <ul className={styles.papers} aria-label="Documents">
          {documents.map((one) => (
            <li key={one.id}>
              <span className={styles.paper} dir="auto">
                {one.name} <small>{sizeWords(one.bytes)}</small>
              </span>
              <IconButton
                label={`Save ${one.name}`}
                icon={Download}
                size={14}
                onPress={() => void tried(() => save(one))}
              />
              {isOwner && (
                <IconButton
                  label={`Take ${one.name} out of the vault`}
                  icon={X}
                  size={14}
                  onPress={() =>
                    void tried(async () => {
                      vault.told(await removeDocument(edition, entry.id, one.id))
                      onChanged()
                    })
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {isOwner && (
        <>
          <Button kind="plain" onPress={() => chooser.current?.click()}>
            Put in a document
          </Button>
          <span className={panel.quiet}> up to {LARGEST_DOCUMENT / 1_000_000} MB</span>
          <input
            ref={chooser}
            type="file"
            hidden
            aria-label="Document for the vault"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              target.value = ''
              if (file) void tried(() => add(file))
            }}
          />
        </>
      )}
    </div>
  )
}

const sizeWords = (bytes: number): string =>
  bytes >= 100_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`
