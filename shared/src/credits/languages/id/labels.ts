import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: 'laporan oleh',
  additional_reporting: 'laporan tambahan oleh',
  contribution: 'dengan kontribusi dari',
  writing: 'ditulis oleh',
  compilation: 'disusun oleh',
  translation: 'diterjemahkan oleh',
  translation_editing: 'terjemahan disunting oleh',
  editing: 'disunting oleh',
  desk: 'meja redaksi:',
  photo: 'foto oleh',
  video: 'video oleh',
  graphics: 'grafis oleh',
  data: 'data oleh',
  research: 'riset oleh',
  fact_checking: 'pemeriksaan fakta oleh',
  production: 'produksi oleh',
}
