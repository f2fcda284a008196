import { type AnyRole, CREDIT_ROLES } from '@copydesk/shared/credits'
import { useContext } from 'react'
import { roleWords } from './credit-role-words.ts'
import { HouseContext } from './house-context.ts'

/** The roles that somebody can be credited for here, the newsroom's own behind ours, and what they are called. */
export function useRoles() {
  const { roles: own } = useContext(HouseContext).book
  const all: readonly AnyRole[] = [...CREDIT_ROLES, ...own.map(({ role }) => role)]
  return { own, all, words: (role: AnyRole) => roleWords(role, own) }
}
