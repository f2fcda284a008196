import type { House } from '@copydesk/shared/credits'
import { Link } from '@tanstack/react-router'
import { CircleUserRound } from 'lucide-react'
import { CreditPanel, type CreditPanelProps, HouseContext } from '../credits/index.ts'
import styles from './story-credits.module.css'

/** The credits of the edition, where the names of people here lead to their profiles. */
export function StoryCredits({ house, ...props }: CreditPanelProps & { house: House }) {
  return (
    <HouseContext value={house}>
      <CreditPanel {...props} profileLink={profileLink} />
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
