export { STATES, type State, stateSchema } from './states.ts'
