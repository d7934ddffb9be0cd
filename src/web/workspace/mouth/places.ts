/** Where everything lies in the picture of a mouth, seen by a clinician who faces the patient: the viewer's left is the patient's right. Units of the drawing. */
import type { Text } from '../../../values/text.ts'
import { lowerTeeth, upperTeeth } from '../../answers.ts'

export type Kind = 'incisor' | 'canine' | 'premolar' | 'molar'

/** Kind of a tooth by FDI number, 11–48. */
export const kindOf = (tooth: number): Kind => {
  const place = tooth % 10
  return place <= 2 ? 'incisor' : place === 3 ? 'canine' : place <= 5 ? 'premolar' : 'molar'
}

/** Width of the column of a tooth by its place, 1 to 8. */
const widths = [44, 44, 44, 44, 44, 52, 52, 48] as const
/** Half of the mouth, and room for the midline. */
export const halfWidth = widths.reduce((sum, w) => sum + w, 0)
export const midline = 12
export const wide = 2 * halfWidth + midline

/** Rows from top to bottom: areas of the upper jaw, upper teeth, lower teeth, areas of the lower jaw. */
export const rows = {
  upperArea: { y: 4, h: 36 },
  upper: { y: 44, h: 128 },
  lower: { y: 178, h: 128 },
  lowerArea: { y: 310, h: 36 },
} as const
export const high = 350

