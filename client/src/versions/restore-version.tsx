import type { EditionPage, Version } from '@copydesk/shared/story'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { makeVersion } from '../api/versions.ts'
import { kindWord } from '../review/kind-word.ts'
import { Pieces } from '../review/pieces.tsx'
import { useMe } from '../session/use-me.ts'
import type { Fields } from '../story/use-fields.ts'
import { useSuggesting } from '../suggestions/suggesting.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { restorable } from './restorable.ts'
import { restoreHere } from './restore-here.ts'
import styles from './restore-version.module.css'
import { useWorkingCopy } from './use-working-copy.ts'

interface Props {
  version: Version
  page: EditionPage
  doc: Doc
  fields: Fields
  saved: boolean
  onDone: () => void
}

/** Others type on meanwhile: what differs is looked at again when they rest. */
const REST_MS = 300

/** What a version would bring back: all of it, or a paragraph at a time, as an edit that can be taken back. */
export function RestoreVersion({ version, page, doc, fields, saved, onDone }: Props) {
  const client = useQueryClient()
  const { copy, error } = useWorkingCopy(version.id)
  useEveryChange(doc)
  const [takeBack, setTakeBack] = useState<(() => void) | null>(null)
  const [isShut, setShut] = useState(false)
  const { id, language } = page.edition
  const suggests = useSuggesting(useMe().person.id, id)
  const restoring = useMutation({
    // What stands now is kept first, so that nothing is lost whatever is restored.
    mutationFn: (_: readonly string[] | undefined) => makeVersion(id, { restoring: version.id }),
    onSuccess: (_, blocks) => {
      if (!copy) return
      const back = restoreHere(fields, doc, copy, {
        credits: page.may.credit.allowed,
        ...(blocks ? { blocks } : {}),
      })
      setTakeBack(() => back)
      setShut(back === null)
      void client.invalidateQueries({ queryKey: keys.edition(id) })
    },
  })
  if (error) return <Notice tone="stop">{saying(error)}</Notice>
  if (!copy) return <p role="status">Fetching the version…</p>
  const differing = restorable(doc, copy, language)
  const restore = (blocks?: readonly string[]) => !restoring.isPending && restoring.mutate(blocks)
  const notYet = suggests
    ? 'A version is not restored as a suggestion: switch from Suggesting to Writing at the foot of the page.'
    : !saved && 'What you typed must be saved first.'
  return (
    <div className={styles.restore}>
      <p className={styles.what}>
        Restoring is an edit like any other: “Take it back” undoes all of it, and Ctrl+Z the words; colleagues
        who are writing are not disturbed, and the copy as it stands is kept as a version first.
      </p>
      <div className={styles.all}>
        <Button kind="act" onPress={() => restore()} isPending={restoring.isPending} isDisabled={!!notYet}>
          Restore all of it
        </Button>
        {notYet && <span className={styles.what}>{notYet}</span>}
      </div>
      {restoring.isError && <Notice tone="stop">{saying(restoring.error)}</Notice>}
      {isShut && (
        <Notice tone="stop">
          Nothing was restored: the copy could not be written in just then. Try it again in a moment.
        </Notice>
      )}
      {takeBack && (
        <Notice
          tone="done"
          act={
            <>
              <Button
                kind="plain"
                onPress={() => {
                  takeBack()
                  setTakeBack(null)
                }}
              >
                Take it back
              </Button>
              <Button kind="plain" onPress={onDone}>
                See the copy
              </Button>
            </>
          }
        >
          Restored. What stood here before is kept in the history.
        </Notice>
      )}
      {differing.length === 0 ? (
        <p className={styles.what}>Every paragraph of this version reads the same now.</p>
      ) : (
        <ul className={styles.blocks} aria-label="Paragraphs that read otherwise now">
          {differing.map(({ id: block, is, pieces, block: { kind } }) => (
            <li key={block}>
              <div className={styles.head}>
                <span>
                  {kindWord(kind)}, {is === 'missing' ? 'not in the copy any more' : 'changed since'}
                </span>
                <Button
                  kind="plain"
                  isDisabled={!!notYet}
                  onPress={() => restore([block])}
                  aria-label={`Restore this ${kindWord(kind).toLowerCase()}`}
                >
                  Restore
                </Button>
              </div>
              <p className={styles.words} lang={language} dir="auto">
                {pieces.length > 0 ? <Pieces pieces={pieces} /> : 'Without words'}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Draws again when somebody changed the copy. */
function useEveryChange(doc: Doc): void {
  const [, draw] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const changed = () => {
      clearTimeout(timer)
      timer = setTimeout(() => draw((count) => count + 1), REST_MS)
    }
    doc.on('update', changed)
    return () => {
      clearTimeout(timer)
      doc.off('update', changed)
    }
  }, [doc])
}
