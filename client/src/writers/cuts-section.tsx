import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useAct } from '../api/use-act.ts'
import { getCuts, putBack, writerKeys } from '../api/writers.ts'
import { Failure } from '../session/failure.tsx'
import { Button } from '../ui/button.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { TextField } from '../ui/text-field.tsx'
import { CutLine } from './cut-line.tsx'
import styles from './writers.module.css'

interface Props {
  edition: string
  nameOf: (person: string | null) => string
  onVersion: (version: string) => void
  /** Words are taken now. */
  editable: boolean
}

/** What was cut from the story, newest first, to be looked through by its words. */
export function CutsSection({ edition, nameOf, onVersion, editable }: Props) {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const words = useDeferredValue(typed.trim())
  const cuts = useInfiniteQuery({
    queryKey: writerKeys.cuts(edition, words),
    queryFn: ({ signal, pageParam }) => getCuts(edition, { words, skip: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: (last, all) =>
      last.more ? all.reduce((sum, { cuts }) => sum + cuts.length, 0) : undefined,
    enabled: open,
    gcTime: 0,
    staleTime: 0,
    placeholderData: (before) => before,
  })
  const back = useAct({ answers: [writerKeys.cuts(edition, words)], alsoRefused: true }, putBack)
  const found = cuts.data?.pages.flatMap((page) => page.cuts) ?? []
  return (
    <PanelSection>
      <details className={styles.folded} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>Cut from this story</summary>
        {open && (
          <>
            <TextField
              label="Find by words that were in it"
              value={typed}
              onChange={setTyped}
              maxLength={200}
            />
            <Failure thrown={cuts.error ?? back.error} />
            {cuts.data && found.length === 0 && (
              <p className={styles.none}>
                {words === ''
                  ? 'Nothing of more than a word or two has been cut.'
                  : 'Nothing that was cut has these words. Try fewer of them.'}
              </p>
            )}
            <ol className={styles.history} aria-label="What was cut">
              {found.map((cut) => (
                <CutLine
                  key={cut.id}
                  whole
                  {...{ cut, nameOf, onVersion }}
                  onPutBack={editable ? () => back.mutate({ edition, cut: cut.id }) : undefined}
                  isPending={back.isPending && back.variables.cut === cut.id}
                />
              ))}
            </ol>
            {cuts.hasNextPage && (
              <Button onPress={() => void cuts.fetchNextPage()} isPending={cuts.isFetchingNextPage}>
                Show earlier ones
              </Button>
            )}
          </>
        )}
      </details>
    </PanelSection>
  )
}