/** A place that can be pointed at. */
export interface Spot {
  /** Its own: "46", "maxilla", "maxilla/tuber-right". */
  readonly id: string
  /** Tooth or jaw of the record. */
  readonly site: string
  readonly row: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A part of a jaw that has a name of its own. */
export interface Area {
  readonly id: string
  readonly site: 'maxilla' | 'mandible'
  /** As it stands in the record beside the jaw; also what the picture says. */
  readonly name: Text
  readonly short: Text
  /** Columns of teeth it spans, as in the drawing; none for a whole jaw or the palate, which stand above and below. */
  readonly from?: number
  readonly to?: number
}

/** Parts of the jaws at which bone lies close under thin mucosa, or the sinus close above a root. */
export const areas: readonly Area[] = [
  {
    id: 'maxilla/tuber-right',
    site: 'maxilla',
    name: { nl: 'Tuber maxillae rechts', en: 'Maxillary tuberosity, right' },
    short: { nl: 'Tuber', en: 'Tuberosity' },
    from: 18,
    to: 17,
  },
  {
    id: 'maxilla/sinus-right',
    site: 'maxilla',
    name: { nl: 'Sinusbodem rechts', en: 'Sinus floor, right' },
    short: { nl: 'Sinusbodem', en: 'Sinus floor' },
    from: 16,
    to: 14,
  },
  {
    id: 'maxilla/sinus-left',
    site: 'maxilla',
    name: { nl: 'Sinusbodem links', en: 'Sinus floor, left' },
    short: { nl: 'Sinusbodem', en: 'Sinus floor' },
    from: 24,
    to: 26,
  },
  {
    id: 'maxilla/tuber-left',
    site: 'maxilla',
    name: { nl: 'Tuber maxillae links', en: 'Maxillary tuberosity, left' },
    short: { nl: 'Tuber', en: 'Tuberosity' },
    from: 27,
    to: 28,
  },
  {
    id: 'mandible/mylohyoid-right',
    site: 'mandible',
    name: { nl: 'Linea mylohyoidea rechts', en: 'Mylohyoid ridge, right' },
    short: { nl: 'Linea mylohyoidea', en: 'Mylohyoid ridge' },
    from: 48,
    to: 46,
  },
  {
    id: 'mandible/torus-right',
    site: 'mandible',
    name: { nl: 'Torus mandibularis rechts', en: 'Mandibular torus, right' },
    short: { nl: 'Torus', en: 'Torus' },
    from: 45,
    to: 43,
  },
  {
    id: 'mandible/torus-left',
    site: 'mandible',
    name: { nl: 'Torus mandibularis links', en: 'Mandibular torus, left' },
    short: { nl: 'Torus', en: 'Torus' },
    from: 33,
    to: 35,
  },
  {
    id: 'mandible/mylohyoid-left',
    site: 'mandible',
    name: { nl: 'Linea mylohyoidea links', en: 'Mylohyoid ridge, left' },
    short: { nl: 'Linea mylohyoidea', en: 'Mylohyoid ridge' },
    from: 36,
    to: 38,
  },
]

/** What stands above and below the teeth: the jaws as a whole, and the palate. */
export const wholes: readonly Area[] = [
  { id: 'maxilla', site: 'maxilla', name: { nl: 'Bovenkaak', en: 'Upper jaw' }, short: { nl: 'Bovenkaak', en: 'Upper jaw' } },
  {
    id: 'maxilla/palate',
    site: 'maxilla',
    name: { nl: 'Torus palatinus', en: 'Palatal torus' },
    short: { nl: 'Torus palatinus', en: 'Palatal torus' },
  },
  { id: 'mandible', site: 'mandible', name: { nl: 'Onderkaak', en: 'Lower jaw' }, short: { nl: 'Onderkaak', en: 'Lower jaw' } },
]

export const areaOf = (id: string): Area | undefined => areas.find((a) => a.id === id) ?? wholes.find((a) => a.id === id)

const place = (tooth: number): number => (tooth % 10) - 1
/** Right half of the patient: 1 and 4. */
const isRight = (tooth: number): boolean => tooth < 20 || tooth > 40
const isUpper = (tooth: number): boolean => tooth < 30

/** The teeth's columns, from the midline outwards. */
function column(tooth: number): { readonly x: number; readonly w: number } {
  const w = widths[place(tooth)]!
  const inner = widths.slice(0, place(tooth)).reduce((sum, width) => sum + width, 0)
  return { x: isRight(tooth) ? halfWidth - inner - w : halfWidth + midline + inner, w }
}

/** Where a tooth is drawn. */
export const toothSpot = (tooth: number): Spot => {
  const row = isUpper(tooth) ? rows.upper : rows.lower
  return { id: String(tooth), site: String(tooth), row: isUpper(tooth) ? 2 : 3, ...column(tooth), y: row.y, h: row.h }
}

/** Where an area is drawn: above or below the teeth that it lies at. */
export function areaSpot({ id, site, from, to }: Area): Spot {
  const row = site === 'maxilla' ? rows.upperArea : rows.lowerArea
  const [a, b] = [column(from!), column(to!)]
  const x = Math.min(a.x, b.x)
  return { id, site, row: site === 'maxilla' ? 1 : 4, x: x + 2, w: Math.max(a.x + a.w, b.x + b.w) - x - 4, y: row.y, h: row.h }
}

/** Everything that can be pointed at, row by row, from the viewer's left to right. */
export const spots: readonly Spot[] = [
  { id: 'maxilla', site: 'maxilla', row: 0, x: 0, w: wide / 2, y: 0, h: 0 },
  { id: 'maxilla/palate', site: 'maxilla', row: 0, x: wide / 2, w: wide / 2, y: 0, h: 0 },
  ...areas.filter((a) => a.site === 'maxilla').map(areaSpot),
  ...upperTeeth.map(toothSpot),
  ...lowerTeeth.map(toothSpot),
  ...areas.filter((a) => a.site === 'mandible').map(areaSpot),
  { id: 'mandible', site: 'mandible', row: 5, x: 0, w: wide, y: high, h: 0 },
]

const centre = ({ x, w }: Spot): number => x + w / 2

/** Where an arrow key leads from a place; undefined for any other key and at the edge. */
export function towards(id: string, key: string): string | undefined {
  const here = spots.find((s) => s.id === id)
  if (!here) return undefined
  const row = spots.filter((s) => s.row === here.row)
  const i = row.indexOf(here)
  const nearest = (wanted: number): string | undefined =>
    spots.filter((s) => s.row === wanted).toSorted((a, b) => Math.abs(centre(a) - centre(here)) - Math.abs(centre(b) - centre(here)))[0]?.id
  switch (key) {
    case 'ArrowLeft':
      return row[i - 1]?.id
    case 'ArrowRight':
      return row[i + 1]?.id
    case 'ArrowUp':
      return nearest(here.row - 1)
    case 'ArrowDown':
      return nearest(here.row + 1)
    case 'Home':
      return row[0]?.id
    case 'End':
      return row.at(-1)?.id
    default:
      return undefined
  }
}
