import { useRef, useState } from 'react'
import { saying } from '../api/ask.ts'
import { useAway } from '../session/away.ts'
import { useKeptWords } from '../session/use-kept-words.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './read-back-page.module.css'
import { useReviewAct } from './use-review-act.ts'

/** What is quoted of a passage: enough to find it. */
const QUOTED = 200

interface Props {
  edition: string
  /** Of the copy that is read. */
  hash: string
  /** The copy has changed, and has not been read as it is now. */
  isHeld: boolean
}

/** *OK with me* or *Problem here*, about exactly the copy that is read. What is written outlives a page that goes. */
export function ReadBackAnswer({ edition, hash, isHeld }: Props) {
  const acting = useReviewAct(edition)
  const isAway = useAway()
  const [passage, setPassage] = useState<string | null>(null)
  const [words, setWords, forget] = useKeptWords(`read-back ${edition}`, '')
  /** A tap on the button takes the selection away before it is pressed. */
  const selected = useRef('')
  const says = (answer: 'ok' | 'problem') => {
    const said = words.trim()
    acting.mutate(
      {
        ...{ act: 'read-back', hash, answer },
        words: answer === 'ok' ? '' : passage ? `“${passage}”: ${said}` : said,
      },
      {
        onSuccess: () => {
          setPassage(null)
          setWords('')
          forget()
        },
      },
    )
  }
  const isOff = isHeld || isAway
  return (
    <section className={styles.answer} aria-label="Your answer">
      <div className={styles.inside}>
        {isAway && (
          <Notice tone="stale">
            You are offline. Your answer cannot be sent now; what you write stays here until the line is back.
          </Notice>
        )}
        {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
        {passage === null ? (
          <div className={styles.acts}>
            <Button kind="approve" onPress={() => says('ok')} isDisabled={isOff} isPending={acting.isPending}>
              OK with me
            </Button>
            <Button
              onPointerDown={() => {
                selected.current = selectedWords()
              }}
              onPress={({ pointerType }) =>
                setPassage(pointerType === 'keyboard' ? selectedWords() : selected.current)
              }
            >
              Problem here…
            </Button>
          </div>
        ) : (
          <>
            {passage && (
              <blockquote className={styles.quote} dir="auto">
                {passage}
              </blockquote>
            )}
            <TextField
              label="What is wrong"
              rows={3}
              value={words}
              onChange={setWords}
              maxLength={1500}
              autoFocus
              isRequired
            />
            <div className={styles.acts}>
              <Button
                kind="act"
                onPress={() => says('problem')}
                isDisabled={isOff || words.trim() === ''}
                isPending={acting.isPending}
              >
                Say so
              </Button>
              <Button onPress={() => setPassage(null)}>Leave it</Button>
            </div>
          </>
        )}
      </div>
    </section>
  )
}

function selectedWords(): string {
  const selection = document.getSelection()
  if (!selection || !document.querySelector('article')?.contains(selection.anchorNode)) return ''
  const words = document.createElement('p')
  for (let nth = 0; nth < selection.rangeCount; nth++) words.append(selection.getRangeAt(nth).cloneContents())
  // What was taken out stands between the words, and is not what they read now.
  for (const gone of words.querySelectorAll('del')) gone.remove()
  return (words.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, QUOTED)
}
