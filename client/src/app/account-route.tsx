import { useParams } from '@tanstack/react-router'
import { AccountPage } from '../account/account-page.tsx'
import { TokensPage } from '../account/tokens/tokens-page.tsx'

export function AccountRoute() {
  const { part } = useParams({ from: '/signed-in/account/{-$part}' })
  return part === 'tokens' ? <TokensPage /> : <AccountPage />
}
