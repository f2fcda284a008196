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
