import type { CreditRole } from '../credit.ts'
import { additionalReporting } from './additional-reporting.ts'
import { compilation } from './compilation.ts'
import { contribution } from './contribution.ts'
import { dataJournalism } from './data-journalism.ts'
import { desk } from './desk.ts'
import { editing } from './editing.ts'
import { factChecking } from './fact-checking.ts'
import { graphics } from './graphics.ts'
import { photo } from './photo.ts'
import { production } from './production.ts'
import { reporting } from './reporting.ts'
import { research } from './research.ts'
import type { RoleMeaning } from './role-meaning.ts'
import { translation } from './translation.ts'
import { translationEditing } from './translation-editing.ts'
import { video } from './video.ts'
import { writing } from './writing.ts'

/** A new role: a file here, a line here, its name in CREDIT_ROLES, and a label in each language. */
export const ROLE_MEANINGS: Record<CreditRole, RoleMeaning> = {
  reporting,
  additional_reporting: additionalReporting,
  contribution,
  writing,
  compilation,
  translation,
  translation_editing: translationEditing,
  editing,
  desk,
  photo,
  video,
  graphics,
  data: dataJournalism,
  research,
  fact_checking: factChecking,
  production,
}
