import type { EditionPage } from '@copydesk/shared/story'
import { useLocation } from '@tanstack/react-router'
import { PencilRuler, PenLine } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { whenIdle } from '../app/when-idle.ts'
import { useMe } from '../session/use-me.ts'
import type { Fields } from '../story/use-fields.ts'
import type { SharedEdition } from '../sync/index.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import { nextGroup, pointTo, useOpenGroups } from './open-groups.ts'
import { showGroup } from './show-group.ts'
import { chooseSuggesting, useSuggesting } from './suggesting.ts'
import styles from './suggesting-switch.module.css'
import { SUGGESTION_KEYS, suggestionKeyOf } from './suggestion-keys.ts'
import { useGroups } from './use-groups.ts'
import { fetchSuggestionWriter, useDrawn, useSuggestionWriter } from './use-suggestion-writer.ts'

interface Props {
  page: EditionPage
  shared: SharedEdition
  fields: Fields
  /** Words are taken now. */
  taking: boolean
  onShow: () => void
  /** Called when what is typed is written as what it is meant to be: copy, or a suggestion. */
  onReady: () => void
}

/** At the foot: whether what one types is copy, or a suggestion. Draws what is suggested, whoever looks. */
export function SuggestingSwitch({
  page: { edition, may },
  shared: { doc },
  fields,
  taking,
  onShow,
  onReady,
}: Props) {
  const { person, people } = useMe()
  const { id } = edition
  const chosen = useSuggesting(person.id, id)
  const mayWrite = may.write.allowed
  const maySuggest = mayWrite || may.suggest.allowed
  const isOn = maySuggest && (chosen || !mayWrite)
  /** As it was when the page was opened: what has not changed is not read out. */
  const first = useRef(chosen)
  const [refused, setRefused] = useState<string | null>(null)
  const refuse = useCallback((why: string) => setRefused(why), [])
  const readyRef = useRef(onReady)
  readyRef.current = onReady
  const begun = useCallback(() => readyRef.current(), [])
  useGroups(doc)
  useEffect(() => {
    if (!isOn) begun()
  }, [isOn, begun])
  useEffect(() => whenIdle([fetchSuggestionWriter]), [])
  const isDrawn = useDrawn(fields, doc, people, isOn, refuse)
  useSuggestionWriter(fields, doc, {
    person: person.id,
    as: isOn && taking ? (mayWrite ? 'writer' : 'suggester') : null,
    refused: refuse,
    begun,
  })
  const { groups, pointed } = useOpenGroups()
  useAsked(onShow)
  // Others type: the copy is moved when somebody asks for another suggestion, not whenever one changes.
  const latest = useRef({ groups, ready: fields.ready })
  latest.current = { groups, ready: fields.ready }
  const isKnown = groups.some(({ group }) => group === pointed)
  useEffect(() => {
    const { groups, ready } = latest.current
    const shown = isKnown ? groups.find(({ group }) => group === pointed) : null
    if (isDrawn) showGroup({ ready }, shown ?? null)
  }, [pointed, isDrawn, isKnown])

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const act = suggestionKeyOf(event)
      if (!act || (act === 'switch' && !mayWrite)) return
      event.preventDefault()
      if (act === 'switch') chooseSuggesting(person.id, id, !chosen)
      else pointTo(nextGroup(act === 'next' ? 1 : -1))
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [person.id, id, chosen, mayWrite])

  // Whoever goes on has read it.
  const { active } = fields
  useEffect(() => {
    if (refused === null || !active) return
    const done = () => setRefused(null)
    active.editor.on('update', done)
    return () => {
      active.editor.off('update', done)
    }
  }, [refused, active])

  const why = refused && (
    <div className={styles.refused}>
      <Notice
        tone="stop"
        act={
          <Button kind="plain" onPress={() => setRefused(null)}>
            Close
          </Button>
        }
      >
        {refused}
      </Notice>
    </div>
  )
  if (!maySuggest) return why
  const says = isOn ? 'What you type is a suggestion' : 'What you type is copy'
  const Sign = isOn ? PencilRuler : PenLine
  return (
    <span className={styles.place}>
      <span role="status" className="only-read">
        {chosen !== first.current && says}
      </span>
      {why}
      {mayWrite ? (
        <Tooltip words={says} keys={SUGGESTION_KEYS.switch.keys}>
          <button
            type="button"
            className={styles.switch}
            data-on={isOn || undefined}
            onClick={() => chooseSuggesting(person.id, id, !chosen)}
          >
            <Sign size={14} strokeWidth={2} aria-hidden />
            {isOn ? 'Suggesting' : 'Writing'}
          </button>
        </Tooltip>
      ) : (
        <span className={styles.switch} data-fixed="">
          <Sign size={14} strokeWidth={2} aria-hidden />
          Suggesting
        </span>
      )}
    </span>
  )
}

/** A link may lead to one suggestion: it is shown among what is open, or among what was decided. */
function useAsked(onShow: () => void): void {
  const asked = useLocation({ select: ({ search }) => (search as { suggestion?: unknown }).suggestion })
  const key = useLocation({ select: ({ state }) => state.__TSR_key })
  const shown = useRef<unknown>(null)
  const show = useRef(onShow)
  show.current = onShow
  useEffect(() => {
    const way = `${key} ${asked}`
    if (asked === undefined || shown.current === way) return
    shown.current = way
    pointTo(String(asked))
    show.current()
  }, [asked, key])
}
