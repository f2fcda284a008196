import { cleared } from './cleared.ts'
import { confirmed } from './confirmed.ts'
import type { EvidenceOf } from './evidence-of.ts'
import { filed } from './filed.ts'
import { translated } from './translated.ts'
import { wrote } from './wrote.ts'

/** A new kind: a file here, a line here, and its name with the roles that it earns. */
export const EVIDENCE: readonly EvidenceOf[] = [wrote, translated, confirmed, filed, cleared]
