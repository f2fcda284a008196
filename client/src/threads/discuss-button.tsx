import { Button } from '../ui/button.tsx'
import { useShownDesk } from './shown-desk.ts'

/** At a suggestion: opens what is said about it, or begins to say something. */
export function DiscussButton({ group, words }: { group: string; words: string }) {
  const shown = useShownDesk()
  if (!shown) return null
  const { desk, open } = shown
  const found = desk.now.threads.find(
    ({ thread: { subject, resolved } }) =>
      subject.on === 'suggestion' && subject.group === group && resolved === null,
  )
  const count = found?.thread.comments.length ?? 0
  const press = () => {
    if (found) desk.activate(found.thread.id, 'reply')
    else
      desk.set({
        begun: { subject: { on: 'suggestion', group }, query: false, askedFrom: null },
        active: null,
      })
    open()
  }
  const label = count === 0 ? 'Discuss' : count === 1 ? '1 comment' : `${count} comments`
  return (
    <Button kind="plain" onPress={press} aria-label={`${label}: ${words}`}>
      {label}
    </Button>
  )
}
