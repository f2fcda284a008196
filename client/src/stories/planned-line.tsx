import { type Asker, aboutRow, may } from '@copydesk/shared/access'
import { type StoryRow, storyAddress } from '@copydesk/shared/story'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { saying } from '../api/ask.ts'
import { createOriginal } from '../api/stories.ts'
import styles from './planned-line.module.css'

/** A budget line: what the story will say, and the act that begins its copy. */
export function PlannedLine({ story, me }: { story: StoryRow; me: Asker }) {
  const navigate = useNavigate()
  const starting = useMutation({
    mutationFn: () => createOriginal(story.id),
    onSuccess: ({ edition }) => navigate({ to: storyAddress(edition) }),
  })
  return (
    <span className={styles.planned}>
      <Link
        to="/plan/$storyId"
        params={{ storyId: story.id }}
        className={styles.plan}
        data-row={story.id}
        dir="auto"
      >
        {story.budgetLine || 'No budget line yet'}
      </Link>
      {may('write', me, aboutRow(story)).allowed && (
        <button
          type="button"
          className={styles.start}
          disabled={starting.isPending}
          onClick={() => starting.mutate()}
        >
          Start writing<span className="only-read"> {story.slug}</span>
        </button>
      )}
      {starting.isError && <span role="alert">{saying(starting.error)}</span>}
    </span>
  )
}
