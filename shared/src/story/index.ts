export {
  type EditionPage,
  editionPageSchema,
  type NewLocalization,
  newLocalizationSchema,
} from './edition.ts'
export { type DoubtfulName, type Leftover, leftoverSchema, type Named, namedSchema } from './leftover.ts'
export { type MadeLocalization, madeLocalizationSchema } from './made-localization.ts'
export type { ReviewStanding } from './review-standing.ts'
export {
  type Assignment,
  assignmentSchema,
  type EditionRow,
  editionRowSchema,
  GENRES,
  type Genre,
  genreSchema,
  type NewStory,
  newStorySchema,
  type StoryChange,
  type StoryRow,
  storyChangeSchema,
  storyRowSchema,
} from './story.ts'
export { storyAddress } from './story-address.ts'
export {
  type ActedVersion,
  actedVersionSchema,
  isActed,
  type NewVersion,
  newVersionSchema,
  VERSION_REASONS,
  type Version,
  versionSchema,
} from './version.ts'
