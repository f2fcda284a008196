import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: { one: 'autor:', many: 'autorzy:', feminine: 'autorka:' },
  additional_reporting: 'dodatkowe relacje:',
  contribution: 'współpraca:',
  writing: { one: 'tekst:', feminine: 'napisała', masculine: 'napisał' },
  compilation: { one: 'opracowanie:', feminine: 'opracowała', masculine: 'opracował' },
  translation: { one: 'tłumaczenie:', feminine: 'przełożyła', masculine: 'przełożył' },
  translation_editing: 'redakcja tłumaczenia:',
  editing: { one: 'redakcja:', feminine: 'redagowała:', masculine: 'redagował:' },
  desk: 'dyżur redakcyjny:',
  photo: { one: 'zdjęcie:', many: 'zdjęcia:' },
  video: 'wideo:',
  graphics: 'grafika:',
  data: 'dane:',
  research: 'badanie:',
  fact_checking: 'weryfikacja faktów:',
  production: 'produkcja:',
}
