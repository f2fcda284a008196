import type { CreditRole } from '../../credit-roles.ts'
import type { Label } from '../label.ts'

export const labels: Record<CreditRole, Label> = {
  reporting: '취재',
  additional_reporting: '추가 취재',
  contribution: '취재 도움',
  writing: '글',
  compilation: '정리',
  translation: '번역',
  translation_editing: '감수',
  editing: '편집',
  desk: '데스크',
  photo: '사진',
  video: '영상',
  graphics: '그래픽',
  data: '데이터',
  research: '자료조사',
  fact_checking: '팩트체크',
  production: '제작',
}
