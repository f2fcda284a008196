import { Refusal, type RefusalCode } from '@copydesk/shared/refusal'
import type { Vault } from '@copydesk/shared/sources'
import { useCallback, useEffect, useState } from 'react'
import { getVault } from '../api/vault.ts'

const NOTHING: Vault = { entries: [], namable: [], freshFor: null, by: 'password' }

/** Whoever is told so has nothing of it to see any more. */
const OVER: readonly RefusalCode[] = ['signed-out', 'forbidden', 'not-found']
const isOver = (thrown: unknown): boolean => thrown instanceof Refusal && OVER.includes(thrown.code)

/** What of the vault one may open: kept by nothing but the panel, and gone with it. */
export function useVault(edition: string) {
  const [vault, told] = useState<Vault>(NOTHING)
  const look = useCallback(async () => {
    const now = await getVault(edition).catch((thrown: unknown) => (isOver(thrown) ? NOTHING : null))
    // Whatever else went wrong, what somebody has typed into an entry stays before them.
    if (now !== null) told(now)
  }, [edition])
  useEffect(() => {
    void look()
    return () => told(NOTHING)
  }, [look])
  // Each answer says anew how long it is: this computer's clock may be hours from the server's.
  useEffect(() => {
    if (vault.freshFor === null) return
    const over = () => told((now) => (now === vault ? { ...now, freshFor: null } : now))
    const timer = setTimeout(over, vault.freshFor * 1000)
    return () => clearTimeout(timer)
  }, [vault])
  return { ...vault, isFresh: vault.freshFor !== null, look, told }
}

export type VaultInHand = ReturnType<typeof useVault>
