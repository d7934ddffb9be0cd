/** Outlines of teeth as seen from the cheek, roots up; a lower tooth is the same turned over. In a box of `box.w` by `box.h`. */
import { type Kind, kindOf } from './places.ts'

export const box = { w: 46, h: 88 } as const

const outlines: Readonly<Record<Kind, string>> = {
  incisor: 'M23 3C19 18 16.5 36 16 50C12.5 58 11 72 12.5 83Q23 87.5 33.5 83C35 72 33.5 58 30 50C29.5 36 27 18 23 3Z',
  canine: 'M23 0C17 16 15 36 14.5 50C10.5 58 10.5 68 13 75L23 87L33 75C35.5 68 35.5 58 31.5 50C31 36 29 16 23 0Z',
  premolar: 'M23 6C18 20 15 36 13.5 50C9 58 8.5 71 10.5 79Q16.5 88 23 79.5Q29.5 88 35.5 79C37.5 71 37 58 32.5 50C31 36 28 20 23 6Z',
  molar:
    'M6 50C4 36 5 20 9.5 8C13 18 15 30 17 40C18.5 28 20 14 23 4C26 14 27.5 28 29 40C31 30 33 18 36.5 8C41 20 42 36 40 50C44.5 58 45 72 42 80Q37 88 31 81Q23 88 15 81Q9 88 4 80C1 72 1.5 58 6 50Z',
}

/** A lower molar has two roots. */
const lowerMolar =
  'M6 50C5 36 7 18 12.5 5C17 16 20.5 28 23 41C25.5 28 29 16 33.5 5C39 18 41 36 40 50C44.5 58 45 72 42 80Q37 88 31 81Q23 88 15 81Q9 88 4 80C1 72 1.5 58 6 50Z'

/** Where the enamel ends. */
const necks: Readonly<Record<Kind, string>> = {
  incisor: 'M16 50Q23 45 30 50',
  canine: 'M14.5 50Q23 44.5 31.5 50',
  premolar: 'M13.5 50Q23 45.5 32.5 50',
  molar: 'M6 50Q14 46 23 50Q32 46 40 50',
}

/** Outline and neck of a tooth by FDI number. */
export function shapeOf(tooth: number): { readonly outline: string; readonly neck: string } {
  const kind = kindOf(tooth)
  return { outline: kind === 'molar' && tooth > 30 ? lowerMolar : outlines[kind], neck: necks[kind] }
}
