import { useParams } from '@tanstack/react-router'
import { AdministrationPage } from '../administration/administration-page.tsx'

export function AdministrationRoute() {
  const { section } = useParams({ from: '/signed-in/administration/{-$section}' })
  return <AdministrationPage section={section} />
}
