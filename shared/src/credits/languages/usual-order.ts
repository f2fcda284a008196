import type { CreditRole } from '../credit-roles.ts'

/** Who made the original stands before who translated it: a translation's line begins with the original's. */
export const USUAL_ORDER: readonly CreditRole[] = [
  'reporting',
  'additional_reporting',
  'contribution',
  'writing',
  'compilation',
  'research',
  'fact_checking',
  'editing',
  'desk',
  'photo',
  'video',
  'graphics',
  'data',
  'production',
  'translation',
  'translation_editing',
]
