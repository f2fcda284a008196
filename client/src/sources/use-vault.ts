import type { Vault } from '@copydesk/shared/sources'
import { useCallback, useEffect, useState } from 'react'
import { getVault } from '../api/vault.ts'

const NOTHING: Vault = { entries: [], freshUntil: null, by: 'password' }

/** What of the vault one may open: kept by nothing but the panel, and gone with it. */
export function useVault(edition: string) {
  const [vault, setVault] = useState<Vault>(NOTHING)
  const look = useCallback(async () => {
    // Whoever cannot be answered now has nothing of it to see.
    setVault(await getVault(edition).catch(() => NOTHING))
  }, [edition])
  useEffect(() => {
    void look()
    return () => setVault(NOTHING)
  }, [look])
  const isFresh = vault.freshUntil !== null && Date.parse(vault.freshUntil) > Date.now()
  return { ...vault, isFresh, look, told: setVault }
}

export type VaultInHand = ReturnType<typeof useVault>
