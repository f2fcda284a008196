import { useParams } from '@tanstack/react-router'
import { DeskPage } from '../shift/desk-page.tsx'

export function DeskRoute() {
  const { deskId } = useParams({ from: '/signed-in/desk/$deskId' })
  return <DeskPage key={deskId} deskId={deskId} />
}
