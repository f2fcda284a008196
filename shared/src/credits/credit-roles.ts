/** What a contributor did, in the order in which an edition lists its credits; a credit line's is its house style's. */
export const CREDIT_ROLES = [
  'reporting',
  'additional_reporting',
  'contribution',
  'writing',
  'compilation',
  'translation',
  'translation_editing',
  'editing',
  'desk',
  'photo',
  'video',
  'graphics',
  'data',
  'research',
  'fact_checking',
  'production',
] as const
export type CreditRole = (typeof CREDIT_ROLES)[number]
