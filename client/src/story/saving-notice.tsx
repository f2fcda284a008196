import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { keys } from '../api/keys.ts'
import { reloadAnew } from '../app/worker/reload-anew.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { isUnsaved, livesOnPageOnly, type Saving } from './saving.ts'
import styles from './saving-notice.module.css'

/** A line that is slow for a moment is said at the foot; one that stays so needs a way out. */
const LASTING_MS = 15_000

/**
 * Below the copy, above the foot, so that nothing that is read or written moves: why words are not saved, what to do,
 * and a way to keep them.
 */
export function SavingNotice({ saving, words }: { saving: Saving; words: () => string }) {
  const stuck = useLasting(saving.is === 'slow' || (saving.is === 'offline' && livesOnPageOnly(saving)))
  const client = useQueryClient()
  const isForGood = saving.is === 'refused' && saving.again === 'never'
  useEffect(() => {
    // What this person may see or do here is no longer what the page knows.
    if (isForGood) void client.invalidateQueries({ queryKey: keys.editions })
  }, [client, isForGood])
  if (saving.is === 'refused') {
    const waits = isUnsaved(saving)
    return (
      <div className={styles.place}>
        <Notice
          tone="stop"
          act={
            <>
              {waits && <CopyMyWords words={words} />}
              {saving.again === 'after-reload' && <Reload />}
            </>
          }
        >
          {saving.message} {waits && (saving.kept ? KEPT : ON_PAGE)[saving.again]}
        </Notice>
      </div>
    )
  }
  if (!stuck) return null
  return (
    <div className={styles.place}>
      <Notice tone="stale" act={<CopyMyWords words={words} />}>
        {livesOnPageOnly(saving)
          ? 'This browser keeps nothing, so your last words live on this page only. Keep it open: they are sent as soon as the newsroom answers.'
          : 'The newsroom has not confirmed your last words for a while. They are kept on this computer, and are sent again and again.'}
      </Notice>
    </div>
  )
}

const ON_PAGE = {
  never: 'Your last words are not saved: copy them before you leave.',
  'after-reload': 'Your last words are not saved: copy them before you reload.',
  'after-sign-in': 'Your last words wait here until you have signed in.',
  later: 'Your last words wait here: keep this page open.',
} as const

const KEPT = {
  never: 'Your last words are kept on this computer.',
  'after-reload': 'Your last words are kept on this computer, also when you reload.',
  'after-sign-in': 'Your last words are kept on this computer until you have signed in.',
  later: 'Your last words are kept on this computer, and are sent as soon as they are taken.',
} as const

function Reload() {
  const [pending, setPending] = useState(false)
  const reload = () => {
    setPending(true)
    void reloadAnew()
  }
  return (
    <Button onPress={reload} isPending={pending}>
      {pending ? 'Reloading…' : 'Reload'}
    </Button>
  )
}

/** True when it has been so for long. */
function useLasting(now: boolean): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!now) return
    const timer = setTimeout(() => setLasting(true), LASTING_MS)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [now])
  return now && lasting
}

/** The whole copy as it stands on this page, for the clipboard: the way out when nothing else works. */
function CopyMyWords({ words }: { words: () => string }) {
  const [done, setDone] = useState<'copied' | 'failed' | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(words()).then(
      () => setDone('copied'),
      // A browser without permission to write there: the person can still select and copy.
      () => setDone('failed'),
    )
  return (
    <Button onPress={() => void copy()}>
      {done === 'copied' ? 'Copied' : done === 'failed' ? 'Select the text and copy it' : 'Copy my words'}
    </Button>
  )
}
