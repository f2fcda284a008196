import type { EditionPage } from '@copydesk/shared/story'
import { PANELS, type PanelName } from './panels.ts'

/** On a wide page an original opens with its credits beside it; two columns of copy want the room themselves. */
export const startPanel = (page: EditionPage, localization: boolean): PanelName | null =>
  PANELS.find((name) => name === new URLSearchParams(location.search).get('panel')) ??
  (localization || !window.matchMedia('(min-width: 1101px)').matches
    ? null
    : page.leftover
      ? 'details'
      : 'credits')
