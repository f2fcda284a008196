export { draftAdvisory } from './draft-advisory.ts'
export {
  FIRST_KINDS,
  PUBLICATION_KINDS,
  type PublicationKind,
  publicationKindSchema,
  RELEASE_KINDS,
  type ReleaseKind,
} from './kinds.ts'
export { prefixOf } from './prefixes.ts'
export { publicationAddress } from './publication-address.ts'
export * from './release.ts'
export { dayIn, LAST_YEAR, momentOf, type WallTime, wallTimeOf } from './wall-time.ts'
export { zoneSchema } from './zone.ts'
