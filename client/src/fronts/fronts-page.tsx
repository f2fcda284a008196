import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { saying } from '../api/ask.ts'
import { Frame, Grow } from '../app/layout/frame.tsx'
import { PageBar } from '../app/layout/page-bar.tsx'
import { useMe } from '../session/use-me.ts'
import { Button, buttonLook } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { isForPage } from '../ui/held-keys.ts'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { Select } from '../ui/select.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import { FrontList } from './front-list.tsx'
import styles from './fronts.module.css'
import { useFront } from './use-front.ts'

const nameOf = (language: Language) => LANGUAGES[language].english

/** What stands on the front of a language, and in which order: editors drag it. */
export function FrontsPage({ language }: { language: Language }) {
  const { newsroom } = useMe()
  const { front, error, refetch, isWorking, act, undo } = useFront(language)
  const navigate = useNavigate()
  const narrow = useNarrow()
  const all = newsroom.languages.length > 0 ? newsroom.languages : (Object.keys(LANGUAGES) as Language[])
  const offered = [...new Set([...all, language])]
  useEffect(() => {
    document.title = `The ${nameOf(language)} front · Copydesk`
  }, [language])
  useEffect(() => {
    if (!undo) return
    const keyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z'
      if (!isUndo || !isForPage(event)) return
      event.preventDefault()
      undo()
    }
    window.addEventListener('keydown', keyDown)
    return () => window.removeEventListener('keydown', keyDown)
  }, [undo])
  const isEmpty = front && front.placed.length + front.latest.length === 0
  return (
    <Frame
      label="The front"
      bar={<PageBar title={`The ${nameOf(language)} front`} />}
      foot={
        !narrow &&
        front?.may.allowed && (
          <>
            <span role="status">{isWorking ? 'Saving…' : undo ? 'Readers see it so' : ''}</span>
            <Grow />
            <span>
              <Kbd keys="Alt+Up" /> <Kbd keys="Alt+Down" /> move a story · <Kbd keys="Ctrl+Z" /> undo
            </span>
          </>
        )
      }
    >
      <div className={styles.page}>
        <div className={styles.head}>
          <Select
            label="Language"
            value={language}
            options={offered.map((id) => ({ id, name: nameOf(id) }))}
            onChange={(id) => void navigate({ to: '/fronts/$language', params: { language: id } })}
          />
          <span className={styles.headActs}>
            {undo && <Button onPress={() => undo()}>Undo</Button>}
            <a className={buttonLook()} href={`/news/${language}`} target="_blank" rel="noreferrer">
              See it as readers do
            </a>
          </span>
        </div>
        {error && (
          <Notice tone="stop" act={<Button onPress={() => void refetch()}>Look again</Button>}>
            {saying(error)}
          </Notice>
        )}
        {front && !front.may.allowed && <Notice>{front.may.why}</Notice>}
        {isEmpty && (
          <EmptyState title={`Nothing is out in ${nameOf(language)} yet`}>
            Whatever is released stands here at once, the newest first. Then you say what leads.
          </EmptyState>
        )}
        {front && !isEmpty && <FrontList front={front} onAct={act} />}
      </div>
    </Frame>
  )
}
