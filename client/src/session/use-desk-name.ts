import { useMe } from './use-me.ts'

/** What a desk is called; undefined for none, and for one that is not there any more. */
export function useDeskName(): (id: string | null) => string | undefined {
  const { desks } = useMe()
  return (id) => desks.find((desk) => desk.id === id)?.name
}
