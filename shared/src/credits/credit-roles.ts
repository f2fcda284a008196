/** What a contributor did. Order here is the order in which a credit line names them. */
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
  'production',
] as const
export type CreditRole = (typeof CREDIT_ROLES)[number]
