export { PLACES, type Place, QUEUES, type Queue } from './places.ts'
export {
  type Filters,
  filtersSchema,
  type NewView,
  newViewSchema,
  type View,
  type ViewChange,
  viewChangeSchema,
  viewSchema,
} from './view.ts'
