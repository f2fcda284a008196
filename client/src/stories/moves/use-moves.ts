import { aboutRow, may } from '@copydesk/shared/access'
import { shortName } from '@copydesk/shared/people'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import type { Place } from '@copydesk/shared/views/places'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { saying } from '../../api/ask.ts'
import { keys } from '../../api/keys.ts'
import { asSeen, type ReviewDeed, reviewEdition } from '../../api/review-acts.ts'
import { useAsker } from '../../session/use-asker.ts'
import type { Placed } from '../grouping.ts'
import { moveOf, type Way } from './move-of.ts'

export interface Said {
  tone: 'done' | 'stale' | 'stop'
  words: string
  placed: Placed
  way?: Way | undefined
}

/** A return that is being written; it is kept until it is done, or left. */
export interface Returning {
  placed: Placed
  /** Why it could not be done the last time; null while nobody has tried. */
  refused: string | null
}

export interface Moves {
  /** Puts a story where somebody wants it, if that is an act that they may do here. */
  move: (placed: Placed, to: Place) => void
  /** By its key: also what stands there already is told, and what is with somebody else is taken over. */
  claim: (placed: Placed) => void
  /** By their keys, also told where there is nothing to do. */
  giveBack: (placed: Placed) => void
  beginReturn: (placed: Placed) => void
  /** Where stories stand until the server has answered, by their ids. */
  underWay: ReadonlyMap<string, Place>
  /** The one that is being returned: it waits for a word to its writers. */
  returning: Returning | null
  /** As whoever returns it has seen it to stand. */
  sendBack: (seen: Placed, note: string) => void
  leave: () => void
  said: Said | null
  hush: () => void
}

const DONE = {
  claim: 'is with you.',
  unclaim: 'is free again: the desk can take it.',
  return: 'is with its writers again.',
} as const
const PLACE_AFTER = { claim: 'with', unclaim: 'filed', return: 'draft' } as const

function deedOf(act: keyof typeof DONE, edition: EditionRow, note: string): ReviewDeed {
  if (act === 'claim') return { act, from: edition.claimedBy?.id ?? null }
  return act === 'return' ? { act, note, from: asSeen(edition) } : { act }
}

const staying = (placed: Placed, why: string): Said => ({
  ...{ tone: 'stop', words: `${placed.story.slug} stays where it is. ${why}`, placed },
})

/** Acts on stories from the list and the board. What is refused is said in words, and everything stays where it was. */
export function useMoves(): Moves {
  const client = useQueryClient()
  const me = useAsker()
  const [underWay, setUnderWay] = useState<ReadonlyMap<string, Place>>(new Map())
  const [returning, setReturning] = useState<Returning | null>(null)
  /** Whoever has left it meanwhile is told of a no where acts are told. */
  const form = useRef(returning)
  useEffect(() => {
    form.current = returning
  }, [returning])
  const [said, setSaid] = useState<Said | null>(null)
  /** Of two acts on one story the second waits for the first: its answer says what can be done then. */
  const busy = useRef(new Set<string>())

  const act = useCallback(
    async (
      placed: Placed,
      what: keyof typeof DONE,
      { note, refused }: { note: string; refused: (why: string) => void },
    ) => {
      const { story, edition } = placed
      if (!edition || busy.current.has(story.id)) return
      busy.current.add(story.id)
      setSaid(null)
      // Who has what is cleared says nothing of where it stands.
      const after = placed.place === 'cleared' && what !== 'return' ? 'cleared' : PLACE_AFTER[what]
      setUnderWay((was) => new Map(was).set(story.id, after))
      await reviewEdition(edition.id, deedOf(what, edition, note)).then(
        (page) => {
          client.setQueryData<StoryRow[]>(keys.stories, (rows) =>
            rows?.map((row) => (row.id === page.story.id ? page.story : row)),
          )
          setReturning((was) => (was?.placed.story.id === story.id ? null : was))
          setSaid({ tone: 'done', words: `${story.slug} ${DONE[what]}`, placed })
        },
        (thrown: unknown) => refused(saying(thrown)),
      )
      busy.current.delete(story.id)
      setUnderWay((was) => {
        const rest = new Map(was)
        rest.delete(story.id)
        return rest
      })
      await client.invalidateQueries({ queryKey: keys.stories })
    },
    [client],
  )
  const take = useCallback(
    (placed: Placed, what: 'claim' | 'unclaim') =>
      act(placed, what, {
        note: '',
        refused: (why) => setSaid(staying(placed, why)),
      }),
    [act],
  )
  const move = useCallback(
    (placed: Placed, to: Place) => {
      const wanted = moveOf(placed, to, me)
      if (!wanted) return
      setReturning(null)
      if ('no' in wanted)
        setSaid({ tone: 'stale', words: `${placed.story.slug}: ${wanted.no}`, placed, way: wanted.way })
      else if (wanted.act === 'return') {
        setSaid(null)
        setReturning({ placed, refused: null })
      } else void take(placed, wanted.act)
    },
    [me, take],
  )
  const tell = useCallback(
    (placed: Placed, words: string) =>
      setSaid({ tone: 'done', words: `${placed.story.slug} ${words}`, placed }),
    [],
  )
  const claim = useCallback(
    (placed: Placed) => {
      const { claimedBy } = placed.edition ?? {}
      if (claimedBy?.id === me.id) tell(placed, 'is with you already.')
      else if (placed.edition && (placed.place === 'with' || placed.place === 'cleared')) {
        const { allowed, why } = may('claim', me, aboutRow(placed.story, placed.edition))
        if (allowed) void take(placed, 'claim')
        else setSaid({ tone: 'stale', words: `${placed.story.slug}: ${why}`, placed })
      } else move(placed, 'with')
    },
    [me, take, move, tell],
  )
  const giveBack = useCallback(
    (placed: Placed) => {
      const { filedTo, claimedBy } = placed.edition ?? {}
      if (placed.place === 'filed')
        tell(
          placed,
          filedTo ? `waits for ${shortName(filedTo.name)}.` : 'is with nobody: the desk can take it.',
        )
      else if (placed.place === 'cleared' && claimedBy?.id === me.id) void take(placed, 'unclaim')
      else move(placed, 'filed')
    },
    [me, take, move, tell],
  )
  const beginReturn = useCallback(
    (placed: Placed) => {
      if (placed.place === 'draft') tell(placed, 'is with its writers already.')
      else if (placed.place === 'planned') tell(placed, 'is only planned: there is nothing to return.')
      else move(placed, 'draft')
    },
    [move, tell],
  )
  const sendBack = (seen: Placed, note: string) => {
    setReturning((was) => was && { ...was, refused: null })
    void act(seen, 'return', {
      note,
      refused: (why) => {
        if (form.current?.placed.story.id === seen.story.id)
          setReturning((was) => was && { ...was, refused: why })
        else setSaid(staying(seen, why))
      },
    })
  }
  const leave = useCallback(() => setReturning(null), [])
  const hush = useCallback(() => setSaid(null), [])
  return { move, claim, giveBack, beginReturn, underWay, returning, sendBack, leave, said, hush }
}
