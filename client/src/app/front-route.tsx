import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { useParams } from '@tanstack/react-router'
import { FrontsPage } from '../fronts/fronts-page.tsx'
import { LostPage } from './layout/lost-page.tsx'

export function FrontRoute() {
  const { language } = useParams({ from: '/signed-in/fronts/$language' })
  if (!Object.hasOwn(LANGUAGES, language)) return <LostPage />
  return <FrontsPage key={language} language={language as Language} />
}
