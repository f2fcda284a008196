import { LANGUAGES } from '@copydesk/shared/languages'
import { type Piece, wordDifference } from '@copydesk/shared/review'
import type { EditionPage, EditionRow } from '@copydesk/shared/story'
import type { TranslationFacts } from '@copydesk/shared/translation/standing'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Doc } from 'yjs'
import { saying } from '../../api/ask.ts'
import { keys } from '../../api/keys.ts'
import { getTranslation, markTypos } from '../../api/translation.ts'
import { Pieces } from '../../review/pieces.tsx'
import type { Fields } from '../../story/use-fields.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Notice } from '../../ui/notice.tsx'
import { caretBlock } from '../caret-block.ts'
import { LiveBlocks } from '../live-blocks.ts'
import { isTypoKey, TYPO_KEYS } from '../translation-keys.ts'
import { type BehindBy, behindBy } from './behind-by.ts'
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
  behindNow.current = () => (blocks.length > 0 ? behindBy(new LiveBlocks(doc).blocks(), localizations) : [])
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
      <ol className={styles.changes}>
        {behind.map((change) => (
          <li key={`${change.block} ${change.before}`}>
            <p className={styles.words} lang={edition.language} dir="auto">
              <Pieces pieces={excerpt(wordDifference(change.before, change.after, edition.language))} />
            </p>
            <p className={styles.who}>
              <span>stale in {new Intl.ListFormat('en-GB').format(change.languages.map(name))}</span>
              <Button kind="plain" onPress={() => mutate([change])} isPending={isPending}>
                Typo only
              </Button>
            </p>
          </li>
        ))}
      </ol>
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

const name = (language: BehindBy['languages'][number]) => LANGUAGES[language].english

/** Characters on either side of a change. */
const AROUND = 40

/** The words around each change: a paragraph that lost a comma need not be read whole. */
function excerpt(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    if (piece.in !== 'both' || piece.text.length <= 2 * AROUND) return piece
    const head = at === 0 ? '' : piece.text.slice(0, AROUND)
    const tail = at === pieces.length - 1 ? '' : piece.text.slice(-AROUND)
    return { ...piece, text: `${head} … ${tail}`.trim() }
  })
}
