import { openHere } from '../../story/left-editions.ts'
import { livingOnPage } from '../../story/living-on-page.ts'
import { localCopies, openEdition, type SharedEdition, setAsideWords, type Unsent } from '../../sync/index.ts'
import { sendWaiting } from '../../translation/acts/send-waiting.ts'
import { onSignedIn } from '../signed-out.ts'

/** What is unsent changes with each answer of the server; people read numbers slower than that. */
const LOOK_MS = 500

/** What waits for the line, and what no line takes any more. */
export interface AllUnsent {
  /** On their way as soon as there is a line. */
  waiting: Unsent[]
  /** Words that the server did not take: only a person can do something with them. */
  aside: Unsent[]
}

/** What of one person's would be lost if everything on this computer were deleted now. */
export async function allUnsent(person: string): Promise<AllUnsent> {
  const [all, aside] = await Promise.all([localCopies.unsentOf(person), setAsideWords.of(person)])
  const changesAside = (edition: string) =>
    aside.filter((one) => one.edition === edition).reduce((sum, { changes }) => sum + changes, 0)
  const waits = ({ edition, changes }: Unsent) => changes > changesAside(edition)
  const kept = all.filter(waits).map((one) => ({ ...one, changes: one.changes - changesAside(one.edition) }))
  return {
    waiting: [...kept, ...livingOnPage()],
    aside: all.filter((one) => !waits(one)),
  }
}

/**
 * Opens every edition in which words wait, unless a page has it open, until the server has them. Calls `progress` with
 * what still waits, at the end with nothing. Returns how to stop; what was not sent by then waits on.
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
    const { waiting } = await allUnsent(person)
    if (isOver) return
    for (const edition of [...open.keys()])
      if (!waiting.some((one) => one.edition === edition)) close(edition)
    const here = openHere()
    for (const { edition } of waiting)
      if (!open.has(edition) && !here.has(edition)) open.set(edition, openedFor(person, edition))
    progress(waiting)
    // Of one that a page shows, the page sends what was said in it.
    await sendWaiting(person, (edition) => {
      const opened = open.get(edition)
      return opened !== undefined && latestOf(opened).status.get().saved
    })
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
