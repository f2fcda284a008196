import { DUTY_WORDS } from '@copydesk/shared/people'
import { type EditionPage, storyAddress } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { saying } from '../api/ask.ts'
import { opensAt } from '../story/opens-at.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PanelSection } from '../ui/panel.tsx'
import { ReasonForm } from '../ui/reason-form.tsx'
import styles from './filing-panel.module.css'
import { useReviewAct } from './use-review-act.ts'

/** Copies and passages that whoever looks is asked about, by the duty that they hold at the desk. */
export function AskedFlags({ page }: { page: EditionPage }) {
  const { edition, flags, dutiesAsked } = page
  /** What is being written to stays, also when another has answered. */
  const [written, setWritten] = useState<Flag | null>(null)
  const mine = flags.filter((flag) => flag.mine)
  const isOver = written !== null && mine.every(({ thread }) => thread !== written.thread)
  const acting = useReviewAct(edition.id)
  return [
    ...dutiesAsked.map(({ duty, version, hash }) => (
      <PanelSection key={duty} title={`${DUTY_WORDS[duty]} looks at every copy here`}>
        <p className={styles.why}>
          Version {version} does not go out before you have cleared it. What is not right in it, ask about, or
          say in a comment.
        </p>
        <div className={styles.acts}>
          <Button
            kind="act"
            onPress={() =>
              acting.mutate({ act: 'answer-flag', duty, flag: null, answer: 'cleared', words: '', hash })
            }
            isPending={acting.isPending}
          >
            Clear version {version} as {DUTY_WORDS[duty]}
          </Button>
        </div>
        {acting.isError && <Notice tone="stop">{saying(acting.error)}</Notice>}
      </PanelSection>
    )),
    ...(isOver ? [...mine, written] : mine).map((flag) => (
      <AskedFlag
        key={flag.thread}
        {...{ edition, flag }}
        isOver={isOver && flag === written}
        onWriting={(isWriting) => setWritten(isWriting ? flag : null)}
      />
    )),
  ]
}

type Flag = EditionPage['flags'][number]

interface Asked extends Pick<EditionPage, 'edition'> {
  flag: Flag
  /** Nobody asks any more. */
  isOver: boolean
  onWriting: (isWriting: boolean) => void
}

function AskedFlag({ edition, flag, isOver, onWriting }: Asked) {
  const { thread, duty, by } = flag
  const acting = useReviewAct(edition.id)
  const [isRefusing, setIsRefusing] = useState(false)
  const setRefusing = (is: boolean) => {
    setIsRefusing(is)
    onWriting(is)
  }
  /** What was before them when this came: what is typed after that, they answer once they have read it. */
  const [reads, setReads] = useState(flag.reads)
  const isChanged = flag.reads !== reads
  const answers = (answer: 'cleared' | 'not-cleared', words = '') =>
    acting.mutate(
      { act: 'answer-flag', duty, flag: thread, answer, words, reads },
      { onSuccess: () => setRefusing(false) },
    )
  const readAgain = () => {
    acting.reset()
    setReads(flag.reads)
  }
  return (
    <PanelSection title={`${DUTY_WORDS[duty]}: ${by.name} asks you`}>
      <p className={styles.why}>
        <Link to={storyAddress(edition)} search={opensAt({ thread })}>
          Read the question and the passage
        </Link>
      </p>
      {isChanged && (
        <Notice tone="stale" act={<Button onPress={readAgain}>I have read it again</Button>}>
          It reads otherwise since this came up. Read it again, then answer.
        </Notice>
      )}
      {isOver && (
        <Notice tone="stale">
          It was answered or taken back while you wrote. Your words stay here until you leave them: say them
          in the comments.
        </Notice>
      )}
      {isRefusing ? (
        <ReasonForm
          label="What has to change"
          act="Not cleared"
          kind="stop"
          isPending={acting.isPending}
          onDo={(words) => answers('not-cleared', words)}
          onLeave={() => setRefusing(false)}
        />
      ) : (
        <div className={styles.acts}>
          <Button
            kind="act"
            onPress={() => answers('cleared')}
            isPending={acting.isPending}
            isDisabled={isChanged}
          >
            Cleared
          </Button>
          <Button onPress={() => setRefusing(true)}>Not cleared…</Button>
        </div>
      )}
      {acting.isError && !isChanged && <Notice tone="stop">{saying(acting.error)}</Notice>}
    </PanelSection>
  )
}
