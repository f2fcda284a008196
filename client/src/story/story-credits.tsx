import type { House } from '@copydesk/shared/credits'
import type { EditionPage } from '@copydesk/shared/story'
import { Link } from '@tanstack/react-router'
import { CircleUserRound } from 'lucide-react'
import { findContributors, matchNames } from '../api/directory.ts'
import { CreditPanel, type CreditPanelProps, HouseContext } from '../credits/index.ts'
import { PrintedIn } from './printed-in.tsx'
import styles from './story-credits.module.css'
import { useAddContributor } from './use-add-contributor.ts'
import { useSuggestions } from './use-suggestions.ts'
import { useWithheld } from './use-withheld.ts'

/** What the panel is told here. */
type Told = 'addContributor' | 'suggested' | 'withholding' | 'elsewhere' | 'directory'

interface Props extends Omit<CreditPanelProps, Told> {
  page: EditionPage
  house: House
}

/** As many as fit below the field without a scroll. */
const MOST_CHOICES = 6
const directory: CreditPanelProps['directory'] = {
  find: (typed, signal) => findContributors(typed, MOST_CHOICES, signal),
  match: matchNames,
}

/** The credits of the edition, where the names of people here lead to their profiles. */
export function StoryCredits({ page: { edition, story }, house, ...props }: Props) {
  const suggested = useSuggestions(edition.id, props.editable)
  const withholding = useWithheld(edition.id)
  const others = story.editions.filter(({ id }) => id !== edition.id)
  return (
    <HouseContext value={house}>
      <CreditPanel
        {...props}
        addContributor={useAddContributor()}
        suggested={suggested}
        withholding={withholding}
        elsewhere={others.map((other) => <PrintedIn key={other.id} edition={other} />)}
        directory={directory}
        profileLink={profileLink}
      />
    </HouseContext>
  )
}

const profileLink: CreditPanelProps['profileLink'] = ({ person, name }) =>
  person === null ? null : (
    <Link
      to="/people/$personId"
      params={{ personId: person }}
      className={styles.profile}
      aria-label={`Profile of ${name}`}
      title={`Profile of ${name}`}
    >
      <CircleUserRound size={14} aria-hidden />
    </Link>
  )
