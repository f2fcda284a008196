export {
  type DecideAnswer,
  type Decided,
  type Decision,
  decideAnswerSchema,
  decidedSchema,
  decideSchema,
  decisionSchema,
  type SuggestedWords,
  suggestedWordsSchema,
  undoDecideSchema,
} from './decision.ts'
