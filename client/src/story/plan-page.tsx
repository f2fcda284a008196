import { aboutRow, may } from '@copydesk/shared/access'
import type { StoryRow } from '@copydesk/shared/story'
import { storyAddress } from '@copydesk/shared/story'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { saying } from '../api/ask.ts'
import { keys } from '../api/keys.ts'
import { createOriginal, getStory } from '../api/stories.ts'
import { BackToStories } from '../app/layout/back-to-stories.tsx'
import { Grow } from '../app/layout/frame.tsx'
import { useAsker } from '../session/use-asker.ts'
import { Button, buttonLook } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Notice } from '../ui/notice.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import { AssignedPeople } from './assigned-people.tsx'
import { PlanFields } from './plan-fields.tsx'
import styles from './plan-page.module.css'
import { StoryFrame } from './story-frame.tsx'
import { useTitle } from './use-title.ts'

/** A story that is a budget line yet: what is planned of it, and the act that begins its copy. */
export function PlanPage({ storyId }: { storyId: string }) {
  const story = useQuery({
    queryKey: keys.story(storyId),
    queryFn: ({ signal }) => getStory(storyId, signal),
  })
  useTitle(story.data?.slug ?? 'Story')
  if (story.data) return <Plan story={story.data} />
  return (
    <StoryFrame label="Plan" bar={<BackToStories />} foot={null}>
      {story.error && (
        <EmptyState
          title="This story cannot be shown"
          act={
            <Link to="/" search={{}} className={buttonLook('act')}>
              All stories
            </Link>
          }
        >
          {saying(story.error)}
        </EmptyState>
      )}
    </StoryFrame>
  )
}

function Plan({ story }: { story: StoryRow }) {
  const me = useAsker()
  const navigate = useNavigate()
  const starting = useMutation({
    mutationFn: () => createOriginal(story.id),
    onSuccess: ({ edition }) => navigate({ to: storyAddress(edition) }),
  })
  const about = aboutRow(story)
  const mayWrite = may('write', me, about)
  const [original] = story.editions
  return (
    <StoryFrame
      label="Plan"
      foot={null}
      bar={
        <>
          <BackToStories />
          <h1>
            <b>{story.slug}</b>
          </h1>
          {!original && <StateBadge state="planned">Planned</StateBadge>}
          <Grow />
          {original ? (
            <Link to={storyAddress(original)}>Open the copy</Link>
          ) : (
            mayWrite.allowed && (
              <Button kind="act" onPress={() => starting.mutate()} isPending={starting.isPending}>
                Start writing
              </Button>
            )
          )}
        </>
      }
    >
      <div className={styles.page}>
        {starting.isError && <Notice tone="stop">{saying(starting.error)}</Notice>}
        {!mayWrite.allowed && !original && <Notice>{mayWrite.why}</Notice>}
        <p className={styles.line} dir="auto">
          {story.budgetLine || 'No budget line yet.'}
        </p>
        <PlanFields
          story={story}
          mayPlan={may('plan', me, about)}
          mayMove={may('assign', me, about)}
          mayRestrict={may('restrict', me, about)}
        />
        <h2 className={styles.heading}>Who works on it</h2>
        <AssignedPeople story={story} mayAssign={may('assign', me, about)} />
      </div>
    </StoryFrame>
  )
}
