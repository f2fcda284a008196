import type { House, HouseBook } from '@copydesk/shared/credits'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { getHouse } from '../api/house-book.ts'
import { keys } from '../api/keys.ts'

/** Prints as it is given where nobody can say what the newsroom decided. */
const GIVEN: HouseBook = { styles: [], choices: [], roles: [], holdings: [] }

/** How this desk prints; null while it is asked for. */
export function useHouse(desk: string): House | null {
  const { data, isError } = useQuery({ queryKey: keys.house, queryFn: ({ signal }) => getHouse(signal) })
  const book = data ?? (isError ? GIVEN : null)
  return useMemo(() => book && { book, desk }, [book, desk])
}
