import { bone } from './bone.ts'
import { mronjRecognising } from './mronj-recognising.ts'
import type { Page } from './page.ts'

/** Every page of the library, in reading order: bone and its disorders, the drugs, the jaw. */
export const pages: readonly Page[] = [bone, mronjRecognising]
