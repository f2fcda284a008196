import { differences } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { Suspense, useMemo, useState } from 'react'
import type { Doc } from 'yjs'
import { saying } from '../api/ask.ts'
import { lazily } from '../app/lazily.tsx'
import { clock } from '../newsroom/clock.ts'
import { DifferingCopy } from '../review/differing-copy.tsx'
import type { Fields } from '../story/use-fields.ts'
import { Button, buttonLook } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { LIVE } from './compared.ts'
import { RestoreVersion } from './restore-version.tsx'
import { useCopyOf } from './use-copy-of.ts'
import styles from './version-view.module.css'
import { versionBy, versionTitle } from './version-words.ts'

interface Props {
  /** Of the version. */
  id: string
  page: EditionPage
  doc: Doc
  fields: Fields
  /** Words are taken now from whoever is here. */
  editable: boolean
  saved: boolean
  onClose: () => void
}

const written = lazily(() => import('../writers/written-version.tsx').then((page) => page.WrittenVersion))

const VIEWS = {
  was: 'As it was',
  writers: 'Who wrote it',
  since: 'What changed since',
  restore: 'Restore',
} as const
type View = keyof typeof VIEWS

/** A version as it was, what became of it since, and the way to have it back; nobody can change it. */
export function VersionView({ id, page, doc, fields, editable, saved, onClose }: Props) {
  const editionId = page.edition.id
  const [view, setView] = useState<View>('was')
  const then = useCopyOf(editionId, id)
  const now = useCopyOf(editionId, view === 'since' ? LIVE : '')
  const { isElsewhere } = then
  const { version, copy: before } = isElsewhere ? { version: null, copy: null } : then
  const after = view === 'since' ? now.copy : before
  const found = useMemo(() => (before && after ? differences(before, after) : null), [before, after])
  const failed = then.error ?? now.error
  const views = (Object.keys(VIEWS) as View[]).filter((one) => one !== 'restore' || editable)
  return (
    <section className={styles.view} aria-label={version ? `Version ${version.number}` : 'A version'}>
      <div className={styles.bar}>
        <span className={styles.which} role="status">
          {version && (
            <>
              <b dir="auto">{versionTitle(version)}</b>
              <span className={styles.rest}>
                {' '}
                version {version.number}, {clock(version.madeAt, new Date())}, {versionBy(version)}
              </span>
            </>
          )}
        </span>
        <Button onPress={onClose} autoFocus>
          Back to the copy
        </Button>
        {version && (
          <span className={styles.acts}>
            {views.map((one) => (
              <Button key={one} kind="plain" onPress={() => setView(one)} aria-pressed={view === one}>
                {VIEWS[one]}
              </Button>
            ))}
            <Link
              to="/story/$editionId/compare"
              params={{ editionId }}
              search={{ from: id, to: 'live', view: 'side' }}
              className={buttonLook('plain')}
            >
              Compare
            </Link>
            <span className={styles.grow} />
            <CopyButton words="Copy link" text={() => linkTo(editionId, id)} />
          </span>
        )}
      </div>
      {failed && <Notice tone="stop">{saying(failed)}</Notice>}
      {isElsewhere && <Notice tone="stop">This version is of another story. Go back to the copy.</Notice>}
      {view === 'writers' && before ? (
        <Suspense>
          <written.Part edition={editionId} version={id} language={before.language} />
        </Suspense>
      ) : view === 'restore' && version && editable ? (
        <RestoreVersion
          version={version}
          page={page}
          doc={doc}
          fields={fields}
          saved={saved}
          onDone={onClose}
        />
      ) : (
        before &&
        found && <DifferingCopy differences={found} language={before.language} whole={view !== 'since'} />
      )}
    </section>
  )
}

const linkTo = (edition: string, version: string) =>
  `${window.location.origin}/story/${edition}/?version=${encodeURIComponent(version)}`
