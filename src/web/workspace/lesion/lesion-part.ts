import type { PageProps } from '../page.ts'
import type { LesionView } from './lesion-view.ts'

/** What every part of the page of a lesion gets. */
export interface LesionProps extends PageProps {
  readonly lesion: LesionView
}

/** Class of the badge: the stage, "healed", or "x" while there is none. */
export const badge = ({ stage, diagnosis, over }: Pick<LesionView, 'stage' | 'diagnosis' | 'over'>): string =>
  over || diagnosis === 'healed' ? 'healed' : stage === undefined || stage === 'ask' ? 'x' : stage
