export {
  type DecideAnswer,
  type Decided,
  type DecideRequest,
  type Decision,
  decideAnswerSchema,
  decidedSchema,
  decideSchema,
  decisionSchema,
  type SuggestedWords,
  seenSchema,
  suggestedWordsSchema,
  undoDecideSchema,
} from './decision.ts'
