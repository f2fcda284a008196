import { LostPage } from '../app/layout/lost-page.tsx'
import { InvitationPage } from './invitation-page.tsx'
import { NewPasswordPage } from './new-password-page.tsx'
import { SetUpPage } from './set-up-page.tsx'
import { useFragment } from './use-fragment.ts'

/** The page of a link that brings somebody in: what it opens stands behind the #, which no server is told. Another link in the same tab begins it anew. */
export function EntryPage() {
  const secret = useFragment()
  switch (window.location.pathname) {
    case '/set-up':
      return <SetUpPage key={secret} secret={secret} />
    case '/invitation':
      return <InvitationPage key={secret} secret={secret} />
    case '/new-password':
      return <NewPasswordPage key={secret} secret={secret} />
    default:
      return <LostPage />
  }
}
