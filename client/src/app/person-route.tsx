import { useParams } from '@tanstack/react-router'
import { ProfilePage } from '../profile/profile-page.tsx'

export function PersonRoute() {
  const { personId } = useParams({ from: '/signed-in/people/$personId' })
  return <ProfilePage key={personId} personId={personId} />
}
