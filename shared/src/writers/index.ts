export {
  type AuthoredSpan,
  type Authorship,
  authorshipSchema,
  type Share,
} from './authorship.ts'
export { type DraftRule, type Drafts, draftRuleSchema } from './drafts.ts'
export { type Cut, cutSchema, type Passage, passageAskSchema, passageSchema } from './passage.ts'
