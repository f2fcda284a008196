import type { EditionPage, EditionRow } from '@copydesk/shared/story'
import type { TranslationFacts } from '@copydesk/shared/translation/standing'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Doc } from 'yjs'
import { saying } from '../../api/ask.ts'
import { keys } from '../../api/keys.ts'
import { getTranslation, markTypos } from '../../api/translation.ts'
import type { Fields } from '../../story/use-fields.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { Notice } from '../../ui/notice.tsx'
import { caretBlock } from '../caret-block.ts'
import { LiveBlocks } from '../live-blocks.ts'
import { isTypoKey, TYPO_KEYS } from '../translation-keys.ts'
import { type BehindBy, behindBy } from './behind-by.ts'
import { ChangeList } from './change-list.tsx'
import styles from './typo-section.module.css'
import { useOriginalBlocks } from './use-original-blocks.ts'

interface Props {
  page: EditionPage
  doc: Doc
  fields: Fields
}

/** Below an original that somebody may write in: by which of its changes the localizations are behind. */
export function TypoSection(props: Props) {
  const { story, edition, may } = props.page
  const followers = story.editions.filter(({ follows }) => follows === edition.id)
  return may.write.allowed && followers.length > 0 ? <Behind {...props} followers={followers} /> : null
}

/** With a way to say that a change only mended a typo. */
function Behind({ page: { edition }, doc, fields, followers }: Props & { followers: EditionRow[] }) {
  const client = useQueryClient()
  const [facts, setFacts] = useState<ReadonlyMap<string, TranslationFacts>>(new Map())
  const heard = useCallback(
    (id: string, one: TranslationFacts) => setFacts((before) => new Map(before).set(id, one)),
    [],
  )
  const blocks = useOriginalBlocks(doc, fields)
  const localizations = followers.flatMap(({ id, language }) => {
    const one = facts.get(id)
    return one ? [{ language, facts: one }] : []
  })
  const behind = behindBy(blocks, localizations)
  const marking = useMutation({
    mutationFn: (changes: readonly BehindBy[]) =>
      markTypos(
        edition.id,
        changes.map(({ block, before, after }) => ({ block, from: before, to: after })),
      ),
    onSuccess: () =>
      Promise.all(followers.map(({ id }) => client.invalidateQueries({ queryKey: keys.translation(id) }))),
  })
  const { mutate, isPending } = marking
  /** What is drawn may be a little behind what was typed. */
  const behindNow = useRef<() => BehindBy[]>(() => [])
  behindNow.current = () => behindBy(blocks.length === 0 ? [] : new LiveBlocks(doc).blocks(), localizations)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isTypoKey(event)) return
      event.preventDefault()
      const at = fields.active?.editor.isFocused ? caretBlock(fields.active) : null
      const here = behindNow.current().filter(({ block }) => block === at)
      if (here.length > 0) mutate(here)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [fields, mutate])

  const asking = followers.map(({ id }) => <Facts key={id} of={id} onHeard={heard} />)
  if (behind.length === 0) return asking
  return (
    <section className={styles.section} aria-label="Changed since it was translated">
      {asking}
      <h2 className={styles.title}>Changed since it was translated</h2>
      <ChangeList
        changes={behind}
        language={edition.language}
        isPending={isPending}
        onTypo={(change) => mutate([change])}
      />
      {marking.isError && <Notice tone="stop">{saying(marking.error)}</Notice>}
      <p className={styles.key}>
        <Kbd keys={TYPO_KEYS} /> says that the change where the caret is only mended a typo: nobody has to
        look at it.
      </p>
    </section>
  )
}

/** Asks, for as long as it stands there, what was said of the blocks of one localization. */
function Facts({ of, onHeard }: { of: string; onHeard: (of: string, facts: TranslationFacts) => void }) {
  const { data } = useQuery({
    queryKey: keys.translation(of),
    queryFn: ({ signal }) => getTranslation(of, signal),
  })
  useEffect(() => {
    if (data) onHeard(of, data)
  }, [data, of, onHeard])
  return null
}
