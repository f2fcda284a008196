import { useState } from 'react'
import { reloadAnew } from '../app/worker/reload-anew.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Saving } from './saving.ts'

/** When words are not saved and will not be by themselves: why, what to do, and a way to keep them. */
export function SavingNotice({ saving, words }: { saving: Saving; words: () => string }) {
  if (saving.is === 'slow')
    return (
      <Notice tone="stale" act={<CopyMyWords words={words} />}>
        The newsroom has not confirmed your last words yet. Keep this page open; it goes on trying.
      </Notice>
    )
  if (saving.is !== 'refused') return null
  return (
    <Notice
      tone="stop"
      act={
        <>
          {saving.waiting > 0 && <CopyMyWords words={words} />}
          {saving.again === 'after-reload' && <Button onPress={() => void reloadAnew()}>Reload</Button>}
        </>
      }
    >
      {saving.message} {saving.waiting > 0 && WAITING[saving.again]}
    </Notice>
  )
}

const WAITING = {
  never: 'Your last words are not saved: copy them before you leave.',
  'after-reload': 'Your last words are not saved: copy them before you reload.',
  'after-sign-in': 'Your last words wait here until you have signed in.',
  later: 'Your last words wait here: keep this page open.',
} as const

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
