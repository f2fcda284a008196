import { sendWaiting } from '../../acts/send-waiting.ts'
import { openHere } from '../../story/left-editions.ts'
import { livingOnPage } from '../../story/living-on-page.ts'
import {
  localCopies,
  openEdition,
  type SharedEdition,
  setAsideWords,
  type Unsent,
  type WaitingThreadAct,
  type WaitingTranslationAct,
} from '../../sync/index.ts'
import { threadActs } from '../../threads/thread-acts.ts'
import { translationActs } from '../../translation/acts/translation-acts.ts'
import { wordsOfAct } from '../../translation/acts/words-of-act.ts'
import { onSignedIn } from '../signed-out.ts'

/** What is unsent changes with each answer of the server; people read numbers slower than that. */
const LOOK_MS = 500

/** What waits for the line, and what no line takes any more. */
export interface AllUnsent {
  /** On their way as soon as there is a line. */
  waiting: Unsent[]
  /** Words that the server did not take, and what it did not take of what was done with comments and blocks: only a person can do something with them. */
  aside: Unsent[]
}

/** What of one person's would be lost if everything on this computer were deleted now. */
export async function allUnsent(person: string): Promise<AllUnsent> {
  const [all, aside, ofThreads, ofBlocks] = await Promise.all([
    localCopies.unsentOf(person),
    setAsideWords.of(person),
    threadActs.waiting.of(person),
    translationActs.waiting.of(person),
  ])
  const changesAside = (edition: string) =>
    aside.filter((one) => one.edition === edition).reduce((sum, { changes }) => sum + changes, 0)
  const waits = ({ edition, changes }: Unsent) => changes > changesAside(edition)
  const kept = all.filter(waits).map((one) => ({ ...one, changes: one.changes - changesAside(one.edition) }))
  return {
    waiting: [...kept, ...livingOnPage()],
    aside: byEdition([
      ...all.filter((one) => !waits(one)),
      ...ofThreads.flatMap((one) => refusedOf(one, 'words' in one.act ? one.act.words : '')),
      ...ofBlocks.flatMap((one) => refusedOf(one, wordsOfAct(one.act))),
    ]),
  }
}

/**
 * Opens every edition in which words wait, unless a page has it open, until the server has them; then what was done
 * with its comments and blocks follows. Calls `progress` with what still waits, at the end with nothing. Returns how to stop; what was not sent by then waits on.
 */
export function sendUnsent(
  person: string,
  progress: (waiting: readonly Unsent[]) => void,
  everyMs = LOOK_MS,
): () => void {
  const open = new Map<string, SharedEdition>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const close = (edition: string) => {
    for (let one = open.get(edition) ?? null; one; one = one.replacement) one.close()
    open.delete(edition)
  }
  const stopWaiting = onSignedIn(() => {
    for (const one of open.values()) latestOf(one).reconnect()
  })
  const stop = () => {
    isOver = true
    clearTimeout(timer)
    stopWaiting()
    for (const edition of [...open.keys()]) close(edition)
  }
  const look = async () => {
    // First: of what is said from now on the words may not have been kept yet.
    const ofThreads = await threadActs.waiting.of(person)
    const ofBlocks = await translationActs.waiting.of(person)
    const { waiting } = await allUnsent(person)
    if (isOver) return
    for (const edition of [...open.keys()])
      if (!waiting.some((one) => one.edition === edition)) close(edition)
    const here = openHere()
    const haveWords = new Set(waiting.filter((one) => one.changes > one.acts).map(({ edition }) => edition))
    for (const edition of haveWords)
      if (!open.has(edition) && !here.has(edition)) open.set(edition, openedFor(person, edition))
    progress(waiting)
    const isSaved = (edition: string) => {
      const opened = open.get(edition) ?? here.get(edition)
      return opened ? latestOf(opened).status.get().saved : !haveWords.has(edition)
    }
    await sendWaiting(translationActs, person, ofBlocks, isSaved)
    await sendWaiting(threadActs, person, ofThreads, isSaved)
    if (isOver) return
    if (waiting.length === 0) stop()
    else timer = setTimeout(again, everyMs)
  }
  // What cannot be read now is read at the next look.
  const again = () => {
    look().catch(() => {
      timer = setTimeout(again, everyMs)
    })
  }
  again()
  return stop
}

/** Its reason, and the words that it is about. */
const refusedOf = (
  { edition, refused }: WaitingThreadAct | WaitingTranslationAct,
  about: string,
): Unsent[] => {
  if (refused === null) return []
  return [{ edition, changes: 1, acts: 1, words: [refused, about].filter(Boolean).join('\n') }]
}

function byEdition(unsent: readonly Unsent[]): Unsent[] {
  const found = new Map<string, Unsent>()
  for (const one of unsent) {
    const before = found.get(one.edition)
    found.set(one.edition, {
      edition: one.edition,
      changes: one.changes + (before?.changes ?? 0),
      acts: one.acts + (before?.acts ?? 0),
      words: [before?.words, one.words].filter(Boolean).join('\n\n'),
    })
  }
  return [...found.values()]
}

function openedFor(person: string, edition: string): SharedEdition {
  const opened = openEdition(edition, { person })
  leaveUnseen(opened)
  return opened
}

/** Only the words go; nobody is in it, nor in what goes on in its stead. */
function leaveUnseen(edition: SharedEdition) {
  edition.awareness.setLocalState(null)
  const stop = edition.status.subscribe(() => {
    if (!edition.replacement) return
    stop()
    leaveUnseen(edition.replacement)
  })
}

const latestOf = (edition: SharedEdition): SharedEdition =>
  edition.replacement ? latestOf(edition.replacement) : edition
