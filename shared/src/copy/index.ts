export { BLOCK_ID, markerIdOf } from './block-id.ts'
export type { Block, Marks, PublishableBlock, PublishableCopy, Run } from './blocks.ts'
export { FIELD_LENGTHS } from './guarding/field-lengths.ts'
export {
  isAliasEntry,
  isAnnotationEntry,
  isBlockEntry,
  isCreditEntry,
  isFieldEntry,
  isMarkEntry,
  isMarker,
} from './guarding/judges.ts'
export { problemsOf } from './guarding/problems-of.ts'
export { canonicalJson } from './publishing/canonical-json.ts'
export { countWords, countWordsIn } from './publishing/count-words.ts'
export { countedIn } from './publishing/counted-in.ts'
export { hashOf } from './publishing/hash-of.ts'
export { partsForReaders } from './publishing/parts-for-readers.ts'
export { publishableCopy } from './publishing/publishable-copy.ts'
export { readersWords, type StandingWords } from './publishing/readers-words.ts'
export { STANDING } from './publishing/standing.ts'
export { FieldView } from './reading/field-view.ts'
export { readField } from './reading/read-field.ts'
export { restoreBeside, restoreCopy, restoreField } from './restoring/restore-copy.ts'
export { openCopy, rootsOf, textOf } from './roots.ts'
export { isSafeLink } from './safe-link.ts'
export { FIELDS, type Field, KINDS, type Kind, SCHEMA } from './schema.ts'
export { copyBlocks } from './seeding/copy-blocks.ts'
export { type SeedBlock, seedCopy } from './seeding/seed-copy.ts'
export { actsSeen } from './suggestions/acts-seen.ts'
export { asRejected, blocksForReaders } from './suggestions/as-rejected.ts'
export { acceptGroups, rejectGroups } from './suggestions/decide-groups.ts'
export { groupsOf, type SuggestedAct, type SuggestedGroup } from './suggestions/groups-of.ts'
export { mergeRanges, withoutRanges } from './suggestions/id-ranges.ts'
export { closeInsertion } from './suggestions/open-insertion.ts'
export { lostAt } from './suggestions/places-of-parts.ts'
export { type SeenGroup, seenOf } from './suggestions/seen.ts'
export { suggestDelete } from './suggestions/suggest-delete.ts'
export { suggestInsert } from './suggestions/suggest-insert.ts'
export { suggestKind } from './suggestions/suggest-kind.ts'
export { suggestMark } from './suggestions/suggest-mark.ts'
export { suggestMerge } from './suggestions/suggest-merge.ts'
export { suggestSplit } from './suggestions/suggest-split.ts'
export {
  clientOfGroup,
  newGroup,
  type Suggesting,
  unsuggestOver,
  writePart,
} from './suggestions/suggesting.ts'
export { type IdRange, readSuggestion, type Suggestion } from './suggestions/suggestion.ts'
export {
  type BlockSuggestions,
  SuggestionView,
} from './suggestions/suggestion-view.ts'
export type { Lost, Trace } from './suggestions/trace.ts'
export { giveBack, undoDecision } from './suggestions/undo-decision.ts'
export { undoSuggested } from './suggestions/undo-suggested.ts'
export { withdrawGroup } from './suggestions/withdraw-group.ts'
export { correctMarks } from './writing/correct-marks.ts'
export { deleteText } from './writing/delete-text.ts'
export { historyOf } from './writing/history-of.ts'
export { insertText } from './writing/insert-text.ts'
export { keepingNotes } from './writing/keeping-notes.ts'
export { mergeBlock } from './writing/merge-block.ts'
export { moveBlock } from './writing/move-block.ts'
export { removeBlock } from './writing/remove-block.ts'
export { repairMarkers } from './writing/repair-markers.ts'
export { restoreBlock } from './writing/restore-block.ts'
export { rewriteAround } from './writing/rewrite-around.ts'
export { rewriteText } from './writing/rewrite-text.ts'
export { setBlockAttribute } from './writing/set-block-attribute.ts'
export { setKind } from './writing/set-kind.ts'
export { setMark } from './writing/set-mark.ts'
export { splitBlock } from './writing/split-block.ts'
export { undoFor } from './writing/undo-for.ts'
export { undoWhole } from './writing/undo-whole.ts'
